/**
 * Chromium for tests and pictures: Playwright's own when present, else an installed one,
 * else Debian's package when we may install it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's build needs these where there is no sandbox, no GPU and no network. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run'
];

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(
  (name) => ['/usr/bin', '/usr/local/bin'].map((folder) => `${folder}/${name}`)
);

const found = (): string | undefined =>
  [process.env['CHROMIUM'] ?? '', chromium.executablePath(), ...installed].find(
    (path) => path !== '' && existsSync(path)
  );

/** Path of a Chromium; installs Debian's package when run as root on Debian. Throws with advice otherwise. */
export function browserPath(): string {
  const present = found();
  if (present !== undefined) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing Debian’s package…');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    });
    const fresh = found();
    if (fresh !== undefined) return fresh;
  }
  throw new Error(
    'No Chromium found. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), ' +
      'or name its executable in the variable CHROMIUM.'
  );
}

/**
 * Browsers for tests and pictures: Playwright's own Chromium when present, else an installed one, else
 * Debian's package when we may install it. Firefox is an installed one or Debian's.
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

interface Browser {
  readonly name: string;
  /** Variable that names its executable. */
  readonly variable: string;
  /** Debian's package. */
  readonly debian: string;
  /** How else to come by it. */
  readonly elsewhere: string;
  /** Where it may be, best first. */
  readonly paths: readonly string[];
}

const installed = (...names: readonly string[]): string[] =>
  names.flatMap((name) => ['/usr/bin', '/usr/local/bin'].map((folder) => `${folder}/${name}`));

/** Path of a browser; installs Debian's package when run as root on Debian. Throws with advice otherwise. */
function pathOf({ name, variable, debian, elsewhere, paths }: Browser): string {
  const found = (): string | undefined =>
    [process.env[variable] ?? '', ...paths].find((path) => path !== '' && existsSync(path));
  const present = found();
  if (present !== undefined) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`No ${name} found: installing Debian’s package…`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', debian], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    });
    const fresh = found();
    if (fresh !== undefined) return fresh;
  }
  throw new Error(
    `No ${name} found. Install one (Debian: apt-get install ${debian}; elsewhere: ${elsewhere}), ` +
      `or name its executable in the variable ${variable}.`
  );
}

/** Path of a Chromium. */
export const browserPath = (): string =>
  pathOf({
    name: 'Chromium',
    variable: 'CHROMIUM',
    debian: 'chromium',
    elsewhere: 'npx playwright install chromium',
    paths: [
      chromium.executablePath(),
      ...installed('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
    ]
  });

/** Path of a Firefox as people have it: Playwright's is a patched one. */
export const firefoxPath = (): string =>
  pathOf({
    name: 'Firefox',
    variable: 'FIREFOX',
    debian: 'firefox-esr',
    elsewhere: 'https://www.mozilla.org/firefox/',
    paths: [
      ...installed('firefox-esr', 'firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox'
    ]
  });

/**
 * Debian's Firefox, which Playwright cannot drive: started for one picture of one page. It has a fresh
 * profile and home, and asks nobody: names are not looked up, and whatever it would fetch goes to a proxy
 * that is not there.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { firefoxPath } from '../scripts/browser.ts';

const preferences: Readonly<Record<string, boolean | number | string>> = {
  'network.proxy.type': 1,
  // The port «discard»: nobody listens there.
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.dns.disabled': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.update.enabled': false,
  'toolkit.telemetry.enabled': false,
  // One device pixel to a CSS pixel, whatever the machine's desktop says.
  'layout.css.devPixelsPerPx': '1.0'
};

/** A picture (PNG) of a local page, `width` × `height` px. Throws when Firefox draws none in a minute. */
export async function firefoxPicture(
  page: string,
  { width, height }: { width: number; height: number }
): Promise<Buffer> {
  const folder = mkdtempSync(`${tmpdir()}/firefox-`);
  try {
    writeFileSync(
      `${folder}/user.js`,
      Object.entries(preferences)
        .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
        .join('')
    );
    const picture = `${folder}/picture.png`;
    const size = `--window-size=${width},${height}`;
    await promisify(execFile)(
      firefoxPath(),
      ['--headless', '--no-remote', '--profile', folder, '--screenshot', picture, size, page],
      { env: { ...process.env, HOME: folder }, timeout: 60_000, killSignal: 'SIGKILL' }
    );
    return readFileSync(picture);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

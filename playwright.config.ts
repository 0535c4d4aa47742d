import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './scripts/browser.ts';

/** Another port lets two checkouts be tested side by side. */
const PORT = Number(process.env['PORT'] ?? 4179);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    browserName: 'chromium',
    launchOptions: { executablePath: browserPath(), args: browserFlags }
  },
  webServer: {
    command: `npm run serve -- --port=${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: process.env['CI'] === undefined
  },
  projects: [
    // The core: what every change must hold.
    { name: 'core', grepInvert: /@full/ },
    // What takes longer: every frame, every step.
    { name: 'full', grep: /@full/ }
  ]
});

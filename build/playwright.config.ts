/** Tests that do what a person does, once in a browser on the served host and once in Electron. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  testDir: at('tests/e2e'),
  outputDir: at('test-results'),
  workers: process.env.CI ? 1 : 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    trace: 'off',
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env.VISAVIS_CHROMIUM,
      args: [
        // The browser's calls to its own makers, so that whatever else is sent is ours (build/silence.ts).
        '--host-resolver-rules=MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND',
        // Its sandbox does not run for root, which is who builds run as.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  // Its own shell can only be asked of Electron.
  projects: [{ name: 'browser', testIgnore: ['**/desktop.spec.ts', '**/packed.spec.ts'] }, { name: 'electron' }],
});

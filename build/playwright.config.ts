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
      // Chromium's sandbox does not run for root, which is who builds run as.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  // Its own shell can only be asked of Electron.
  projects: [{ name: 'browser', testIgnore: ['**/desktop.spec.ts', '**/packed.spec.ts'] }, { name: 'electron' }],
});

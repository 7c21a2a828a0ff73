/** Finds a Chromium for the tests, or gets one: Playwright's own, one on this machine, Playwright's download, Debian's package. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './build.ts';
import { installPackages } from './debian.ts';

const longestFetch = 300_000;
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path or name of a Chromium that runs here, or null. */
export function findOrGetChromium(): string | null {
  const known = [chromium.executablePath(), ...names];
  return known.find(runs) ?? download() ?? fromDebian();
}

function runs(program: string): boolean {
  // A download without the system's libraries is there but does not run.
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function download(): string | null {
  console.info('Fetching a Chromium for the tests …');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: longestFetch });
  return [chromium.executablePath()].find(runs) ?? null;
}

function fromDebian(): string | null {
  installPackages('chromium');
  return names.find(runs) ?? null;
}

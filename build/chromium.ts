/** Finds a Chromium for the tests, or gets one: Playwright's own, one on this machine, Playwright's download, Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './build.ts';
import { installPackages } from './debian.ts';

const longestFetch = 300_000;
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a Chromium that runs here, or null. */
export function findOrGetChromium(): string | null {
  return firstThatRuns([chromium.executablePath(), ...installed(), macChrome]) ?? download() ?? fromDebian();
}

/** Where the programs of these names would lie on the path; Playwright takes no bare names. */
function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstThatRuns(programs: string[]): string | null {
  return programs.find((program) => existsSync(program) && runs(program)) ?? null;
}

function runs(program: string): boolean {
  // A download without the system's libraries is there but does not run.
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function download(): string | null {
  console.info('Fetching a Chromium for the tests …');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: longestFetch });
  return firstThatRuns([chromium.executablePath()]);
}

function fromDebian(): string | null {
  installPackages('chromium');
  return firstThatRuns(installed());
}

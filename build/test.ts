/** `npm test`: builds, finds or gets what the tests need, runs all of them, and sums up in one line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhatIsStale, root } from './build.ts';
import { findOrGetChromium } from './chromium.ts';
import { installPackages } from './debian.ts';
import { fetchElectron, findElectron } from './electron-runtime.ts';
import { watched, whyNotWatched } from './silence.ts';

type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const reports = mkdtempSync(join(tmpdir(), 'visavis-tests-'));

const tallies = (await builds()) ? [inNode(), ...(await inWindows())] : [{ passed: 0, failed: 1, skipped: 0 }];
rmSync(reports, { recursive: true });

const sum = (of: keyof Tally) => tallies.reduce((total, tally) => total + tally[of], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.info(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** Whether there is anything to test. What does not build is said by whoever builds. */
async function builds(): Promise<boolean> {
  return buildWhatIsStale().then(
    () => true,
    () => false,
  );
}

function inNode(): Tally {
  const report = join(reports, 'node.json');
  const args = ['run', '--config', 'build/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const status = runNode([vitest, ...args, `--outputFile.json=${report}`]);
  const said = reportAt(report);
  return tally(
    status,
    said?.numPassedTests,
    said?.numFailedTests,
    (said?.numPendingTests ?? 0) + (said?.numTodoTests ?? 0),
  );
}

async function inWindows(): Promise<Tally[]> {
  const chromium = findOrGetChromium();
  if (chromium) process.env.VISAVIS_CHROMIUM = chromium;
  else
    console.error(
      'The browser tests need Chromium. Install it (Debian: apt-get install chromium), then run npm test again.',
    );

  const electron = (await findElectron()) ?? (await fetchElectron());
  if (electron) process.env.VISAVIS_ELECTRON = electron;
  const display = displayCommand();
  const runsElectron = electron !== null && display !== null;
  if (!electron) console.info('The Electron tests are skipped: its runtime is not here and could not be fetched.');
  else if (!display)
    console.info('The Electron tests are skipped: there is no display, and no xvfb-run to stand in for one.');

  return [
    chromium ? inProject('browser', []) : { passed: 0, failed: 1, skipped: 0 },
    runsElectron ? inProject('electron', display) : { passed: 0, failed: 0, skipped: testsIn('electron') },
    ...inSilence({ browser: chromium ? [] : null, electron: runsElectron ? display : null }),
  ];
}

/** The main job once more in each host that is here, in a network where every packet that left the machine would be heard. */
function inSilence(hosts: Readonly<Record<string, string[] | null>>): Tally[] {
  const reason = whyNotWatched();
  if (reason) console.info(`That nothing is sent over the network is not tested here: ${reason}.`);
  return Object.entries(hosts).map(([project, prefix]) => {
    if (reason || !prefix) return { passed: 0, failed: 0, skipped: 1 };
    const args = ['test', 'main-job', '--config', 'build/playwright.config.ts', `--project=${project}`];
    const isSilent = runNode([playwright, ...args, '--reporter=list'], watched(prefix)) === 0;
    return { passed: Number(isSilent), failed: Number(!isSilent), skipped: 0 };
  });
}

/** What Electron's command line starts with so that it has a screen, or null where it can have none. */
function displayCommand(): string[] | null {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const isThere = () => spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;
  if (!isThere()) installPackages('xvfb', 'xauth');
  return isThere() ? ['xvfb-run', '-a'] : null;
}

function inProject(project: string, prefix: string[]): Tally {
  const report = join(reports, `${project}.json`);
  const args = ['test', '--config', 'build/playwright.config.ts', `--project=${project}`, '--reporter=list,json'];
  const status = runNode([playwright, ...args], prefix, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const stats = reportAt(report)?.stats;
  return tally(status, stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), stats?.skipped);
}

function testsIn(project: string): number {
  const args = ['test', '--config', 'build/playwright.config.ts', `--project=${project}`, '--list', '--reporter=json'];
  const report = join(reports, `${project}.json`);
  spawnSync(process.execPath, [playwright, ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const count = (suite: { specs?: unknown[]; suites?: [] }): number =>
    (suite.specs?.length ?? 0) + (suite.suites ?? []).reduce((total, inner) => total + count(inner), 0);
  return count(reportAt(report) ?? {});
}

/** A runner that failed without a failing test (a file that does not load, say) counts as one failure. */
function tally(status: number | null, passed = 0, failed = 0, skipped = 0): Tally {
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1), skipped };
}

function runNode(args: string[], prefix: string[] = [], env: Record<string, string> = {}): number | null {
  const [program = process.execPath, ...rest] = [...prefix, process.execPath, ...args];
  return spawnSync(program, rest, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status;
}

function reportAt(path: string) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

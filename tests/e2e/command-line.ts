/** The app's command line, where a test needs a casebook without a window. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/electron/cli.js');

/** Runs a command; gives back what it printed. */
export function visavis(...args: string[]): string {
  const ended = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return ended.stdout;
}

/** How long the served host takes: from the command, once built, to the line that says it is ready, and to its end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile, printTable } from './table.ts';

const root = join(import.meta.dirname, '../..');
const data = await mkdtemp(join(tmpdir(), 'visavis-bench-'));
const starts: number[] = [];
const ends: number[] = [];

for (let run = 0; run < 20; run++) {
  const begin = performance.now();
  const args = ['--import', './build/node-version.mjs', 'build/start.ts', '--browser', '--no-open', '--data', data];
  const host = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const text of host.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    if (/ready at/.test(text)) break;
  }
  const ready = performance.now();
  host.kill('SIGTERM');
  await once(host, 'exit');
  starts.push(ready - begin);
  ends.push(performance.now() - ready);
}
await rm(data, { recursive: true });

printTable('The served host', [
  {
    what: 'npm start, built: from the command to ready, p95',
    measured: percentile(starts, 0.95),
    unit: 'ms',
    atMost: 500,
  },
  { what: 'from SIGTERM to the end, p95', measured: percentile(ends, 0.95), unit: 'ms', atMost: 500 },
]);

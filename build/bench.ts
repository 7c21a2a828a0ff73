/** `npm run bench`: runs every file of tests/bench, one after the other so that none disturbs another. Each prints its table. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatIsStale, root } from './build.ts';

await buildWhatIsStale();
const folder = join(root, 'tests/bench');
// What prints the tables measures nothing.
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'table.ts')) {
  console.info(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(folder, name)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** A process that works in a casebook while it loses the permission to write beside it or in it, and tells what became of what it saved. */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { openCasebook } from '../../../electron/casebook/casebook.ts';
import type { Change } from '../../../shared/model/change.ts';
import { problemIn } from '../../../shared/problem.ts';
import { personCalled } from '../somebody-new.ts';

const [path = '', elsewhere = '', saved = ''] = process.argv.slice(2);
openCasebook(path, { create: true }).close();
// Root may write everywhere; only somebody else can be refused.
const nobody = 65534;
if (process.getuid?.() === 0) {
  for (const owned of [path, dirname(path), elsewhere]) fs.chownSync(owned, nobody, nobody);
  process.setuid?.(nobody);
}

const casebook = openCasebook(path);
const attempts: string[] = [];
function save(alias: string, change = personCalled(alias)): Change {
  try {
    casebook.save({ changes: [change], drafts: [] });
    attempts.push('saved');
  } catch (thrown) {
    attempts.push(problemIn(thrown).code);
  }
  return change;
}
if (saved === 'saved before') save('before');
fs.chmodSync(path, 0o444);
fs.chmodSync(dirname(path), 0o555);
const during = save('during');
save('during', during);
const read = casebook.readLibrary().records.length;
await casebook.copyTo(join(elsewhere, 'copy.visavis'));
fs.chmodSync(dirname(path), 0o755);
fs.chmodSync(path, 0o644);
save('during', during);
casebook.close();
process.stdout.write(JSON.stringify({ attempts, read }));

/** A host that never rests: goes on from what a casebook holds with random edits, and says each acknowledgement as it comes. */
import fc from 'fast-check';
import { openOnThread } from '../../electron/casebook/thread.ts';
import type { Change } from '../../shared/model/change.ts';
import { gather } from '../../shared/model/document.ts';
import { anyStep, anySteps, doStep, runOf } from '../unit/edit-runs.ts';
import { pictureOfRuns } from '../unit/portrait-tellers.ts';

const [path = '', seed = '0'] = process.argv.slice(2);
const casebook = await openOnThread(path, { create: true });
const opened = await casebook.ask('readWhole');
let records = gather(opened.records);
let count = 0;
await casebook.ask('keepPicture', pictureOfRuns);

if (opened.changes.length === 0) {
  const [steps = []] = fc.sample(anySteps, { seed: Number(seed), numRuns: 1 });
  const run = runOf(steps);
  records = run.records;
  await save(run.changes);
}
for (const steps of fc.sample(fc.array(anyStep, { minLength: 1, maxLength: 8 }), {
  seed: Number(seed),
  numRuns: 400,
})) {
  const changes: Change[] = [];
  for (const step of steps) {
    const done = doStep(records, step, 'library');
    if (!done) continue;
    changes.push(done.change);
    records = done.records;
  }
  await save(changes);
}

async function save(changes: readonly Change[]) {
  const [record = ''] = Object.keys(records.person);
  count++;
  const drafts = [{ record, field: 'alias', text: String(count) }];
  const { saved, refused } = await casebook.ask('save', { changes: [...changes], drafts });
  process.stdout.write(`${JSON.stringify({ saved, refused, draft: count })}\n`);
}

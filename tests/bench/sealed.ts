/** What a seal and a backup cost: an edit in a sealed casebook, opening it by passphrase, and edits while a large one is backed up. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCasebook } from '../../electron/casebook/dump.ts';
import { keyFrom, newSeal } from '../../electron/casebook/seal.ts';
import { type CasebookThread, openOnThread } from '../../electron/casebook/thread.ts';
import { batchWith } from '../unit/somebody-new.ts';
import { hundredMaps } from './casebooks/hundred-maps.ts';
import { percentile, printTable } from './table.ts';

const passphrase = 'four quiet words here';
const folder = fs.mkdtempSync(join(tmpdir(), 'visavis-bench-'));
const plainPath = join(folder, 'plain.visavis');
const sealedPath = join(folder, 'sealed.visavis');
const large = hundredMaps();
makeCasebook(plainPath, large, plainPath);
makeCasebook(sealedPath, large, sealedPath, await newSeal(passphrase));

async function unlocked(): Promise<CasebookThread> {
  const salt = fs.readFileSync(sealedPath).subarray(0, 16);
  return openOnThread(sealedPath, { key: await keyFrom(passphrase, salt) });
}

/** Ms until the library is there. */
async function timesToLibrary(open: () => Promise<CasebookThread>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    const thread = await open();
    await thread.ask('readLibrary');
    times.push(performance.now() - start);
    await thread.close();
  }
  return times;
}
const opening = await timesToLibrary(() => openOnThread(plainPath));
const unlocking = await timesToLibrary(unlocked);

async function saveOne(thread: CasebookThread): Promise<number> {
  const batch = batchWith('Mira');
  const start = performance.now();
  await thread.ask('save', batch);
  return performance.now() - start;
}

// By turns, so that whatever else the machine does meets both.
const [plain, sealed] = [await openOnThread(plainPath), await unlocked()];
const times = { plain: [] as number[], sealed: [] as number[] };
for (let edit = 0; edit < 400; edit++) {
  times.plain.push(await saveOne(plain));
  times.sealed.push(await saveOne(sealed));
}

/** How much longer edits take while a backup is made than without, p99, ms. */
async function delayOfBackup(thread: CasebookThread, quiet: readonly number[], name: string): Promise<number> {
  const during: number[] = [];
  let isDone = false;
  const backingUp = thread.ask('backUp', join(folder, name)).then(() => {
    isDone = true;
  });
  while (!isDone) during.push(await saveOne(thread));
  await backingUp;
  return percentile(during, 0.99) - percentile(quiet, 0.99);
}
const delay = await delayOfBackup(sealed, times.sealed, 'backup.visavis');
await plain.close();
await sealed.close();

const ratio = percentile(times.sealed, 0.5) / percentile(times.plain, 0.5);
printTable(`A seal and a backup, ${Math.round(fs.statSync(sealedPath).size / 1e6)} MB`, [
  { what: 'a sealed edit, in times a plain one, p50', measured: ratio, unit: '×', atMost: 1.5 },
  { what: 'from the file to the library, p50', measured: percentile(opening, 0.5), unit: 'ms', atMost: 300 },
  { what: 'from the passphrase to the library, p50', measured: percentile(unlocking, 0.5), unit: 'ms', atMost: 400 },
  { what: 'an edit while a backup is made takes longer by, p99', measured: delay, unit: 'ms', atMost: 10 },
]);
fs.rmSync(folder, { recursive: true });

/** What a seal and a backup cost: an edit in a sealed casebook, opening it by passphrase, and edits while a large one is backed up. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCasebook } from '../../electron/casebook/dump.ts';
import { readHeader } from '../../electron/casebook/header.ts';
import { keyFrom, newSeal } from '../../electron/casebook/seal.ts';
import type { CasebookThread } from '../../electron/casebook/thread.ts';
import { exampleCasebook } from '../../electron/example/casebook.ts';
import { batchWith } from '../unit/somebody-new.ts';
import { builtThreads } from './built/thread.ts';
import { hundredMaps } from './casebooks/hundred-maps.ts';
import { percentile, printTable } from './table.ts';

const passphrase = 'four quiet words here';
const folder = fs.mkdtempSync(join(tmpdir(), 'visavis-bench-'));
const plainPath = join(folder, 'plain.visavis');
const sealedPath = join(folder, 'sealed.visavis');
const large = hundredMaps();
makeCasebook(plainPath, large, plainPath);
makeCasebook(sealedPath, large, sealedPath, await newSeal(passphrase));

const { openOnThread, end } = await builtThreads();
const example = join(folder, 'example.visavis');
makeCasebook(example, exampleCasebook(), example, await newSeal(passphrase));

/** Opens a casebook as the hosts do: the key is made while the thread begins, and the library is read before the whole is looked through. */
function open(path: string, isSealed: boolean): Promise<CasebookThread> {
  const key = () => keyFrom(passphrase, readHeader(path).salt ?? new Uint8Array());
  return openOnThread(path, { key: isSealed ? key : null, checking: 'later' });
}

/** Ms until the library is there, and until the first edit is saved, which waits for the whole to be looked through. */
async function timesToOpen(path: string, isSealed: boolean): Promise<{ library: number; edit: number }> {
  const runs: { library: number; edit: number }[] = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    const thread = await open(path, isSealed);
    await thread.ask('readLibrary');
    const library = performance.now() - start;
    await saveOne(thread);
    runs.push({ library, edit: performance.now() - start });
    await thread.close();
  }
  const median = (of: 'library' | 'edit') =>
    percentile(
      runs.map((run) => run[of]),
      0.5,
    );
  return { library: median('library'), edit: median('edit') };
}
const opening = await timesToOpen(plainPath, false);
const unlocking = await timesToOpen(sealedPath, true);
const unlockingSmall = await timesToOpen(example, true);

async function saveOne(thread: CasebookThread): Promise<number> {
  const batch = batchWith('Mira');
  const start = performance.now();
  await thread.ask('save', batch);
  return performance.now() - start;
}

// By turns, so that whatever else the machine does meets both.
const [plain, sealed] = [await open(plainPath, false), await open(sealedPath, true)];
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
await end();

const ratio = percentile(times.sealed, 0.5) / percentile(times.plain, 0.5);
printTable(`A seal and a backup, ${Math.round(fs.statSync(sealedPath).size / 1e6)} MB`, [
  { what: 'a sealed edit, in times a plain one, p50', measured: ratio, unit: '×', atMost: 1.5 },
  { what: 'from the file to the library, p50', measured: opening.library, unit: 'ms', atMost: 300 },
  { what: 'from the file to the first edit saved, p50', measured: opening.edit, unit: 'ms', atMost: 1_000 },
  { what: 'from the passphrase to the library, p50', measured: unlocking.library, unit: 'ms', atMost: 400 },
  { what: 'from the passphrase to the first edit saved, p50', measured: unlocking.edit, unit: 'ms', atMost: 1_000 },
  {
    what: 'the example, from the passphrase to the library, p50',
    measured: unlockingSmall.library,
    unit: 'ms',
    atMost: 400,
  },
  { what: 'an edit while a backup is made takes longer by, p99', measured: delay, unit: 'ms', atMost: 10 },
]);
fs.rmSync(folder, { recursive: true });

/**
 * Three hundred kills and more, amid everything that puts another file in the place of a casebook or writes into it. What was promised holds after
 * each: nothing acknowledged is lost, the file opens with the passphrase that was acknowledged, checks clean, and nothing half made stays
 * beside it. Half of the processes are killed after a time, half die in a call to the file system or to SQLite, both by a seed that a failure names.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCasebook } from '../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../electron/casebook/check.ts';
import { readHeader } from '../../electron/casebook/header.ts';
import { schemaVersion } from '../../electron/casebook/migrations/index.ts';
import { clearLeftBehind } from '../../electron/casebook/whole-file.ts';
import { anySteps, runOf } from '../unit/edit-runs.ts';
import { pictureOfRuns } from '../unit/portrait-tellers.ts';
import { backupsFolder, casebookFile, type Said, saidSchema, sealOf, type Work } from './promises.ts';

const kills = 60;
const seed = Math.floor(Math.random() * 2 ** 31);
const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'tests/fixtures');
const older = fs.readdirSync(fixtures).filter((name) => {
  const version = /^casebook-v(\d+)\.visavis$/.exec(name)?.[1];
  return version !== undefined && Number(version) < schemaVersion;
});

// Bundled, a process is there in a third of the time. It lies in the house, so that it finds SQLite.
const cache = join(root, 'node_modules/.cache');
let built = '';

beforeAll(async () => {
  fs.mkdirSync(cache, { recursive: true });
  built = fs.mkdtempSync(join(cache, 'crash-'));
  await build({
    absWorkingDir: root,
    entryPoints: { busy: 'tests/crash/busy.ts', 'casebook-worker': 'electron/casebook/worker.ts' },
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3'],
    define: { 'import.meta.url': 'import.meta.url' },
  });
  fs.renameSync(join(built, 'casebook-worker.mjs'), join(built, 'casebook-worker.js'));
});

afterAll(() => fs.rmSync(built, { recursive: true, force: true }));

/** What holds by all that was said. In doubt is what was begun and not acknowledged: it may have come to be, or not. */
type Promised = {
  /** The log, by the ids of its changes in order. */
  log: readonly string[];
  /** Which backup may be in place instead. */
  restoring: string | null;
  /** Which change is to be gone from the log. */
  erasing: string | null;
  sealed: number;
  sealing: number | null;
};

type Fate = { readonly fatal: number; readonly delay: number };
const anyFate: fc.Arbitrary<Fate> = fc.oneof(
  fc.record({ fatal: fc.constant(0), delay: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ fatal: fc.integer({ min: 1, max: 90 }), delay: fc.constant(0) }),
);

/** Lets a process work until its fate, and gives back all it had said. */
async function workAndDie(work: Work, folder: string, { sealed }: Promised, from: number, { fatal, delay }: Fate) {
  const args = [join(built, 'busy.mjs'), work, folder, sealed, from, fatal].map(String);
  const env = { ...process.env, NODE_COMPILE_CACHE: join(built, 'compiled') };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const said: Said[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    said.push(saidSchema.parse(JSON.parse(line)));
    if (said.length === 1 && fatal === 0) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  expect(child.signalCode).toBe('SIGKILL');
  return said;
}

/** What is promised after one more thing was said. `backups` are the logs of those that are gone back to. */
function after(promised: Promised, said: Said, backups: Readonly<Record<string, readonly string[]>>): Promised {
  if ('saved' in said) {
    const known = new Set(promised.log);
    return { ...promised, log: [...promised.log, ...said.saved.filter((id) => !known.has(id))] };
  }
  if ('sealing' in said) return { ...promised, sealing: said.sealing };
  if ('sealed' in said) return { ...promised, sealed: said.sealed, sealing: null };
  if ('restoring' in said) return { ...promised, restoring: said.restoring };
  if ('restored' in said) return { ...promised, log: backups[said.restored] ?? [], restoring: null };
  if ('erasing' in said) return { ...promised, erasing: said.erasing };
  if ('erased' in said) return { ...promised, log: without(promised.log, said.erased), erasing: null };
  return promised;
}

const without = (log: readonly string[], gone: string) => log.filter((id) => id !== gone);

const keyOf = (round: number) => sealOf(round)?.key ?? null;

/** Opens the casebook with the seal that was promised, or the one in doubt; gives back which, and its log. */
function opened(path: string, { sealed, sealing }: Promised): { sealed: number; log: string[] } {
  const inDoubt = sealing !== null && !opensBy(path, sealed);
  const round = inDoubt ? sealing : sealed;
  expect(readHeader(path).salt !== null).toBe(sealOf(round) !== null);
  const casebook = openCasebook(path, { key: keyOf(round) });
  const log = casebook.readWhole().changes.map(({ id }) => id);
  casebook.close();
  return { sealed: round, log };
}

/** Whether it has the seal of this round. */
function opensBy(path: string, round: number): boolean {
  const { salt } = readHeader(path);
  const seal = sealOf(round);
  return salt === null || seal === null
    ? salt === null && seal === null
    : Buffer.from(salt).equals(Buffer.from(seal.salt));
}

/** What should not lie in a folder once the casebook was opened again. */
const leftBehind = (folder: string) =>
  fs.readdirSync(folder).filter((name) => name.startsWith('.visavis-') || name.endsWith('-journal'));

async function newFolder() {
  const folder = fs.mkdtempSync(join(tmpdir(), 'visavis-crash-'));
  fs.mkdirSync(join(folder, backupsFolder));
  const [steps = []] = fc.sample(fc.array(anySteps, { minLength: 4, maxLength: 4 }), { seed, numRuns: 1 });
  const batches = steps.flatMap((run) => {
    const { changes } = runOf(run);
    return Array.from({ length: Math.ceil(changes.length / 3) }, (_, at) => changes.slice(3 * at, 3 * at + 3));
  });
  fs.writeFileSync(join(folder, 'batches.json'), JSON.stringify(batches));
  const path = join(folder, casebookFile);
  const casebook = openCasebook(path, { create: true });
  casebook.keepPicture(pictureOfRuns);
  const backups: Record<string, readonly string[]> = {};
  const log: readonly string[] = [];
  return { folder, path, casebook, batches, backups, log, end: () => fs.rmSync(folder, { recursive: true }) };
}

test.concurrent.each(['edits', 'backups', 'passphrases', 'restores', 'erasures'] as const)(
  `what was promised amid %s holds after each of ${kills} kills`,
  async (work) => {
    const { folder, path, casebook, batches, backups, end } = await newFolder();
    let promised: Promised = { log: [], restoring: null, erasing: null, sealed: 0, sealing: null };
    if (work === 'restores') {
      for (const [name, count] of [
        ['early.visavis', 5],
        ['late.visavis', 12],
      ] as const) {
        const { saved } = casebook.save({ changes: batches.slice(0, count).flat(), drafts: [] });
        await casebook.backUp(join(folder, backupsFolder, name));
        backups[name] = saved;
        promised = { ...promised, log: saved };
      }
    }
    casebook.close();

    const fates = fc.sample(anyFate, { seed, numRuns: kills });
    for (const [round, fate] of fates.entries()) {
      const at = `${work}, seed ${seed}, kill ${round}, ${JSON.stringify(fate)}`;
      const said = await workAndDie(work, folder, promised, round, fate);
      promised = said.reduce<Promised>((before, one) => after(before, one, backups), promised);

      // The first to look is sometimes the one that only reads: it, too, plays back what the kill left.
      const isSure = promised.sealing === null && promised.restoring === null;
      if (isSure && round % 2) expect(checkCasebook(path, keyOf(promised.sealed)), at).toEqual([]);
      const { sealed, log } = opened(path, promised);
      expect(checkCasebook(path, keyOf(sealed)), at).toEqual([]);
      expect(leftBehind(folder), at).toEqual([]);
      const isRestored = promised.restoring !== null && String(log) === String(backups[promised.restoring]);
      const { erasing } = promised;
      const kept = erasing !== null && !log.includes(erasing) ? without(promised.log, erasing) : promised.log;
      if (!isRestored) expect(log.slice(0, kept.length), at).toEqual(kept);

      clearLeftBehind(path, join(folder, backupsFolder));
      const there = fs.readdirSync(join(folder, backupsFolder));
      expect(there, at).toEqual(
        expect.arrayContaining(said.flatMap((one) => ('backedUp' in one ? [one.backedUp] : []))),
      );
      expect(leftBehind(join(folder, backupsFolder)), at).toEqual([]);
      for (const name of work === 'backups' ? there : []) {
        expect(checkCasebook(join(folder, backupsFolder, name), keyOf(sealed)), at).toEqual([]);
        fs.rmSync(join(folder, backupsFolder, name));
      }
      promised = { log, restoring: null, erasing: null, sealed, sealing: null };
    }
    expect(promised.log.length).toBeGreaterThan(10);
    end();
  },
  600_000,
);

test.concurrent(`a casebook of every older version is whole after each of ${kills} kills amid its migration`, async () => {
  const { folder, casebook, end } = await newFolder();
  casebook.close();
  fs.mkdirSync(join(folder, 'kept'));
  const whole: Record<string, unknown> = {};
  for (const name of older) {
    fs.copyFileSync(join(fixtures, name), join(folder, 'kept', name));
    fs.copyFileSync(join(fixtures, name), join(folder, name));
    const unkilled = openCasebook(join(folder, name));
    whole[name] = unkilled.readWhole();
    unkilled.close();
  }
  const fates = fc.sample(anyFate, { seed, numRuns: kills });
  for (const [round, fate] of fates.entries()) {
    const at = `migrations, seed ${seed}, kill ${round}, ${JSON.stringify(fate)}`;
    const nothing: Promised = { log: [], restoring: null, erasing: null, sealed: 0, sealing: null };
    const said = await workAndDie('migrations', folder, nothing, round * 1_000, fate);
    const migrated = new Set(said.flatMap((one) => ('migrated' in one ? [one.migrated] : [])));
    for (const one of said) {
      if (!('older' in one)) continue;
      const path = join(folder, one.older);
      if (migrated.has(one.older)) expect(readHeader(path).version, at).toBe(schemaVersion);
      const after = openCasebook(path);
      expect(after.readWhole(), at).toEqual(whole[one.version]);
      after.close();
      expect(checkCasebook(path), at).toEqual([]);
      const former = join(folder, one.older.replace('.', ` before version ${schemaVersion}.`));
      expect(readHeader(former), at).toEqual(readHeader(join(folder, 'kept', one.version)));
      expect(
        leftBehind(folder).filter((name) => name.startsWith(one.older)),
        at,
      ).toEqual([]);
    }
    // Each file clears away what is its own, and every one was opened.
    const announced = said.some((one) => 'older' in one);
    if (announced) expect(leftBehind(folder), at).toEqual([]);
    for (const name of fs.readdirSync(folder)) if (name.startsWith('Older')) fs.rmSync(join(folder, name));
  }
  end();
}, 600_000);

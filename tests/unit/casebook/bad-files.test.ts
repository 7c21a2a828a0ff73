/** Three thousand files that are no sound casebook: each is refused in one plain sentence, and no byte of it changes. */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCasebook } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { applicationId } from '../../../electron/casebook/header.ts';
import { schemaVersion } from '../../../electron/casebook/migrations/index.ts';
import { hashOf } from '../../../electron/casebook/pictures.ts';
import type { ProblemCode } from '../../../shared/problem.ts';
import { anySteps, runOf } from '../edit-runs.ts';
import { pictureOfRuns } from '../portrait-tellers.ts';
import { newPath, problemOf } from './folder.ts';
import { casesOf, leanly } from './leanly.ts';

// What inflates to 300 MB, made of blocks so that making it takes a tenth of that.
const block = deflateRawSync(Buffer.alloc(30 * 1024 * 1024, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
const bomb = Buffer.concat([...Array.from({ length: 10 }, () => block), deflateRawSync('')]);
const key = new Uint8Array(32).fill(9);
const seal = { key, salt: new Uint8Array(16).fill(3) };

/** The first run that leaves something to forge in every table that is forged below. */
function fullRun() {
  const runs = fc.sample(anySteps, { seed: 1, numRuns: 100 }).map((steps) => runOf(steps));
  const found = runs.find(({ records: { person, part, turn } }) =>
    [person, part, turn].every((table) => Object.keys(table).length > 0),
  );
  if (!found) throw new Error('no run has a turn');
  return found;
}
const full = fullRun();

function bytesOf(fill: (path: string) => void): Buffer {
  const path = newPath();
  fill(path);
  return fs.readFileSync(path);
}

function small(path: string, sealed: typeof seal | null) {
  const { changes, records } = full;
  const pictures = [{ ...pictureOfRuns, hash: hashOf(pictureOfRuns.bytes) }];
  const all = Object.values(records).flatMap((table) => Object.values(table));
  makeCasebook(path, { records: all, pictures, changes, drafts: [] }, path, sealed);
}

/** A database that says of itself that it is a casebook, and holds what `sql` makes. */
function pretender(sql: string, version: number): Buffer {
  return bytesOf((path) => {
    const db = new Sqlite(path);
    db.exec(`${sql}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`);
    db.close();
  });
}

/** A sound casebook that somebody wrote into with a program of their own. */
function forged(...sql: string[]): Buffer {
  return bytesOf((path) => {
    small(path, null);
    const db = new Sqlite(path);
    db.pragma('foreign_keys = OFF');
    db.function('bomb', () => bomb);
    for (const one of sql) db.exec(one);
    db.close();
  });
}

const plain = bytesOf((path) => small(path, null));
const sealed = bytesOf((path) => small(path, seal));
const pretenders = [
  ...Array.from({ length: schemaVersion }, (_, at) => pretender('CREATE TABLE note (text)', at + 1)),
  pretender('CREATE TABLE part (id, name); CREATE TABLE change (seq, diff)', schemaVersion),
  pretender('CREATE VIEW part AS SELECT 1; CREATE VIEW person AS SELECT 2', schemaVersion),
  pretender('CREATE TABLE person (id BLOB PRIMARY KEY)', 1),
];
const forgeries = [
  forged('DROP TABLE turn'),
  forged('ALTER TABLE part RENAME COLUMN name TO nom'),
  forged(`UPDATE part SET tellers = '${'['.repeat(200_000)}'`),
  forged('UPDATE change SET diff = bomb() WHERE seq = 2'),
  forged(`UPDATE change SET place = x'00'`),
  forged('UPDATE person SET id = zeroblob(100000) WHERE rowid = 1'),
  forged(`UPDATE turn SET rank = 9e999`),
  forged('DELETE FROM person'),
  forged(`CREATE TRIGGER spy AFTER INSERT ON change BEGIN DELETE FROM change; END`),
];

const overwritten = (bytes: Buffer, at: number, written: Uint8Array) => {
  const copy = Buffer.from(bytes);
  copy.set(written.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length));
  return copy;
};
const pages = plain.length / 4096;
const page = fc.oneof(
  fc.uint8Array({ minLength: 4096, maxLength: 4096 }),
  fc.constant(new Uint8Array(4096)),
  fc.nat(pages - 1).map((from) => new Uint8Array(plain.subarray(from * 4096, (from + 1) * 4096))),
);
const few = fc.uint8Array({ minLength: 1, maxLength: 40 });

/** Anything at all; and what was a casebook, or says that it is one. */
const anyFile: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 3, arbitrary: fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.concat([plain.subarray(0, 100), bytes])),
  },
  { weight: 3, arbitrary: fc.tuple(fc.nat(99), few).map(([at, bytes]) => overwritten(plain, at, bytes)) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(pages - 1), page).map(([at, bytes]) => overwritten(plain, at * 4096, bytes)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(plain.length - 50), few).map(([at, bytes]) => overwritten(plain, at, bytes)),
  },
  { weight: 2, arbitrary: fc.nat(plain.length - 1).map((length) => Buffer.from(plain.subarray(0, length))) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(sealed.length - 50), few).map(([at, bytes]) => overwritten(sealed, at, bytes)),
  },
  { weight: 1, arbitrary: fc.nat(sealed.length - 1).map((length) => Buffer.from(sealed.subarray(0, length))) },
  { weight: 1, arbitrary: fc.constantFrom(...pretenders) },
);

const clear: readonly string[] = [
  'notACasebook',
  'newerCasebook',
  'damagedCasebook',
  'wrongPassphrase',
  'olderBackup',
] satisfies ProblemCode[];

/** Opens it to work in it. What opens all the same is read through and checked. */
function work(path: string) {
  const casebook = openCasebook(path, { key });
  try {
    casebook.readLibrary();
    casebook.readWhole();
  } finally {
    casebook.close();
  }
}

async function isRefused(path: string, bytes: Buffer): Promise<boolean> {
  fs.writeFileSync(path, bytes);
  const { code } = await problemOf(() => work(path));
  if (code === 'none') return checkCasebook(path, key).length > 0;
  expect(clear).toContain(code);
  expect(fs.readFileSync(path).equals(bytes)).toBe(true);
  const beside = fs.readdirSync(dirname(path)).filter((name) => name !== 'Mira.visavis');
  // One that says it is of an older version is copied before anybody tries to bring it forward.
  expect(beside.filter((name) => !name.startsWith('Mira before version'))).toEqual([]);
  for (const name of beside) fs.rmSync(join(dirname(path), name));
  return true;
}

test('three thousand of them are refused in a plain sentence, unchanged', async () => {
  const path = newPath();
  let refused = 0;
  for (const bytes of casesOf(anyFile, 3_400)) if (await leanly(() => isRefused(path, bytes))) refused++;
  // What is left touched nothing that anybody would miss.
  expect(refused).toBeGreaterThanOrEqual(3_000);
}, 300_000);

test.each(forgeries.map((bytes, at) => [at, bytes] as const))('a forgery is found (%i)', async (_, bytes) => {
  expect(await leanly(() => isRefused(newPath(), bytes))).toBe(true);
});

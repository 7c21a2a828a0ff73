/** Eight bytes that changed on the disk, anywhere in a casebook: of a sealed one all are noticed, of a plain one all that anybody would miss. */
import fs from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { dumpOf, makeCasebook } from '../../../electron/casebook/dump.ts';
import { peekAt } from '../../../electron/casebook/peeking.ts';
import { hashOf } from '../../../electron/casebook/pictures.ts';
import { keyFrom, type SealKey } from '../../../electron/casebook/seal.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { problemIn } from '../../../shared/problem.ts';
import { anySteps, runOf } from '../edit-runs.ts';
import { pictureOfRuns } from '../portrait-tellers.ts';
import { newPath, problemOf } from './folder.ts';

const passphrase = 'four quiet words here';
const salt = new Uint8Array(16).fill(6);
const picture = { ...pictureOfRuns, hash: hashOf(pictureOfRuns.bytes) };

/** The bytes of a casebook that holds the example, some random runs with their pictures, and text being typed. */
function bytesOfCasebook(key: SealKey | null): Buffer {
  const path = newPath();
  const example = exampleCasebook();
  const runs = fc.sample(anySteps, { seed: 6, numRuns: 3 }).map((steps) => runOf(steps));
  const drafts = example.records.slice(0, 20).map(({ id }) => ({ record: id, field: 'says', text: 'I am not' }));
  const whole = {
    records: [...example.records, ...runs.flatMap(({ records }) => Object.values(records).flatMap(Object.values))],
    pictures: [...example.pictures, picture],
    changes: [...example.changes, ...runs.flatMap(({ changes }) => changes)],
    drafts,
  };
  makeCasebook(path, whole, path, key && { key, salt });
  expect(checkCasebook(path, key)).toEqual([]);
  return fs.readFileSync(path);
}

/** Two hundred changes of eight bytes each, the same ones every time. */
function flipsIn(bytes: Buffer) {
  const anyFlip = fc.record({
    at: fc.nat(bytes.length - 8),
    written: fc.uint8Array({ minLength: 8, maxLength: 8 }),
  });
  return fc
    .sample(anyFlip, { seed: 2026, numRuns: 230 })
    .filter(({ at, written }) => !bytes.subarray(at, at + 8).equals(written))
    .slice(0, 200);
}

/** Whether opening it or checking it tells of anything; an error nobody foresaw does not count. */
function isNoticed(path: string, key: SealKey | null): boolean {
  try {
    openToRead(path, key).close();
    return checkCasebook(path, key).length > 0;
  } catch (thrown) {
    expect(problemIn(thrown).code).not.toBe('unexpected');
    return true;
  }
}

test('all of two hundred are noticed where it is sealed', async () => {
  const key = await known;
  const bytes = bytesOfCasebook(key);
  const flips = flipsIn(bytes);
  expect(flips).toHaveLength(200);
  const path = newPath();
  for (const { at, written } of flips) {
    const flipped = Buffer.from(bytes);
    flipped.set(written, at);
    fs.writeFileSync(path, flipped);
    expect(isNoticed(path, key), `at ${at}`).toBe(true);
  }
});

const known = keyFrom(passphrase, salt);

test('a change of the salt makes another key of the passphrase; who has the key itself is told of it', async () => {
  const bytes = bytesOfCasebook(await known);
  bytes.set([1, 2, 3], 4);
  const path = newPath();
  fs.writeFileSync(path, bytes);
  const key = await keyFrom(passphrase, bytes.subarray(0, 16));
  expect((await problemOf(() => openToRead(path, key))).code).toBe('wrongPassphrase');
  expect((await problemOf(async () => openToRead(path, await known))).code).toBe('damagedCasebook');
  expect((await problemOf(async () => peekAt(path, await known, () => null))).code).toBe('damagedCasebook');
});

test('a change in the first page is told from another key, where its head can still be read', async () => {
  const bytes = bytesOfCasebook(await known);
  const other = await keyFrom(passphrase, new Uint8Array(16));
  const path = newPath();
  for (const at of [100, 2_000, 4_060, 4_090]) {
    const flipped = Buffer.from(bytes);
    flipped.set([bytes.readUInt8(at) ^ 1], at);
    fs.writeFileSync(path, flipped);
    expect((await problemOf(async () => openToRead(path, await known))).code, `at ${at}`).toBe('damagedCasebook');
    expect((await problemOf(() => openToRead(path, other))).code, `at ${at}`).toBe('wrongPassphrase');
  }
});

test('all of two hundred that touch anything anybody wrote are noticed where it is plain', () => {
  const bytes = bytesOfCasebook(null);
  const path = newPath();
  const dump = () => {
    const casebook = openToRead(path);
    try {
      return dumpOf(casebook.readWhole());
    } finally {
      casebook.close();
    }
  };
  fs.writeFileSync(path, bytes);
  const whole = dump();
  const flips = flipsIn(bytes);
  expect(flips).toHaveLength(200);
  let noticed = 0;
  for (const { at, written } of flips) {
    const flipped = Buffer.from(bytes);
    flipped.set(written, at);
    fs.writeFileSync(path, flipped);
    if (isNoticed(path, null)) noticed++;
    else expect(dump() === whole, `at ${at}`).toBe(true);
  }
  // How many fall on words is chance; that many do is not.
  expect(noticed).toBeGreaterThan(50);
});

/** What is saved from a damaged casebook: all that can be read, whole and sound, and never a byte of the damaged file changed. */
import fs from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { salvage } from '../../../electron/casebook/salvaging.ts';
import { newSeal } from '../../../electron/casebook/seal.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { Problem } from '../../../shared/problem.ts';
import { closing, newPath, problemOf } from './folder.ts';

function damage(path: string, page: number) {
  const handle = fs.openSync(path, 'r+');
  fs.writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, page * 4096);
  fs.closeSync(handle);
}

test('a sound one is salvaged whole, but for its history', () => {
  const [path, target] = [newPath(), newPath('Mira salvaged.visavis')];
  makeCasebook(path, exampleCasebook(), path);
  salvage(path, null, target);
  expect(checkCasebook(target)).toEqual([]);
  expect(closing(openToRead(target)).readWhole().records).toEqual(exampleCasebook().records);
});

test('whichever page is lost, what comes out is sound, and is only what was in it', () => {
  const path = newPath();
  makeCasebook(path, exampleCasebook(), path);
  const whole = fs.readFileSync(path);
  const known = new Map(exampleCasebook().records.map((record) => [record.id, record]));
  let saved = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.length / 4096 - 1 }), (page) => {
      fs.writeFileSync(path, whole);
      damage(path, page);
      const before = fs.readFileSync(path);
      const target = newPath();
      try {
        salvage(path, null, target);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Problem);
        expect(fs.existsSync(target)).toBe(false);
        return;
      }
      expect(fs.readFileSync(path).equals(before)).toBe(true);
      expect(checkCasebook(target)).toEqual([]);
      const reader = openToRead(target);
      for (const record of reader.readWhole().records) expect(record).toEqual(known.get(record.id));
      saved = Math.max(saved, reader.readWhole().records.length);
      reader.close();
    }),
    { numRuns: 40 },
  );
  expect(saved).toBeGreaterThan(known.size / 2);
});

test('what is saved of a sealed one is sealed with the same key', async () => {
  const [path, target] = [newPath(), newPath('Mira salvaged.visavis')];
  makeCasebook(path, exampleCasebook(), path);
  const seal = await newSeal('four quiet words');
  await openCasebook(path).reseal(seal);
  damage(path, 9);
  expect((await problemOf(() => openCasebook(path, { key: seal.key }))).code).toBe('damagedCasebook');
  expect((await problemOf(() => salvage(path, null, target))).code).toBe('sealed');
  salvage(path, seal.key, target);
  expect(fs.readFileSync(target).includes('Mira')).toBe(false);
  expect(checkCasebook(target, seal.key)).toEqual([]);
});

/** Three and a half thousand texts that are no whole dump: each is refused in one plain sentence, and nothing is made of it. */
import fs from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { dumpOf, makeCasebook, wholeFrom } from '../../../electron/casebook/dump.ts';
import { hashOf } from '../../../electron/casebook/pictures.ts';
import { anySteps, runOf } from '../edit-runs.ts';
import { pictureOfRuns } from '../portrait-tellers.ts';
import { newPath, problemOf } from './folder.ts';
import { casesOf, leanly } from './leanly.ts';

const [steps = []] = fc.sample(anySteps, { seed: 4, numRuns: 1 });
const { records, changes } = runOf(steps);
const all = Object.values(records).flatMap((table) => Object.values(table));
const sound = dumpOf({
  records: all,
  pictures: [{ hash: hashOf(pictureOfRuns.bytes), ...pictureOfRuns }],
  changes,
  drafts: all.slice(0, 2).map(({ id }) => ({ record: id, field: 'says', text: 'I am' })),
});
const old = fs.readFileSync(new URL('../../fixtures/dump-v1.json', import.meta.url), 'utf8');

/** Where everything in a dump is: the way to each value. */
function waysIn(value: unknown, way: readonly string[] = []): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[...way], ...inside.flatMap(([name, one]) => waysIn(one, [...way, name]))];
}

/** A dump in which one value is another: `become` is told what it was. */
function changed(dump: string, pick: number, become: (was: unknown) => unknown): string {
  const ways = waysIn(JSON.parse(dump));
  const [last, ...way] = (ways[pick % ways.length] ?? []).toReversed();
  const whole: unknown = JSON.parse(dump);
  if (last === undefined) return JSON.stringify(become(whole));
  const holder = way.reduceRight<unknown>((inside, name) => Reflect.get(Object(inside), name), whole);
  if (typeof holder === 'object' && holder !== null) Reflect.set(holder, last, become(Reflect.get(holder, last)));
  return JSON.stringify(whole);
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, 2 ** 53, '', 'library', [], {}, [[]], '\ud800', 'x'.repeat(100_000)),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(JSON.parse('{"__proto__":{"type":"person"}}'), { constructor: {}, prototype: null }),
);
/** Twice what stood there, as a list would hold it; backwards; without its first. */
const bent = (way: number) => (was: unknown) => {
  if (!Array.isArray(was)) return [was];
  return [[...was, ...was], was.toReversed(), was.slice(1), [...was, was[0]], was.slice(0, -1)][way % 5];
};

const anyDump: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.string({ maxLength: 200 }) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 5 }) },
  { weight: 2, arbitrary: fc.nat(sound.length - 2).map((length) => sound.slice(0, length)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(sound.length - 1), fc.string({ minLength: 1, maxLength: 5 }))
      .map(([at, text]) => sound.slice(0, at) + text + sound.slice(at + text.length)),
  },
  { weight: 6, arbitrary: fc.tuple(fc.nat(), junk).map(([pick, one]) => changed(sound, pick, () => one)) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(), fc.nat()).map(([pick, way]) => changed(sound, pick, bent(way))) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), junk).map(([pick, one]) => changed(old, pick, () => one)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 100_000 }).map((depth) => `{"records":${nested(depth)}}`) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 50_000 })
      .map((depth) => changed(sound, 1, () => 'deep').replace('"deep"', nested(depth))),
  },
);

async function isRefused(path: string, text: string): Promise<boolean> {
  const { code, subject } = await problemOf(() => makeCasebook(path, wholeFrom(text, 'dump.json'), 'dump.json'));
  if (code === 'none') {
    // A word that stands nowhere else was changed into another word: the dump is whole, and so is what is made of it.
    expect(checkCasebook(path)).toEqual([]);
    fs.rmSync(path);
    return false;
  }
  expect({ code, subject }).toEqual({ code: 'badDump', subject: 'dump.json' });
  expect(fs.existsSync(path)).toBe(false);
  return true;
}

test('three and a half thousand of them are refused in a plain sentence, and no file is made', async () => {
  const path = newPath();
  expect(await isRefused(path, sound)).toBe(false);
  expect(await isRefused(path, old)).toBe(false);
  let refused = 0;
  for (const text of casesOf(anyDump, 3_800)) if (await leanly(() => isRefused(path, text))) refused++;
  expect(refused).toBeGreaterThanOrEqual(3_500);
}, 300_000);

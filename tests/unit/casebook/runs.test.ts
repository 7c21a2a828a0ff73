/** Laws of the casebook over runs of random edits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casebook } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { dumpOf, makeCasebook, wholeFrom } from '../../../electron/casebook/dump.ts';
import type { KeptPicture } from '../../../shared/contract/pictures.ts';
import { en } from '../../../shared/language/en/index.ts';
import type { Change } from '../../../shared/model/change.ts';
import { listRecords, noRecords } from '../../../shared/model/document.ts';
import { anySteps, anyText, editNames, runOf } from '../edit-runs.ts';
import { pictureOfRuns } from '../portrait-tellers.ts';
import { asJson, listed, newPath, openAt } from './folder.ts';
import { stepIn } from './stepping.ts';

const runs = { numRuns: 40 };

function saveInBatches(casebook: Casebook, changes: readonly Change[], size: number) {
  casebook.keepPicture(pictureOfRuns);
  for (let start = 0; start < changes.length; start += size) {
    const batch = changes.slice(start, start + size);
    expect(casebook.save({ changes: batch, drafts: [] }).refused).toEqual([]);
  }
}

describe('any run of random edits', () => {
  test('is made of every edit there is', () => {
    expect([...editNames].sort()).toEqual(Object.keys(en.edits).sort());
  });

  test('saved and reopened equals memory, and checks clean', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 1, max: 20 }), (steps, size) => {
        const path = newPath();
        const { changes, records } = runOf(steps);
        const casebook = openAt(path);
        saveInBatches(casebook, changes, size);
        casebook.close();
        const reopened = openAt(path);
        expect(listed(reopened)).toEqual(listed(records));
        expect(asJson(reopened.readWhole().changes)).toEqual(asJson(changes));
        reopened.close();
        expect(checkCasebook(path)).toEqual([]);
      }),
      runs,
    );
  });

  test('undone all the way equals the start, and redone all the way the end, across a restart', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const path = newPath();
        const { changes, records } = runOf(steps);
        const before = openAt(path);
        saveInBatches(before, changes, 100);
        before.close();
        const casebook = openAt(path);
        while (stepIn(casebook, 'library', 'undo'));
        expect(listed(casebook)).toEqual(listed(noRecords));
        while (stepIn(casebook, 'library', 'redo'));
        expect(listed(casebook)).toEqual(listed(records));
        casebook.close();
        expect(checkCasebook(path)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('dumped and loaded holds all it held, records, pictures, drafts and log, and dumped again is the same dump', () => {
    fc.assert(
      fc.property(anySteps, anyDrafts, fc.uniqueArray(fc.nat(255)), fc.nat(8), (steps, typed, shades, undone) => {
        const { changes, records } = runOf(steps);
        const casebook = openAt(newPath());
        for (const shade of shades) casebook.keepPicture(pictureOf(shade));
        saveInBatches(casebook, changes, 50);
        for (let step = 0; step < undone && stepIn(casebook, 'library', 'undo'); step++);
        if (undone % 2 === 0) stepIn(casebook, 'library', 'redo');
        const ids = listRecords(records).map(({ id }) => id);
        casebook.save({
          changes: [],
          drafts: typed.map(({ of, field, text }) => ({ record: ids[of % ids.length] ?? '', field, text })),
        });
        const whole = casebook.readWhole();
        const dump = dumpOf(whole);
        const path = newPath();
        makeCasebook(path, wholeFrom(dump, 'dump.json'), 'dump.json');
        const loaded = openAt(path);
        expect(asJson(loaded.readWhole())).toEqual(asJson(whole));
        expect(dumpOf(loaded.readWhole())).toBe(dump);
        loaded.close();
        expect(checkCasebook(path)).toEqual([]);
      }),
      runs,
    );
  });
});

const anyDrafts = fc.array(
  fc.record({ of: fc.nat(1000), field: fc.string({ minLength: 1, maxLength: 80 }), text: anyText }),
);

/** Pictures that differ in one byte of their pixels. */
function pictureOf(shade: number): KeptPicture {
  const bytes = Buffer.from(pictureOfRuns.bytes, 'base64');
  bytes.writeUInt8(shade, 45);
  return { type: pictureOfRuns.type, bytes: bytes.toString('base64') };
}

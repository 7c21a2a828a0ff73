/** Laws of the casebook over runs of random edits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casebook } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { dumpOf, makeCasebook, wholeFrom } from '../../../electron/casebook/dump.ts';
import { en } from '../../../shared/language/en/index.ts';
import type { Change } from '../../../shared/model/change.ts';
import { noRecords } from '../../../shared/model/document.ts';
import { anySteps, editNames, runOf } from '../edit-runs.ts';
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

  test('dumped, loaded and dumped again is the same dump', () => {
    fc.assert(
      fc.property(anySteps, fc.array(fc.string({ minLength: 1 })), (steps, texts) => {
        const { changes, records } = runOf(steps);
        const casebook = openAt(newPath());
        saveInBatches(casebook, changes, 50);
        const [record = ''] = Object.keys(records.part);
        casebook.save({ changes: [], drafts: texts.map((text, index) => ({ record, field: `field ${index}`, text })) });
        const dump = dumpOf(casebook.readWhole());
        const path = newPath();
        makeCasebook(path, wholeFrom(dump, 'dump.json'), 'dump.json');
        expect(dumpOf(openAt(path).readWhole())).toBe(dump);
      }),
      runs,
    );
  });
});

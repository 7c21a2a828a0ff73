/** Laws of erasing over runs of random edits, some of them taken back and done again: what is gone was never there, and nothing else changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { without } from '../../../electron/casebook/erasing/without.ts';
import { targetsOf } from '../../../electron/casebook/links.ts';
import { hashOf } from '../../../electron/casebook/pictures.ts';
import type { Whole } from '../../../electron/casebook/reading.ts';
import { partingsOf } from '../../../electron/casebook/replay.ts';
import type { Erasure } from '../../../shared/contract/erasing.ts';
import type { Change, Way } from '../../../shared/model/change.ts';
import { applyDiff, invert, isEmpty } from '../../../shared/model/diff.ts';
import { listRecords, noRecords } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { anySteps, runOf } from '../edit-runs.ts';
import { pictureOfRuns } from '../portrait-tellers.ts';
import { historyOf } from '../store/memory-host.ts';
import { asJson, listed, newPath, openAt } from './folder.ts';
import { stepIn } from './stepping.ts';

const hash = hashOf(pictureOfRuns.bytes);
const runs = { numRuns: 80 };

/** A casebook that a run led to, with a draft on every record; of its steps the last are taken back, and some of these done again. */
const anyWhole: fc.Arbitrary<Whole> = fc.tuple(anySteps, fc.nat(12), fc.nat(12)).map(([steps, undone, redone]) => {
  const run = runOf(steps);
  const log = [...run.changes];
  const step = (way: Way) => {
    const last = historyOf(log)[way === 'undo' ? 'undo' : 'redo'].at(-1);
    if (last) log.push({ ...last, id: freshNow.id(), way, diff: invert(last.diff) });
  };
  for (let count = 0; count < undone; count++) step('undo');
  for (let count = 0; count < Math.min(undone, redone); count++) step('redo');
  // A minute between any two of them.
  const changes = log.map((change, index) => ({ ...change, at: new Date(index * 60_000).toISOString() }));
  const records = listRecords(changes.reduce((state, { diff }) => applyDiff(state, diff), noRecords));
  const drafts = records.map(({ id }) => ({ record: id, field: 'words', text: `half typed of ${id}` }));
  return { records, pictures: [{ hash, ...pictureOfRuns }], changes, drafts };
});

/** One of its records, any that is there or was, and the casebook without it. */
const anyErasure = fc.tuple(anyWhole, fc.nat()).map(([whole, choice]) => {
  const ids = [
    ...new Set([...whole.records.map(({ id }) => id), ...whole.changes.flatMap(({ diff }) => Object.keys(diff.added))]),
  ];
  const what: Erasure = { of: 'record', id: ids[choice % ids.length] ?? '' };
  return { whole, what, after: without(whole, what, freshNow) };
});

function idsIn({ records, changes }: Whole): Set<string> {
  return new Set([
    ...records.map(({ id }) => id),
    ...changes.flatMap(({ diff }) => Object.keys({ ...diff.added, ...diff.removed })),
  ]);
}

function goneFrom(before: Whole, after: Whole): string[] {
  const there = idsIn(after);
  return [...idsIn(before)].filter((id) => !there.has(id));
}

/** The same record with nothing where it led to somebody gone. */
function unlinked(record: AnyRecord, gone: ReadonlySet<string>): object {
  const lost = targetsOf(record).filter(({ id }) => gone.has(id));
  const places =
    record.type === 'sheet' ? (['bond', 'dialogue'] as const).filter((field) => gone.has(record[field] ?? '')) : [];
  const fields = [...lost.map(({ link }) => link.name), ...places];
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, null])) };
}

/** Whether a map of two lost the one who began it. */
function isLeft(before: Whole, after: Whole): boolean {
  const there = new Map(after.records.map((record) => [record.id, record]));
  return before.records.some((record) => {
    const now = there.get(record.id);
    return record.type === 'map' && now?.type === 'map' && now.person !== record.person;
  });
}

describe('after a record was erased', () => {
  test('the log leads to the records, no step of it is empty, and the whole makes a casebook that checks clean', () => {
    fc.assert(
      fc.property(anyErasure, ({ after }) => {
        expect(partingsOf(after.changes, after.records)).toEqual([]);
        expect(after.changes.filter(({ diff }) => isEmpty(diff))).toEqual([]);
      }),
      runs,
    );
    fc.assert(
      fc.property(anyErasure, ({ after }) => {
        const path = newPath();
        makeCasebook(path, after, path);
        expect(checkCasebook(path)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('at no step of the log does anything lead to what is not there', () => {
    fc.assert(
      fc.property(anyErasure, ({ after }) => {
        let state = noRecords;
        for (const { diff } of after.changes) {
          state = applyDiff(state, diff);
          const there = listRecords(state);
          const ids = new Set(there.map(({ id }) => id));
          expect(there.flatMap(targetsOf).filter(({ id }) => !ids.has(id))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('neither it nor anything that went with it is named anywhere', () => {
    fc.assert(
      fc.property(anyErasure, ({ whole, what, after }) => {
        const gone = goneFrom(whole, after);
        expect(what.of === 'record' && gone.includes(what.id)).toBe(true);
        const text = JSON.stringify(after);
        expect(gone.filter((id) => text.includes(id))).toEqual([]);
      }),
      runs,
    );
  });

  test('everything else is as it was, and every step of it is', () => {
    fc.assert(
      fc.property(anyErasure, ({ whole, after }) => {
        const gone = new Set(goneFrom(whole, after));
        const stays = whole.records.filter(({ id }) => !gone.has(id));
        if (!isLeft(whole, after)) expect(after.records).toEqual(stays.map((record) => unlinked(record, gone)));
        else expect(after.records.map(({ id }) => id)).toEqual(stays.map(({ id }) => id));
        expect(after.drafts).toEqual(whole.drafts.filter(({ record }) => stays.some(({ id }) => id === record)));
        const untouched = ({ diff }: Change) =>
          gone.size > 0 && [...gone].every((id) => !JSON.stringify(diff).includes(id));
        if (!isLeft(whole, after))
          expect(after.changes).toEqual(expect.arrayContaining(whole.changes.filter(untouched)));
      }),
      runs,
    );
  });

  test('erasing it again changes nothing', () => {
    fc.assert(
      fc.property(anyErasure, ({ what, after }) => {
        expect(without(after, what, freshNow)).toEqual(after);
      }),
      runs,
    );
  });

  test('what is left can be taken back to the beginning and done again', () => {
    fc.assert(
      fc.property(anyErasure, ({ whole, after }) => {
        // What stays of a map of two begins anew, and that is not to be taken back.
        fc.pre(!isLeft(whole, after));
        const path = newPath();
        makeCasebook(path, after, path);
        const casebook = openAt(path);
        while (stepIn(casebook, 'library', 'redo'));
        const end = listed(casebook);
        while (stepIn(casebook, 'library', 'undo'));
        expect(listed(casebook)).toEqual([]);
        while (stepIn(casebook, 'library', 'redo'));
        expect(listed(casebook)).toEqual(end);
      }),
      { numRuns: 25 },
    );
  });
});

describe('after a picture was erased', () => {
  test('nobody shows it or ever did, and all else is as it was', () => {
    fc.assert(
      fc.property(anyWhole, (whole) => {
        const after = without(whole, { of: 'picture', hash }, freshNow);
        expect(JSON.stringify(after)).not.toContain(hash);
        expect(after.pictures).toEqual([]);
        expect(partingsOf(after.changes, after.records)).toEqual([]);
        const expected = whole.records.map((record) =>
          record.type === 'part' && record.picture === hash
            ? { ...record, picture: null, portrait: record.portrait === 'picture' ? 'figure' : record.portrait }
            : record,
        );
        expect(after.records).toEqual(expected);
        expect(without(after, { of: 'picture', hash }, freshNow)).toEqual(after);
      }),
      runs,
    );
  });
});

describe('after the history before a moment was forgotten', () => {
  test('the records are as they were, the steps since stand, and what was deleted before is gone', () => {
    fc.assert(
      fc.property(anyWhole, fc.nat(), (whole, choice) => {
        const cut = choice % (whole.changes.length + 1);
        const what: Erasure = { of: 'history', before: new Date(cut * 60_000).toISOString() };
        const after = without(whole, what, freshNow);
        const then = whole.changes.slice(0, cut).reduce((state, { diff }) => applyDiff(state, diff), noRecords);
        const since = whole.changes.slice(cut);
        expect(after.records).toEqual(whole.records);
        expect(after.changes.slice(after.changes.length - since.length)).toEqual(since);
        expect(after.changes.length).toBeLessThanOrEqual(since.length + 1);
        expect(partingsOf(after.changes, after.records)).toEqual([]);
        const named = new Set([
          ...listRecords(then).map(({ id }) => id),
          ...since.flatMap(({ diff }) => Object.keys(diff.added)),
        ]);
        expect([...idsIn(after)].filter((id) => !named.has(id))).toEqual([]);
        expect(without(after, what, freshNow)).toEqual(after);
      }),
      runs,
    );
  });

  test('the steps since can be taken back, and lead to what there was then', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(), (steps, choice) => {
        const run = runOf(steps);
        const cut = choice % (run.changes.length + 1);
        const changes = run.changes.map((change, index) => ({ ...change, at: new Date(index * 60_000).toISOString() }));
        const whole = {
          records: listRecords(run.records),
          pictures: [{ hash, ...pictureOfRuns }],
          changes,
          drafts: [],
        };
        const path = newPath();
        makeCasebook(
          path,
          without(whole, { of: 'history', before: new Date(cut * 60_000).toISOString() }, freshNow),
          path,
        );
        const casebook = openAt(path);
        while (stepIn(casebook, 'library', 'undo'));
        const then = changes.slice(0, cut).reduce((state, { diff }) => applyDiff(state, diff), noRecords);
        expect(listed(casebook)).toEqual(listed(then));
        while (stepIn(casebook, 'library', 'redo'));
        expect(listed(casebook)).toEqual(asJson(listRecords(run.records)));
      }),
      { numRuns: 15 },
    );
  });
});

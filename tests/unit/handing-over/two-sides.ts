/** Two casebooks in memory that come from one and are worked in apart: records and the log that leads to them. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { targetsOf } from '../../../electron/casebook/links.ts';
import { partingsOf } from '../../../electron/casebook/replay.ts';
import type { Side } from '../../../shared/handing-over/comparing.ts';
import { type Item, itemsOf } from '../../../shared/handing-over/items.ts';
import { isRanked, rowOf } from '../../../shared/handing-over/ranks.ts';
import { compare, type TakenIn, takeIn } from '../../../shared/handing-over/taking-in.ts';
import { takingInPlace } from '../../../shared/model/change.ts';
import { applyDiff, invert, StaleDiff } from '../../../shared/model/diff.ts';
import { gather, listRecords, noRecords, type Records } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { Id } from '../../../shared/model/records.ts';
import { anyStep, anySteps, doStep } from '../edit-runs.ts';
import { historyOf } from '../store/memory-host.ts';
import type { Step } from '../telling.ts';

export const emptySide: Side = { records: noRecords, log: [] };

/** What is done on a side: edits, and here and there the newest step taken back or done again. */
export type Doing = { readonly step: Step; readonly way: 'do' | 'undo' | 'redo' };

const anyWay = fc.oneof(
  { weight: 8, arbitrary: fc.constant('do' as const) },
  fc.constantFrom('undo' as const, 'redo' as const),
);

/** What is done on one side after the other got its copy. */
export const anyDoings: fc.Arbitrary<readonly Doing[]> = fc.array(fc.record({ step: anyStep, way: anyWay }), {
  maxLength: 25,
  size: 'max',
});

/** What was there before. */
export const anyPast: fc.Arbitrary<readonly Doing[]> = anySteps.map((steps) =>
  steps.map((step) => ({ step, way: 'do' })),
);

/** Works on at a side. */
export function goOn(side: Side, doings: readonly Doing[]): Side {
  return doings.reduce<Side>((now, { step, way }) => (way === 'do' ? done(now, step) : stepped(now, way)), side);
}

function done({ records, log }: Side, step: Step): Side {
  const performed = doStep(records, step, 'library');
  return performed ? { records: performed.records, log: [...log, performed.change] } : { records, log };
}

function stepped({ records, log }: Side, way: 'undo' | 'redo'): Side {
  const reach = log.findLastIndex(({ place }) => place === takingInPlace) + 1;
  const next = historyOf(log.slice(reach))[way].at(-1);
  if (!next) return { records, log };
  try {
    const change = { ...next, id: freshNow.id(), at: freshNow.now(), way, diff: invert(next.diff) };
    return whole({ records: applyDiff(records, change.diff), log: [...log, change] }) ?? { records, log };
  } catch (thrown) {
    if (thrown instanceof StaleDiff) return { records, log };
    throw thrown;
  }
}

// What the file would refuse: something would refer to nothing.
function whole(side: Side): Side | null {
  return danglingIn(side.records).length === 0 ? side : null;
}

/** All there is to decide on when `theirs` is handed to `ours`. */
export const itemsFrom = (ours: Side, theirs: Side): Item[] => itemsOf(compare(ours, theirs, targetsOf));

/** Takes in these items, and makes sure that what comes of it is a sound casebook. */
export function taking(ours: Side, theirs: Side, accepted: readonly Id[]): Side & { readonly taken: TakenIn } {
  const taken = takeIn(compare(ours, theirs, targetsOf), { ours: ours.log, theirs: theirs.log }, accepted, freshNow);
  const gone = new Set(taken.gone.map(({ id }) => id));
  const kept = listRecords(ours.records).filter(({ id }) => !gone.has(id));
  const side = { records: gather([...kept, ...taken.put]), log: [...ours.log, ...taken.changes], taken };
  expectSound(side);
  return side;
}

/** Takes in all there is. */
export const takingAll = (ours: Side, theirs: Side) =>
  taking(
    ours,
    theirs,
    itemsFrom(ours, theirs).map(({ id }) => id),
  );

/** What `check` looks for: the log leads to the rows, nothing dangles, no two of a row have one rank, no id comes twice. */
export function expectSound({ records, log }: Side): void {
  expect(partingsOf(log, listRecords(records))).toEqual([]);
  expect(danglingIn(records)).toEqual([]);
  const ranks = listRecords(records)
    .filter(isRanked)
    .map((one) => `${rowOf(one)} ${one.rank}`);
  expect(new Set(ranks).size).toBe(ranks.length);
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
}

function danglingIn(records: Records): Id[] {
  const list = listRecords(records);
  const ids = new Set(list.map(({ id }) => id));
  return list.filter((record) => targetsOf(record).some(({ id }) => !ids.has(id))).map(({ id }) => id);
}

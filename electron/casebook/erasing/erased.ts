/** What went with an erasure, found by comparing the casebook before and after it. */
import type { Erased } from '../../../shared/contract/erasing.ts';
import { type RecordType, recordTypes } from '../../../shared/model/kinds.ts';
import type { AnyRecord, Id } from '../../../shared/model/records.ts';
import type { Holding } from './without.ts';

/** Counts what is in the first and not in the second. */
export function erasedBetween(before: Holding<unknown>, after: Holding<unknown>): Erased {
  const [was, is] = [idsIn(before), idsIn(after)];
  const there = new Map(after.records.map((record) => [record.id, record]));
  const steps = new Map(after.changes.map(({ id, edit }) => [id, edit]));
  const going = before.records.filter(({ id }) => !there.has(id));
  return {
    records: countByType(going),
    former: [...was].filter((id) => !is.has(id)).length - going.length,
    pictures: before.pictures.length - after.pictures.length,
    steps: before.changes.filter(({ id, edit }) => steps.get(id) !== edit).length,
    left: before.records.filter((record) => isLeft(record, there.get(record.id))).length,
  };
}

function countByType(records: readonly AnyRecord[]): Partial<Record<RecordType, number>> {
  const counts: Partial<Record<RecordType, number>> = {};
  for (const type of recordTypes) {
    const count = records.filter((record) => record.type === type).length;
    if (count > 0) counts[type] = count;
  }
  return counts;
}

function isLeft(before: AnyRecord, after: AnyRecord | undefined): boolean {
  return before.type === 'map' && after?.type === 'map' && before.partner !== after.partner;
}

/** All that are or ever were. */
function idsIn({ records, changes }: Holding<unknown>): Set<Id> {
  const told = changes.flatMap(({ diff }) => [...Object.keys(diff.added), ...Object.keys(diff.removed)]);
  return new Set([...records.map(({ id }) => id), ...told]);
}

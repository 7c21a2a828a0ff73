/** What two casebooks that come from one say differently: each record on which theirs has something to say to ours. */
import type { Change } from '../model/change.ts';
import { sameValue } from '../model/diff.ts';
import { listRecords, type Records } from '../model/document.ts';
import type { AnyRecord, Id } from '../model/records.ts';
import { type Lineage, lineagesOf, newerOf, noLineage } from './lineage.ts';

/** A casebook as far as it is compared: its records, and the log that leads to them. */
export type Side = { readonly records: Records; readonly log: readonly Change[] };

/** What a record refers to. Where this comes from knows every entity; nothing here does. */
export type LinksOf = (
  record: AnyRecord,
) => readonly { readonly link: { readonly name: string; readonly isNeeded: boolean }; readonly id: Id }[];

/**
 * What the other side says of a record: it is new; it is not here, though it was made before the last change that both have, so it was erased
 * here for good or left when something was taken in; it went on from ours, was removed; or both sides went on, one of them perhaps by
 * removing it.
 */
export type Saying = 'new' | 'left' | 'changed' | 'gone' | 'both';

/** A record on which theirs differs from ours and is not just older. One of the two may be missing, never both. */
export type Difference = {
  readonly id: Id;
  readonly saying: Saying;
  readonly ours: AnyRecord | null;
  readonly theirs: AnyRecord | null;
  /** Numbers of the changes in their log that lead from our state to theirs; none where both went on. */
  readonly by: readonly number[];
};

/** All records of a side by id: ids are never used twice, whatever the entity. */
export function byId(records: Records): ReadonlyMap<Id, AnyRecord> {
  return new Map(listRecords(records).map((record) => [record.id, record]));
}

/**
 * Every difference, parents before what refers to them; what is gone there comes last. What only ours knows, or ours went on from, is
 * none. A part that both sides put on a map, each on their own, has two places then; it stands at the older one, see `standings.ts`.
 */
export function differencesBetween(ours: Side, theirs: Side): Difference[] {
  const here = byId(ours.records);
  const there = byId(theirs.records);
  const apart = [...there.values(), ...[...here.values()].filter(({ id }) => !there.has(id))]
    .map(({ id }) => id)
    .filter((id) => !sameValue(here.get(id), there.get(id)));
  const ids = new Set(apart);
  const [before, after] = [lineagesOf(ours.log, ids), lineagesOf(theirs.log, ids)];
  const common = lastInBoth(ours.log, theirs.log);
  return apart.flatMap((id): Difference[] => {
    const [record, other] = [here.get(id) ?? null, there.get(id) ?? null];
    const newer = newerBy(before.get(id), after.get(id));
    if (newer === null) return [];
    const isOld = (newer.by[0] ?? Number.POSITIVE_INFINITY) < common;
    const saying = newer.isBoth ? 'both' : sayingOf(record, other, isOld);
    return [{ id, saying, ours: record, theirs: other, by: newer.by }];
  });
}

/** The number in their log of the last change that both have; −1 where there is none. */
function lastInBoth(ours: readonly Change[], theirs: readonly Change[]): number {
  const known = new Set(ours.map(({ id }) => id));
  return theirs.findLastIndex(({ id }) => known.has(id));
}

function newerBy(
  ours: Lineage = noLineage,
  theirs: Lineage = noLineage,
): { readonly isBoth: boolean; readonly by: readonly number[] } | null {
  const newer = newerOf(ours, theirs);
  if (newer.who === 'theirs') return { isBoth: false, by: theirs.by.slice(newer.from) };
  return newer.who === 'both' ? { isBoth: true, by: [] } : null;
}

function sayingOf(ours: AnyRecord | null, theirs: AnyRecord | null, isOld: boolean): Saying {
  if (!ours) return isOld ? 'left' : 'new';
  return theirs ? 'changed' : 'gone';
}

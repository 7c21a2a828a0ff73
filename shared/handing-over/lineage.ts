/**
 * Which of two casebooks is the newer one about a record: each record's own history is asked, and not the ids of changes, for what was
 * taken in by halves before has other ones.
 */
import type { Change } from '../model/change.ts';
import { sameValue } from '../model/diff.ts';
import type { AnyRecord, Id } from '../model/records.ts';

/** A record as it stood once; null where it had been removed. */
export type State = AnyRecord | null;

/** How one record came to be what it is: its states in order, and the change (by its place in the log) that led to each. */
export type Lineage = { readonly states: readonly State[]; readonly by: readonly number[] };

/** No states: the record was never there. */
export const noLineage: Lineage = { states: [], by: [] };

/** What a log says of these records, by id. The log is one that fits: each change finds the records as it says they were. */
export function lineagesOf(log: readonly Change[], ids: ReadonlySet<Id>): ReadonlyMap<Id, Lineage> {
  const found = new Map<Id, { states: State[]; by: number[] }>();
  log.forEach(({ diff }, index) => {
    const note = (id: Id, stateAfter: (before: State) => State) => {
      if (!ids.has(id)) return;
      const lineage = found.get(id) ?? { states: [], by: [] };
      lineage.states.push(stateAfter(lineage.states.at(-1) ?? null));
      lineage.by.push(index);
      found.set(id, lineage);
    };
    for (const id of Object.keys(diff.removed)) note(id, () => null);
    for (const [id, record] of Object.entries(diff.added)) note(id, () => record);
    for (const [id, [, after]] of Object.entries(diff.updated)) note(id, (before) => patched(before, after));
  });
  return found;
}

function patched(before: State, after: object): State {
  return before && { ...before, ...after };
}

/** Who knows more of a record. Where it is `theirs`, their states from `from` on are those that lead from ours to theirs. */
export type Newer =
  | { readonly who: 'ours' }
  | { readonly who: 'theirs'; readonly from: number }
  | { readonly who: 'both' };

/**
 * Compares how a record came to be what it is on two sides, where it is not the same now. The newer one is who went on from where the
 * other stands; `both` went on, each in their own way.
 */
export function newerOf({ states: ours }: Lineage, { states: theirs }: Lineage): Newer {
  if (isStartOf(ours, theirs)) return { who: 'theirs', from: ours.length };
  if (isStartOf(theirs, ours)) return { who: 'ours' };
  const oursThere = lastIndexOf(theirs, ours.at(-1) ?? null);
  const theirsHere = lastIndexOf(ours, theirs.at(-1) ?? null);
  if (oursThere >= 0 && theirsHere < 0) return { who: 'theirs', from: oursThere + 1 };
  // Each stood once where the other stands now: which was later nobody can say.
  return { who: theirsHere >= 0 && oursThere < 0 ? 'ours' : 'both' };
}

function isStartOf(start: readonly State[], whole: readonly State[]): boolean {
  return start.length <= whole.length && start.every((state, index) => sameValue(state, whole[index]));
}

function lastIndexOf(states: readonly State[], wanted: State): number {
  return states.findLastIndex((state) => sameValue(state, wanted));
}

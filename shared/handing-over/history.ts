/** The history that comes along: their changes, of each only what was accepted, so that our log goes on to lead to our records. */
import type { Change } from '../model/change.ts';
import { type Diff, isEmpty } from '../model/diff.ts';
import type { Fresh } from '../model/fresh.ts';
import type { Id } from '../model/records.ts';
import type { Difference } from './comparing.ts';

/**
 * Their changes that lead these records from where ours stand to where theirs do, in order. One that comes whole keeps its id; of another
 * the rest is a change of its own. All keep when, where and as what they were made.
 */
export function historyFrom(
  theirs: readonly Change[],
  ours: readonly Change[],
  taken: readonly Difference[],
  fresh: Fresh,
): Change[] {
  const recordsBy = new Map<number, Set<Id>>();
  for (const { id, by } of taken)
    for (const index of by) recordsBy.set(index, (recordsBy.get(index) ?? new Set()).add(id));
  const known = new Set(ours.map(({ id }) => id));
  return theirs.flatMap((change, index) => {
    const diff = restricted(change.diff, recordsBy.get(index) ?? new Set());
    if (isEmpty(diff)) return [];
    const isWhole = sizeOf(diff) === sizeOf(change.diff) && !known.has(change.id);
    return [{ ...change, id: isWhole ? change.id : fresh.id(), diff }];
  });
}

function restricted({ added, updated, removed }: Diff, ids: ReadonlySet<Id>): Diff {
  return { added: only(added, ids), updated: only(updated, ids), removed: only(removed, ids) };
}

function only<Kept>(side: Readonly<Record<Id, Kept>>, ids: ReadonlySet<Id>): Record<Id, Kept> {
  return Object.fromEntries(Object.entries(side).filter(([id]) => ids.has(id)));
}

function sizeOf({ added, updated, removed }: Diff): number {
  return [added, updated, removed].reduce((sum, side) => sum + Object.keys(side).length, 0);
}

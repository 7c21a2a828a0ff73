/** A log in which something was never there. */
import type { Change } from '../../../shared/model/change.ts';
import { diffBetween, isEmpty } from '../../../shared/model/diff.ts';
import { gather } from '../../../shared/model/document.ts';
import type { AnyRecord, Id } from '../../../shared/model/records.ts';
import { stepsOf } from './lives.ts';

/** What a record is where something was never there: itself where that makes no difference, nothing where it is gone. */
export type Kept = (record: AnyRecord) => readonly AnyRecord[];

/**
 * The log of what is kept. What a step does and what takes it back are rewritten alike, so the history of what is left goes on as
 * before; a step that comes to nothing is left out. Throws `StaleDiff` where a change does not fit those before it.
 */
export function rewritten(changes: Iterable<Change>, kept: Kept): Change[] {
  const log: Change[] = [];
  for (const { change, before, after } of stepsOf(changes)) {
    const [was, is] = [before.flatMap(kept), after.flatMap(kept)];
    if (isSame(was, before) && isSame(is, after)) {
      log.push(change);
      continue;
    }
    const diff = diffBetween(gather(was), gather(is));
    if (!isEmpty(diff)) log.push({ ...change, diff });
  }
  return log;
}

/** The log with what was done at these places done at one that nobody opens: the place is gone, what it left elsewhere is not. */
export function placedNowhere(changes: readonly Change[], places: ReadonlySet<Id>): Change[] {
  return changes.map((change) => (places.has(change.place) ? { ...change, place: change.id } : change));
}

function isSame(list: readonly AnyRecord[], other: readonly AnyRecord[]): boolean {
  return list.length === other.length && list.every((record, index) => record === other[index]);
}

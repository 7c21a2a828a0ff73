/** Where new ids and times come from: the clock and chance, or a fixed sequence where the same input must give the same file. */
import { v7 } from 'uuid';
import type { Id, Utc } from './records.ts';

/** A source of new ids and of the present moment. */
export type Fresh = { id(): Id; now(): Utc };

/** Of the last id: its milliseconds, and its number among those of one millisecond. */
let last = { msecs: 0, seq: 0 };

/** Ids and times of this moment. Each id sorts after all before it, also where the clock was set back: while it is behind, they are only numbered on. */
export const freshNow: Fresh = {
  id() {
    const now = Date.now();
    last = now > last.msecs ? { msecs: now, seq: 0 } : { msecs: last.msecs, seq: last.seq + 1 };
    return v7(last);
  },
  now: () => new Date().toISOString(),
};

/** From now on the ids of {@link freshNow} sort after these, which were made before. */
export function goOnAfter(ids: Iterable<Id>): void {
  for (const id of ids) {
    const made = id[14] === '7' ? Number.parseInt(`${id.slice(0, 8)}${id.slice(9, 13)}`, 16) : 0;
    if (made >= last.msecs) last = { msecs: made + 1, seq: 0 };
  }
}

/** Whether the log leads to the rows: SQLite does not see text that changed on the disk, but the log was written with it. */
import type { Change } from '../../shared/model/change.ts';
import { StaleDiff, sameValue } from '../../shared/model/diff.ts';
import type { RecordType } from '../../shared/model/kinds.ts';
import type { AnyRecord, Id } from '../../shared/model/records.ts';
import { outcomeOf } from './outcome.ts';

/** Where log and rows part: a change that does not fit those before it, or a record that is not where the log leads. */
export type Parting = { readonly change: Id } | { readonly type: RecordType; readonly record: Id };

/** Replays the log from nothing and compares; the first change that does not fit ends the replay. None found: they agree. */
export function partingsOf(changes: Iterable<Change>, records: Iterable<AnyRecord>): Parting[] {
  const led = new Map<string, AnyRecord>();
  const find = (type: RecordType, id: Id) => led.get(`${type} ${id}`);
  for (const { id, diff } of changes) {
    try {
      const { put, gone } = outcomeOf(diff, find);
      for (const record of gone) led.delete(`${record.type} ${record.id}`);
      for (const record of put) led.set(`${record.type} ${record.id}`, record);
    } catch (thrown) {
      if (thrown instanceof StaleDiff) return [{ change: id }];
      throw thrown;
    }
  }
  const partings: Parting[] = [];
  for (const record of records) {
    const key = `${record.type} ${record.id}`;
    if (!sameValue(led.get(key), record)) partings.push({ type: record.type, record: record.id });
    led.delete(key);
  }
  for (const { type, id } of led.values()) partings.push({ type, record: id });
  return partings;
}

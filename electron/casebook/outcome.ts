/** What a diff makes of the rows it speaks of: the one rule that saving, checking and loading go by. */
import { type Diff, holds, StaleDiff, sameValue } from '../../shared/model/diff.ts';
import { type AnyRecord, type Id, recordSchema } from '../../shared/model/records.ts';
import type { Find } from './tables.ts';

/** The rows as they will stand, and those that will be gone. */
export type Outcome = { readonly put: readonly AnyRecord[]; readonly gone: readonly AnyRecord[] };

/**
 * Works out a diff's outcome without changing anything. Throws {@link StaleDiff} where a record is not as the diff says it
 * was, where the outcome would break a record's schema, or where the diff could not be taken back.
 */
export function outcomeOf(diff: Diff, find: Find): Outcome {
  const put: AnyRecord[] = [];
  const gone: AnyRecord[] = [];
  for (const [id, record] of Object.entries(diff.removed)) {
    if (record.id !== id || !sameValue(find(record.type, id), record)) throw new StaleDiff(id);
    gone.push(record);
  }
  for (const [id, record] of Object.entries(diff.added)) {
    if (record.id !== id || id in diff.removed || find(record.type, id)) throw new StaleDiff(id);
    put.push(whole(record, id));
  }
  for (const [id, [before, after]] of Object.entries(diff.updated)) {
    const was = find(before.type, id);
    const fits = was && holds(was, before) && before.type === after.type && haveSameFields(before, after);
    if (!fits || id in diff.removed || id in diff.added) throw new StaleDiff(id);
    put.push(whole({ ...was, ...after }, id));
  }
  return { put, gone };
}

function whole(record: object, id: Id): AnyRecord {
  const parsed = recordSchema.safeParse(record);
  if (!parsed.success) throw new StaleDiff(id);
  return parsed.data;
}

// A field that only one side names would stay changed when the change is undone.
function haveSameFields(before: object, after: object): boolean {
  const fields = Object.keys(before);
  return fields.length === Object.keys(after).length && fields.every((field) => field in after);
}

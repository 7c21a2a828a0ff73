/** What leads from one schema to the next: what becomes of the tables, and of the records that log and dump hold whole. */
import * as z from 'zod';

/** A record, or some fields of one, as whatever version wrote it. */
export const oldRecordSchema = z.record(z.string(), z.unknown());
/** @see oldRecordSchema */
export type OldRecord = Readonly<z.infer<typeof oldRecordSchema>>;

/** A diff as whatever version wrote it. */
export const oldDiffSchema = z.strictObject({
  added: z.record(z.string(), oldRecordSchema),
  updated: z.record(z.string(), z.tuple([oldRecordSchema, oldRecordSchema])),
  removed: z.record(z.string(), oldRecordSchema),
});
/** @see oldDiffSchema */
export type OldDiff = Readonly<z.infer<typeof oldDiffSchema>>;

/** Brings one whole record to the next version. */
export type Forward = (record: OldRecord) => OldRecord;

/** One step. `sql` changes the tables; `forward`, told all that was ever logged, does the same for a whole record in a diff or a dump. */
export type Migration = {
  readonly sql: string;
  readonly forward?: (logged: Iterable<OldDiff>) => Forward;
};

/** The diff with its whole records brought forward. The fields that changed stay: a version only ever adds to a record. */
export function diffForward({ added, updated, removed }: OldDiff, forward: Forward): OldDiff {
  return { added: allForward(added, forward), updated, removed: allForward(removed, forward) };
}

function allForward(records: OldDiff['added'], forward: Forward): OldDiff['added'] {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, forward(record)]));
}

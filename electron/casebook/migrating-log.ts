/** Bringing the log forward with the tables: it holds whole records, too, and must go on leading to the rows. */
import type { Database } from 'better-sqlite3';
import { diffJsonFrom, packed } from './log.ts';
import { diffForward, type Migration, type OldDiff, oldDiffSchema } from './migrations/migration.ts';
import { BrokenRow } from './tables.ts';

/** Rewrites every diff that holds a whole record; the caller has the transaction. Throws {@link BrokenRow}. */
export function bringLogForward(db: Database, forwardFor: NonNullable<Migration['forward']>): void {
  const forward = forwardFor(diffsIn(db));
  const read = db.prepare<[unknown]>('SELECT diff FROM change WHERE seq = ?').pluck();
  const write = db.prepare<[Buffer, unknown]>('UPDATE change SET diff = ? WHERE seq = ?');
  // SQLite does not write while a query runs, so the numbers are taken first: a few bytes each, where all diffs would be many.
  for (const seq of db.prepare('SELECT seq FROM change ORDER BY seq').pluck().all()) {
    const diff = diffFrom(read.get(seq));
    const isWhole = Object.keys(diff.added).length + Object.keys(diff.removed).length > 0;
    if (isWhole) write.run(packed(diffForward(diff, forward)), seq);
  }
}

function* diffsIn(db: Database): Generator<OldDiff> {
  for (const cell of db.prepare('SELECT diff FROM change ORDER BY seq').pluck().iterate()) yield diffFrom(cell);
}

function diffFrom(cell: unknown): OldDiff {
  const parsed = oldDiffSchema.safeParse(diffJsonFrom(cell).value);
  if (!parsed.success) throw new BrokenRow('change');
  return parsed.data;
}

/** Drafts: text being typed, one row a field, overwritten in place, neither logged nor undone. */
import type { Database } from 'better-sqlite3';
import { type Draft, draftSchema } from '../../shared/model/change.ts';
import { recordTypes } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import { BrokenRow, bytesOf, idFrom } from './tables.ts';

/** Keeps drafts: `keep` writes or, where the text is empty, removes one; `drop` removes those of a record that is gone. */
export type DraftWriter = { keep(draft: Draft): void; dropIfGone(record: Id): void };

/** Prepares a {@link DraftWriter}; the caller has the transaction. */
export function prepareDraftWriter(db: Database): DraftWriter {
  const upsert = db.prepare<[Buffer, string, string]>(
    `INSERT INTO draft (record, field, text) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text`,
  );
  const remove = db.prepare<[Buffer, string]>('DELETE FROM draft WHERE record = ? AND field = ?');
  const drop = db.prepare<{ record: Buffer }>(
    `DELETE FROM draft WHERE record = @record AND NOT (${isARecord('@record')})`,
  );
  return {
    keep({ record, field, text }) {
      if (text === '') remove.run(bytesOf(record), field);
      else upsert.run(bytesOf(record), field, text);
    },
    dropIfGone(record) {
      drop.run({ record: bytesOf(record) });
    },
  };
}

/** SQL that is true where some table has a record of the id that `id` (SQL, too) stands for. */
export function isARecord(id: string): string {
  return recordTypes.map((type) => `EXISTS (SELECT 1 FROM ${type} WHERE id = ${id})`).join(' OR ');
}

/** All drafts, by record and field. Throws {@link BrokenRow}. */
export function readDrafts(db: Database): Draft[] {
  const rows = db.prepare('SELECT record, field, text FROM draft ORDER BY record, field').all();
  return rows.map((row) => {
    const cells = new Map<string, unknown>(Object.entries(row ?? {}));
    const draft = { ...Object.fromEntries(cells), record: idFrom(cells.get('record'), 'draft') };
    const parsed = draftSchema.safeParse(draft);
    if (!parsed.success) throw new BrokenRow('draft');
    return parsed.data;
  });
}

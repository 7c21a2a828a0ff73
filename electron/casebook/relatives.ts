/** Whether two files are one casebook: a copy under whatever name still has its people, or steps of its history. */
import type { Database } from 'better-sqlite3';
import { peekAt } from './peeking.ts';
import type { SealKey } from './seal.ts';

/** Whether the file at `path` has a person or a change that this casebook has. False where it cannot be looked into; nothing is thrown. */
export function isRelated(db: Database, path: string, key: SealKey | null): boolean {
  try {
    return peekAt(path, key, (other) => ['person', 'change'].some((table) => haveOneRow(table, db, other)));
  } catch {
    return false;
  }
}

function haveOneRow(table: string, db: Database, other: Database): boolean {
  const here = db.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).pluck();
  for (const id of other.prepare(`SELECT id FROM ${table} ORDER BY id`).pluck().iterate())
    if (here.get(id) !== undefined) return true;
  return false;
}

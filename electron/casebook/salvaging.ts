/**
 * What can still be read of a damaged casebook. Every table is read from both ends until the damage; what refers to something that is gone
 * goes, too. The file itself is never written. The history is not in it: half a log leads nowhere.
 */
import { basename, resolve } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import type { Kept } from '../../shared/contract/pictures.ts';
import { freshNow } from '../../shared/model/fresh.ts';
import { recordTypes } from '../../shared/model/kinds.ts';
import type { AnyRecord, PictureHash } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem.ts';
import { makeCasebook } from './dump.ts';
import { readHeader } from './header.ts';
import { targetsOf } from './links.ts';
import { pictureFrom, withoutPicture } from './pictures.ts';
import type { Whole } from './reading.ts';
import { type SealKey, unlockWith } from './seal.ts';
import { recordFrom } from './tables.ts';

/**
 * Puts what can be read of the casebook at `path` into a new one at `target`, sealed as the old one is. Throws `damagedCasebook` where
 * nothing can be read, `sealed`, `notACasebook`, `newerCasebook`, `fileExists`, `cannotWrite`, `diskFull`; then there is none.
 */
export function salvage(givenPath: string, key: SealKey | null, target: string): void {
  const path = resolve(givenPath);
  const { salt } = readHeader(path);
  if (salt && !key) throw new Problem('sealed', basename(path));
  const db = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 0 });
  let whole: Whole;
  try {
    if (salt && key) unlockWith(db, key);
    whole = readableOf(db);
  } finally {
    db.close();
  }
  if (whole.records.length === 0) throw new Problem('damagedCasebook', basename(path));
  makeCasebook(resolve(target), whole, path, salt && key ? { key, salt } : null);
}

function readableOf(db: Database): Whole {
  const pictures = new Map(rowsFromBothEnds(db, 'picture', 'hash', pictureFrom).map((kept) => [kept.hash, kept]));
  const found = recordTypes.flatMap((type) => rowsFromBothEnds(db, type, 'id', (row) => recordFrom(type, row)));
  const records = withoutStrays(found.flatMap((record) => withPicture(record, pictures)));
  const added = Object.fromEntries(records.map((record) => [record.id, record]));
  const change = {
    id: freshNow.id(),
    at: freshNow.now(),
    // A place that nobody opens: what was saved from the wreck is not to be taken back by a slip.
    place: freshNow.id(),
    edit: 'salvage',
    way: 'do',
    diff: { added, updated: {}, removed: {} },
  } as const;
  return { records, pictures: [...pictures.values()], drafts: [], changes: records.length > 0 ? [change] : [] };
}

/** The rows that can be read and make sense. */
function rowsFromBothEnds<Read>(db: Database, table: string, column: string, read: (row: unknown) => Read): Read[] {
  const found = new Map<string, Read>();
  for (const direction of ['ASC', 'DESC'] as const) {
    try {
      for (const row of db.prepare(`SELECT * FROM ${table} ORDER BY "${column}" ${direction}`).iterate()) {
        try {
          found.set(keyOf(row, column), read(row));
        } catch {
          // One row that makes no sense costs itself alone.
        }
      }
    } catch {
      // From here on the pages cannot be read; the other end may lead further.
    }
  }
  return [...found.values()];
}

function keyOf(row: unknown, column: string): string {
  const value = new Map<string, unknown>(Object.entries(row ?? {})).get(column);
  return Buffer.isBuffer(value) ? value.toString('hex') : String(value);
}

function withPicture(record: AnyRecord, pictures: ReadonlyMap<PictureHash, Kept>): readonly AnyRecord[] {
  if (!('picture' in record) || record.picture === null || pictures.has(record.picture)) return [record];
  return withoutPicture(record);
}

/** Without what refers to something that is not there, again and again until all holds together. */
function withoutStrays(records: readonly AnyRecord[]): AnyRecord[] {
  const there = new Set(records.map(({ id }) => id));
  const holding = records.filter((record) => targetsOf(record).every(({ id }) => there.has(id)));
  return holding.length === records.length ? holding : withoutStrays(holding);
}

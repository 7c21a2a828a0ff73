/** Checking a casebook thoroughly: the pages, the rows, and what they mean together. Nothing found ever quotes what a person wrote. */
import { isUtf8 } from 'node:buffer';
import type { Database } from 'better-sqlite3';
import Sqlite from 'better-sqlite3';
import { type RecordType, recordTypes } from '../../shared/model/kinds.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { isARecord } from './drafts.ts';
import { codeOf, withProblems } from './file-problems.ts';
import { readLog } from './log.ts';
import { makeSchema } from './migrating.ts';
import { openFile } from './opening.ts';
import { readPicture } from './pictures.ts';
import { partingsOf } from './replay.ts';
import type { SealKey } from './seal.ts';
import { BrokenRow, idFrom, recordFrom } from './tables.ts';

/** One thing that is wrong: which check found it, in which table, and the id or SQLite's own words for where. */
export type Finding = {
  readonly check:
    | 'pages'
    | 'schema'
    | 'link'
    | 'row'
    | 'rank'
    | 'words'
    | 'change'
    | 'seq'
    | 'log'
    | 'draft'
    | 'picture';
  readonly table: string;
  readonly where: string;
};

/**
 * All that is wrong with the casebook at `path`; nothing, for a sound one. Opens it to read and closes it again. Throws
 * `noSuchFile`, `cannotRead`, `notACasebook`, `newerCasebook`, `sealed`, `wrongPassphrase`, `openElsewhere`.
 */
export function checkCasebook(path: string, key: SealKey | null = null): Finding[] {
  const opened = openFile(path, 'look', key);
  try {
    return withProblems(path, () => [...andWhereItEnds(findingsIn(opened.db))]);
  } finally {
    opened.close();
  }
}

/** What is found until a page cannot be read, be it one that SQLite itself took for sound. */
function* andWhereItEnds(findings: Iterable<Finding>): Generator<Finding> {
  try {
    yield* findings;
  } catch (thrown) {
    if (!unreadable.some((start) => codeOf(thrown).startsWith(start))) throw thrown;
    yield { check: 'pages', table: '', where: codeOf(thrown) };
  }
}

// What is sealed and was changed is no database to the cipher.
const unreadable = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR'];

function* findingsIn(db: Database): Generator<Finding> {
  let isSound = true;
  for (const page of brokenPages(db)) {
    isSound = false;
    yield page;
  }
  // Where the pages cannot be trusted, what is read from them would only repeat it.
  if (!isSound) return;
  yield* unknownSchema(db);
  yield* brokenLinks(db);
  const rows = recordTypes.flatMap((type) => rowsOf(db, type));
  for (const row of rows) if ('check' in row) yield row;
  const records = rows.flatMap((row) => ('check' in row ? [] : [row]));
  yield* sameRanks(db);
  yield* withoutWords(db);
  yield* logApart(db, records);
  yield* gapsInLog(db);
  yield* strayDrafts(db);
  yield* garbledDrafts(db);
  yield* brokenPictures(db, records);
}

function* brokenPages(db: Database): Generator<Finding> {
  for (const line of db.prepare('SELECT integrity_check FROM pragma_integrity_check').pluck().iterate())
    if (line !== 'ok') yield { check: 'pages', table: '', where: String(line).replaceAll('\n', ' ') };
}

// A trigger or view that we did not make could change what is read and written.
function* unknownSchema(db: Database): Generator<Finding> {
  const model = new Sqlite(':memory:');
  makeSchema(model);
  const expected = schemaOf(model);
  model.close();
  const found = schemaOf(db);
  for (const [name, sql] of found) if (expected.get(name) !== sql) yield { check: 'schema', table: name, where: '' };
  for (const name of expected.keys()) if (!found.has(name)) yield { check: 'schema', table: name, where: '' };
}

function schemaOf(db: Database): Map<string, string> {
  const rows = db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').raw().all();
  return new Map(rows.map((row) => (Array.isArray(row) ? [String(row[0]), String(row[1])] : ['?', ''])));
}

function* brokenLinks(db: Database): Generator<Finding> {
  const rows = db.prepare('SELECT "table", parent, rowid FROM pragma_foreign_key_check').raw().all();
  for (const row of rows) {
    const [table, parent, rowid] = Array.isArray(row) ? row : [];
    yield { check: 'link', table: String(table), where: `${parent} ← ${rowid}` };
  }
}

function rowsOf(db: Database, type: RecordType): (AnyRecord | Finding)[] {
  return db
    .prepare(`SELECT * FROM ${type} ORDER BY id`)
    .all()
    .map((row) => {
      try {
        return recordFrom(type, row);
      } catch (thrown) {
        if (thrown instanceof BrokenRow) return { check: 'row', table: type, where: idOf(row, type) };
        throw thrown;
      }
    });
}

function idOf(row: unknown, table: string): string {
  const id = new Map<string, unknown>(Object.entries(row ?? {})).get('id');
  try {
    return idFrom(id, table);
  } catch {
    return '?';
  }
}

function* sameRanks(db: Database): Generator<Finding> {
  const dialogues = db.prepare('SELECT dialogue FROM turn GROUP BY dialogue, rank HAVING count(*) > 1').pluck().all();
  for (const id of dialogues) yield { check: 'rank', table: 'dialogue', where: idFrom(id, 'dialogue') };
  const maps = db.prepare('SELECT map FROM strand GROUP BY map, kind, rank HAVING count(*) > 1').pluck().all();
  for (const id of maps) yield { check: 'rank', table: 'map', where: idFrom(id, 'map') };
}

function* withoutWords(db: Database): Generator<Finding> {
  const turns = db
    .prepare(`SELECT id FROM turn WHERE text = '' AND manner NOT IN ('silent', 'sits', 'reverses') ORDER BY id`)
    .pluck()
    .all();
  for (const id of turns) yield { check: 'words', table: 'turn', where: idFrom(id, 'turn') };
}

function* logApart(db: Database, records: readonly AnyRecord[]): Generator<Finding> {
  try {
    for (const parting of partingsOf(readLog(db), records)) {
      if ('change' in parting) yield { check: 'change', table: 'change', where: parting.change };
      else yield { check: 'log', table: parting.type, where: parting.record };
    }
  } catch (thrown) {
    if (!(thrown instanceof BrokenRow)) throw thrown;
    yield { check: 'row', table: thrown.table, where: '?' };
  }
}

/** Steps that are gone without a trace, one with what took it back, say: the log counts on from 1. */
function* gapsInLog(db: Database): Generator<Finding> {
  const numbered = 'SELECT seq, row_number() OVER (ORDER BY seq) AS number FROM change';
  const seq = db.prepare(`SELECT seq FROM (${numbered}) WHERE seq <> number ORDER BY seq LIMIT 1`).pluck().get();
  if (seq !== undefined) yield { check: 'seq', table: 'change', where: String(seq) };
}

// What is being typed stands nowhere else, so that only its letters can tell of a change on the disk.
function* garbledDrafts(db: Database): Generator<Finding> {
  const rows = db.prepare('SELECT record, CAST(field AS BLOB), CAST(text AS BLOB) FROM draft ORDER BY record').raw();
  for (const row of rows.iterate()) {
    const [id, field, text] = Array.isArray(row) ? row : [];
    if (lettersIn(field) === '' || lettersIn(text) === '')
      yield { check: 'row', table: 'draft', where: idFrom(id, 'draft') };
  }
}

/** A cell's text; '' where its bytes are no text, or there are none. */
function lettersIn(cell: unknown): string {
  return Buffer.isBuffer(cell) && isUtf8(cell) ? cell.toString() : '';
}

function* strayDrafts(db: Database): Generator<Finding> {
  const stray = db
    .prepare(`SELECT DISTINCT record FROM draft WHERE NOT (${isARecord('draft.record')})`)
    .pluck()
    .all();
  for (const id of stray) yield { check: 'draft', table: 'draft', where: idFrom(id, 'draft') };
}

/** Pictures that are not what their hash says, and records that show one that is not there. */
function* brokenPictures(db: Database, records: readonly AnyRecord[]): Generator<Finding> {
  const kept = new Set<string>();
  for (const hash of db.prepare('SELECT hash FROM picture ORDER BY hash').pluck().all()) {
    try {
      readPicture(db, String(hash));
      kept.add(String(hash));
    } catch (thrown) {
      if (!(thrown instanceof BrokenRow)) throw thrown;
      yield { check: 'picture', table: 'picture', where: String(hash).slice(0, 12) };
    }
  }
  for (const record of records)
    if ((record.type === 'part' || record.type === 'region') && record.picture !== null && !kept.has(record.picture))
      yield { check: 'picture', table: record.type, where: record.id };
}

/**
 * Opening the file of a casebook, in an order that keeps it safe: look at the header with nothing of ours on the file, lock,
 * check, migrate. What is foreign, newer, damaged or open elsewhere is refused and stays byte for byte as it is.
 */
import fs from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { Problem } from '../../shared/problem.ts';
import { fileProblem, withProblems } from './file-problems.ts';
import { knownVersion, readVersion } from './header.ts';
import { backUpAndMigrate, makeSchema } from './migrating.ts';
import { schemaVersion } from './migrations/index.ts';
import { fileAt, isOpen, noteOpen } from './open-files.ts';
import { makeWhole } from './whole-file.ts';

/** An open, locked casebook file. `close` gives the lock back. */
export type OpenFile = {
  readonly db: Database;
  /** The file's name without its folder. */
  readonly name: string;
  readonly path: string;
  /** Device and inode at opening. */
  readonly file: string;
  close(): void;
};

/**
 * `write` locks the file against every other program. `read` lets others read, too, and cannot change the file; a casebook
 * open for writing elsewhere is refused. `look` is `read` without the checks, for the command that reports what is wrong.
 */
export type Access = 'write' | 'read' | 'look';

/**
 * Opens an existing casebook. Throws `noSuchFile`, `cannotRead`, `notACasebook`, `newerCasebook`, `openElsewhere`,
 * `damagedCasebook`, `cannotWrite`, `fileMoved`; then nothing is open and nothing changed.
 */
export function openFile(givenPath: string, access: Access): OpenFile {
  const path = resolve(givenPath);
  const name = basename(path);
  return withProblems(path, () => {
    const file = fileToOpen(path, name);
    const version = readVersion(path);
    const db = lockFile(path, access, version);
    const forget = noteOpen(file);
    const close = () => {
      if (!db.readonly && fileAt(path) === file) removeJournal(db);
      closeFile(db);
      forget();
    };
    try {
      const found = knownVersion(path, numberOf(db, 'application_id'), numberOf(db, 'user_version'));
      // Bringing it forward writes, and what looks damaged is never written.
      if (access !== 'look' || found < schemaVersion) assertSound(db, name);
      if (found < schemaVersion) backUpAndMigrate(db, path, found);
      if (fileAt(path) !== file) throw new Problem('fileMoved', name);
      return { db, name, path, file, close };
    } catch (thrown) {
      close();
      throw thrown;
    }
  });
}

/** Makes an empty casebook where there is no file yet. Throws `fileExists`, `cannotWrite`, `diskFull`; then there is none. */
export function makeFile(path: string, fill: (db: Database) => void = () => {}): void {
  makeWhole(resolve(path), (beside) => {
    const db = new Sqlite(beside);
    try {
      setUp(db);
      makeSchema(db);
      fill(db);
      removeJournal(db);
    } finally {
      closeFile(db);
    }
  });
}

function fileToOpen(path: string, name: string): string {
  const file = fileAt(path);
  if (!file) throw new Problem('noSuchFile', name);
  if (isOpen(file)) throw new Problem('openElsewhere', name);
  return file;
}

function lockFile(path: string, access: Access, version: number): Database {
  // A journal left by a kill must be played back, and an older schema migrated, before anybody can read: both write.
  const reads = access !== 'write' && version === schemaVersion && !isWaiting(`${path}-journal`);
  // SQLite would open what it may not write all the same, and refuse only when somebody's words are to be saved.
  if (!reads) for (const needed of [path, dirname(path)]) fs.accessSync(needed, fs.constants.W_OK);
  const db = new Sqlite(path, { readonly: reads, fileMustExist: true, timeout: 0 });
  try {
    setUp(db);
    db.exec(reads ? 'BEGIN; SELECT count(*) FROM sqlite_schema;' : 'BEGIN EXCLUSIVE; COMMIT;');
    return db;
  } catch (thrown) {
    closeFile(db);
    throw fileProblem(thrown, path);
  }
}

function isWaiting(journal: string): boolean {
  return (fs.statSync(journal, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function setUp(db: Database): void {
  assertSqlite(db);
  // Once taken, the lock is kept; a journal is emptied, not deleted; nothing erased can be read in the file or a temporary one.
  db.pragma('locking_mode = EXCLUSIVE');
  if (!db.readonly) db.pragma('journal_mode = TRUNCATE');
  db.pragma('synchronous = FULL');
  db.pragma('fullfsync = ON');
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
}

// SQLite before 3.51.3 can corrupt a file that two connections use.
function assertSqlite(db: Database): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major * 1e6 + minor * 1e3 + patch < 3_051_003) throw new Error(`SQLite ${version} is too old`);
}

function assertSound(db: Database, name: string): void {
  const sound = db.pragma('quick_check(1)', { simple: true }) === 'ok';
  const broken = db.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get();
  if (!sound || broken) throw new Problem('damagedCasebook', name);
}

function numberOf(db: Database, pragma: string): number {
  return Number(db.pragma(pragma, { simple: true }));
}

// So that a closed casebook is one file. Only once the lock is given back does SQLite delete the emptied journal.
function removeJournal(db: Database): void {
  try {
    db.pragma('locking_mode = NORMAL');
    db.pragma('journal_mode = DELETE');
  } catch {
    // An empty journal that stays behind is no loss, and closing must always succeed.
  }
}

function closeFile(db: Database): void {
  if (db.inTransaction) db.exec('ROLLBACK');
  db.close();
}

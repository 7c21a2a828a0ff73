/**
 * Opening the file of a casebook, in an order that keeps it safe: look at the header with nothing of ours on the file, lock,
 * check (or check later, but before anything is written), migrate. What is foreign, newer, damaged or open elsewhere is refused and stays byte for byte as it is.
 */
import fs from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { Problem } from '../../shared/problem.ts';
import { codeOf, fileProblem, withProblems } from './file-problems.ts';
import { knownVersion, readHeader } from './header.ts';
import { backUpAndMigrate, makeSchema } from './migrating.ts';
import { schemaVersion } from './migrations/index.ts';
import { fileAt, isOpen, noteOpen } from './open-files.ts';
import { refusalOf } from './refused-key.ts';
import { type NewSeal, type SealKey, sealFirst, unlockWith } from './seal.ts';
import { clearLeftBehind, makeWhole } from './whole-file.ts';

/** An open, locked casebook file. `close` gives the lock back. */
export type OpenFile = {
  readonly db: Database;
  /** The file's name without its folder. */
  readonly name: string;
  readonly path: string;
  /** Device and inode at opening. */
  readonly file: string;
  /** What it was opened with; null where it is not sealed. */
  readonly key: SealKey | null;
  /** Looks through the whole file for damage, once. Throws `damagedCasebook`. */
  assertSound(): void;
  /** The file to be read beside SQLite. Opened behind its lock and closed after it: on POSIX an earlier end would drop the lock. */
  readonly handle: number;
  close(): void;
};

/**
 * `write` locks the file against every other program. `read` lets others read, too, and cannot change the file; a casebook
 * open for writing elsewhere is refused. `look` is `read` without the checks, for the command that reports what is wrong.
 */
export type Access = 'write' | 'read' | 'look';

/** When a file is looked through for damage: before it counts as open, or when its opener asks for it, which is before it is written. */
export type Checking = 'first' | 'later';

/**
 * Opens an existing casebook; a sealed one with its key. Throws `noSuchFile`, `cannotRead`, `notACasebook`, `newerCasebook`, `sealed`
 * (no key was given), `wrongPassphrase` (another key), `openElsewhere`, `damagedCasebook`, `cannotWrite`, `fileMoved`; then nothing is
 * open and nothing changed.
 */
export function openFile(
  givenPath: string,
  access: Access,
  givenKey: SealKey | null = null,
  checking: Checking = 'first',
): OpenFile {
  const path = resolve(givenPath);
  const name = basename(path);
  return withProblems(path, () => {
    const file = fileToOpen(path, name);
    const { version, salt, sizeAgrees } = readHeader(path);
    if (salt && !givenKey) throw new Problem('sealed', name);
    // SQLite would write the true size at once, and what looks damaged is never written. Only what a kill left half written may differ.
    if (access === 'write' && !sizeAgrees && !isWaiting(`${path}-journal`)) throw new Problem('damagedCasebook', name);
    const key = salt ? givenKey : null;
    const db = lockFile(path, access, key, version);
    const forget = noteOpen(file);
    const handle = fs.openSync(path, 'r');
    let isSound = false;
    const assertSound = () => {
      isSound ||= looksSound(db);
      if (!isSound) throw new Problem('damagedCasebook', name);
    };
    const close = () => {
      if (!db.readonly && fileAt(path) === file) removeJournal(db);
      closeFile(db);
      fs.closeSync(handle);
      forget();
    };
    try {
      const found = knownVersion(path, numberOf(db, 'application_id'), numberOf(db, 'user_version'));
      // Bringing it forward writes, and what looks damaged is never written.
      if ((access !== 'look' && checking === 'first') || found < schemaVersion) assertSound();
      if (found < schemaVersion) backUpAndMigrate(db, path, found);
      if (fileAt(path) !== file) throw new Problem('fileMoved', name);
      if (access === 'write') clearLeftBehind(path);
      return { db, name, path, file, key, assertSound, handle, close };
    } catch (thrown) {
      close();
      throw thrown;
    }
  });
}

/** Makes an empty casebook where there is no file yet, sealed if so wanted. Throws `fileExists`, `cannotWrite`, `diskFull`; then there is none. */
export function makeFile(path: string, fill: (db: Database) => void = () => {}, seal: NewSeal | null = null): void {
  makeWhole(resolve(path), (beside) => {
    const db = new Sqlite(beside);
    try {
      // Before the first page: nothing of it is ever written in clear.
      if (seal) sealFirst(db, seal);
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

function lockFile(path: string, access: Access, key: SealKey | null, version: number | null): Database {
  // A journal left by a kill must be played back, and an older schema migrated, before anybody can read: both write. What version a
  // sealed one has is known only once it is open.
  const isOlder = version !== null && version < schemaVersion;
  const reads = access !== 'write' && !isOlder && !isWaiting(`${path}-journal`);
  // SQLite would open what it may not write all the same, and refuse only when somebody's words are to be saved.
  if (!reads) for (const needed of [path, dirname(path)]) fs.accessSync(needed, fs.constants.W_OK);
  const db = new Sqlite(path, { readonly: reads, fileMustExist: true, timeout: 0 });
  try {
    if (key) {
      unlockWith(db, key);
      assertRightKey(db, path, key);
    }
    setUp(db);
    if (reads && numberOf(db, 'user_version') < schemaVersion) {
      closeFile(db);
      return lockFile(path, 'write', key, version);
    }
    db.exec(reads ? 'BEGIN; SELECT count(*) FROM sqlite_schema;' : 'BEGIN EXCLUSIVE; COMMIT;');
    return db;
  } catch (thrown) {
    closeFile(db);
    throw fileProblem(thrown, path);
  }
}

function assertRightKey(db: Database, path: string, key: SealKey): void {
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (thrown) {
    throw codeOf(thrown) === 'SQLITE_NOTADB' ? refusalOf(path, key) : thrown;
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

function looksSound(db: Database): boolean {
  const sound = db.pragma('quick_check(1)', { simple: true }) === 'ok';
  return sound && db.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get() === undefined;
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

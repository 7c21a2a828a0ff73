/** Looking into a casebook that nobody is to work in, a backup say: nothing is written, nothing migrated, not even a lock kept. */
import { basename, resolve } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { Problem } from '../../shared/problem.ts';
import { codeOf, withProblems } from './file-problems.ts';
import { knownVersion, readHeader } from './header.ts';
import { fileAt, isOpen } from './open-files.ts';
import { refusalOf } from './refused-key.ts';
import { type SealKey, unlockWith } from './seal.ts';

/**
 * Reads something of the casebook at `path`, whose pages are sound; `version` is its schema's. Throws `noSuchFile`, `cannotRead`,
 * `notACasebook`, `newerCasebook`, `sealed`, `wrongPassphrase`, `openElsewhere`, `damagedCasebook`, and what `read` throws.
 */
export function peekAt<Found>(
  givenPath: string,
  key: SealKey | null,
  read: (db: Database, version: number) => Found,
): Found {
  const path = resolve(givenPath);
  const name = basename(path);
  return withProblems(path, () => {
    const there = fileAt(path);
    if (there && isOpen(there)) throw new Problem('openElsewhere', name);
    const { salt } = readHeader(path);
    if (salt && !key) throw new Problem('sealed', name);
    const db = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 0 });
    try {
      if (salt && key) unlockWith(db, key);
      const number = (pragma: string) => Number(db.pragma(pragma, { simple: true }));
      const version = knownVersion(path, number('application_id'), number('user_version'));
      if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Problem('damagedCasebook', name);
      return read(db, version);
    } catch (thrown) {
      throw key && codeOf(thrown) === 'SQLITE_NOTADB' ? refusalOf(path, key) : thrown;
    } finally {
      db.close();
    }
  });
}

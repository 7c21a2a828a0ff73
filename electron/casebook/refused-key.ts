/** What keeps a sealed file shut that a key does not open: another key, or a change in its first page. To the cipher both are “not a database”. */
import { basename } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Problem } from '../../shared/problem.ts';
import { applicationId } from './header.ts';
import { type SealKey, unlockUnchecked } from './seal.ts';

/** `damagedCasebook` where the key is the file's own, though what it opens was changed (its salt, say) and its head can still be read; else `wrongPassphrase`. */
export function refusalOf(path: string, key: SealKey): Problem {
  return new Problem(isItsOwn(path, key) ? 'damagedCasebook' : 'wrongPassphrase', basename(path));
}

function isItsOwn(path: string, key: SealKey): boolean {
  const db = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 0 });
  try {
    unlockUnchecked(db, key);
    return db.pragma('application_id', { simple: true }) === applicationId;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

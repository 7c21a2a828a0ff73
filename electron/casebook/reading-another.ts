/** Reading another casebook beside the one that is open: it is never changed, whatever its schema, and nothing of it is left in clear. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Problem, problemIn } from '../../shared/problem.ts';
import { fileProblem } from './file-problems.ts';
import { schemaVersion } from './migrations/index.ts';
import { openFile } from './opening.ts';
import { peekAt } from './peeking.ts';
import type { SealKey } from './seal.ts';

/**
 * Reads something of the sound casebook at `givenPath`. One of an older schema, or one that a kill left in the middle of something, is read from
 * a copy beside `own`, which is gone afterwards and sealed as the file is. Throws `noSuchFile`, `cannotRead`, `notACasebook`, `newerCasebook`, `sealed`,
 * `wrongPassphrase`, `openElsewhere`, `damagedCasebook`, `cannotWrite`, `diskFull`, and what `read` throws.
 */
export function readAnother<Found>(
  givenPath: string,
  key: SealKey | null,
  own: string,
  read: (db: Database) => Found,
): Found {
  const path = resolve(givenPath);
  return isReadyToRead(path, key) ? readIn(path, key, read) : readInCopy(path, key, own, read);
}

function isReadyToRead(path: string, key: SealKey | null): boolean {
  try {
    return peekAt(path, key, (_, version) => version === schemaVersion);
  } catch (thrown) {
    // What is to be played back first cannot be read without writing.
    if (problemIn(thrown).code === 'cannotWrite' && fs.existsSync(journalOf(path))) return false;
    throw thrown;
  }
}

function readInCopy<Found>(path: string, key: SealKey | null, own: string, read: (db: Database) => Found): Found {
  const folder = join(dirname(own), `.visavis-${randomUUID()}`);
  const copy = join(folder, 'casebook');
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
    fs.copyFileSync(path, copy);
    if (fs.existsSync(journalOf(path))) fs.copyFileSync(journalOf(path), journalOf(copy));
    return readIn(copy, key, read);
  } catch (thrown) {
    const { code, cause } = fileProblem(thrown, path);
    throw new Problem(code, basename(path), { cause });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function readIn<Found>(path: string, key: SealKey | null, read: (db: Database) => Found): Found {
  const { db, close } = openFile(path, 'read', key);
  try {
    return read(db);
  } catch (thrown) {
    throw fileProblem(thrown, path);
  } finally {
    close();
  }
}

const journalOf = (path: string) => `${path}-journal`;

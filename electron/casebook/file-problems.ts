/** What SQLite and the file system throw, as problems a person can do something about. */
import { basename } from 'node:path';
import { Problem, type ProblemCode, problemIn } from '../../shared/problem.ts';
import { BrokenRow } from './tables.ts';

// By the beginning of the code, the longer ones first: SQLite's extended codes begin with the plain ones.
const codes: readonly (readonly [string, ProblemCode])[] = [
  ['SQLITE_READONLY_DBMOVED', 'fileMoved'],
  ['SQLITE_BUSY', 'openElsewhere'],
  ['SQLITE_LOCKED', 'openElsewhere'],
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_CORRUPT', 'damagedCasebook'],
  ['SQLITE_NOTADB', 'damagedCasebook'],
  // A table or column is not there, or holds what it never could: it is not what it says it is.
  ['SQLITE_ERROR', 'damagedCasebook'],
  ['SQLITE_CONSTRAINT', 'damagedCasebook'],
  ['SQLITE_MISMATCH', 'damagedCasebook'],
  ['SQLITE_READONLY', 'cannotWrite'],
  ['SQLITE_IOERR', 'cannotWrite'],
  ['SQLITE_CANTOPEN', 'cannotWrite'],
  ['SQLITE_PERM', 'cannotWrite'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EEXIST', 'fileExists'],
  ['EACCES', 'cannotWrite'],
  ['EPERM', 'cannotWrite'],
  ['EROFS', 'cannotWrite'],
  ['ENOENT', 'cannotWrite'],
  ['ENOTDIR', 'cannotWrite'],
  ['EISDIR', 'cannotWrite'],
  ['EIO', 'cannotWrite'],
  ['EBUSY', 'cannotWrite'],
];

/** Does something with the file at `path`; whatever goes wrong comes out as a Problem that names the file without its folder. */
export function withProblems<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw fileProblem(thrown, path);
  }
}

/** The problem in what was thrown by work on the file at `path`. */
export function fileProblem(thrown: unknown, path: string): Problem {
  if (thrown instanceof BrokenRow) return new Problem('damagedCasebook', basename(path), { cause: thrown });
  const code = codeOf(thrown);
  const found = codes.find(([start]) => code.startsWith(start));
  return found ? new Problem(found[1], basename(path), { cause: thrown }) : problemIn(thrown);
}

/** The code SQLite or the system gave an error, '' where it has none. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

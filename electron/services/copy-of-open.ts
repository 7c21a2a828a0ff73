/** A copy of a casebook that another program has open: read beside its lock, between two of its transactions. */
import { constants, copyFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import { fileProblem, withProblems } from '../casebook/file-problems.ts';
import { fileAt, isOpen } from '../casebook/open-files.ts';
import { pathBeside, putAt } from '../casebook/whole-file.ts';
import { freeName } from './open-casebook.ts';

const mostAttempts = 20;

/**
 * Copies it beside itself under a free name; gives back that path. Throws `openElsewhere` where this very process has it open, or
 * where the other one never rests, `noSuchFile`, `cannotRead`, `cannotWrite`, `diskFull`; then there is no copy.
 */
export async function copyOfOpen(path: string): Promise<string> {
  const name = basename(path);
  const there = withProblems(path, () => fileAt(path));
  if (!there) throw new Problem('noSuchFile', name);
  // On POSIX, closing what we read would drop the lock of our own other window.
  if (isOpen(there)) throw new Problem('openElsewhere', name);
  const stem = basename(path, extname(path));
  const target = await freeName(join(dirname(path), `${stem} copy`), extname(path));
  const beside = pathBeside(target);
  try {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const before = await stampOf(path);
      await copyFile(path, beside, constants.COPYFILE_EXCL);
      if (before !== null && before === (await stampOf(path))) {
        putAt(beside, target);
        return target;
      }
      await rm(beside, { force: true });
    }
    throw new Problem('openElsewhere', name);
  } catch (thrown) {
    throw fileProblem(thrown, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Says whether the file was written meanwhile; null while something is being written: then its journal holds something. */
async function stampOf(path: string): Promise<string | null> {
  const journal = await stat(`${path}-journal`).catch(() => null);
  if (journal && journal.size > 0) return null;
  const { mtimeNs, size } = await stat(path, { bigint: true });
  return `${mtimeNs} ${size}`;
}

/** A copy of a casebook that cannot be opened itself: another program has it open, or it may not be written. */
import { chmod, constants, copyFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Problem, problemIn } from '../../shared/problem.ts';
import { fileProblem, withProblems } from '../casebook/file-problems.ts';
import { fileAt, isOpen } from '../casebook/open-files.ts';
import { pathBeside, putAt } from '../casebook/whole-file.ts';
import { freeName } from './open-casebook.ts';

const mostAttempts = 20;

/**
 * Copies it beside itself under a free name, or where nothing can be written there into the folder `elsewhere`; gives back that path. Throws
 * `openElsewhere` where this very process has it open, or where the other one never rests, `noSuchFile`, `cannotWrite`, `diskFull`; then
 * there is no copy.
 */
export async function copyOfShut(path: string, elsewhere: string): Promise<string> {
  const name = basename(path);
  const there = withProblems(path, () => fileAt(path));
  if (!there) throw new Problem('noSuchFile', name);
  // On POSIX, closing what we read would drop the lock of our own other window.
  if (isOpen(there)) throw new Problem('openElsewhere', name);
  return copyIn(dirname(path), path).catch((thrown) => {
    if (problemIn(thrown).code !== 'cannotWrite') throw thrown;
    return copyIn(elsewhere, path);
  });
}

/** Another program's file is read beside its lock, between two of its transactions. */
async function copyIn(folder: string, path: string): Promise<string> {
  const name = basename(path);
  const stem = basename(path, extname(path));
  const target = await freeName(join(folder, `${stem} copy`), extname(path));
  const beside = pathBeside(target);
  try {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const before = await stampOf(path);
      await copyFile(path, beside, constants.COPYFILE_EXCL);
      if (before !== null && before === (await stampOf(path))) {
        // Else a copy of what may not be written could not be written either.
        await chmod(beside, 0o600);
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

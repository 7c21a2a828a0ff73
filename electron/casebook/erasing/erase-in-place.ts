/**
 * Erasing from an open casebook. Never in place: what is left is written into a new file, sealed as the old one is and checked, and that
 * takes the old one's place in one step. So no page of it ever held what is gone, and a kill leaves the one or the other.
 */
import fs from 'node:fs';
import type { Erased, Erasure } from '../../../shared/contract/erasing.ts';
import { StaleDiff } from '../../../shared/model/diff.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { PictureHash } from '../../../shared/model/records.ts';
import { Problem } from '../../../shared/problem.ts';
import { checkCasebook } from '../check.ts';
import { makeCasebook } from '../dump.ts';
import { fileProblem } from '../file-problems.ts';
import { fileAt } from '../open-files.ts';
import type { OpenFile } from '../opening.ts';
import { readHashes } from '../pictures.ts';
import { readUnpictured, readWhole } from '../reading.ts';
import type { NewSeal } from '../seal.ts';
import { pathBeside, replaceBy } from '../whole-file.ts';
import { erasedBetween } from './erased.ts';
import { type Holding, without } from './without.ts';

/**
 * Erases all this and closes the file; it is to be opened again. Throws `fileMoved`, `cannotWrite`, `diskFull`, `damagedCasebook`; then
 * nothing was erased, and it is still open.
 */
export function eraseInPlace(opened: OpenFile, seal: NewSeal | null, what: readonly Erasure[]): void {
  const { path, name, db } = opened;
  const beside = pathBeside(path);
  try {
    if (fileAt(path) !== opened.file) throw new Problem('fileMoved', name);
    makeCasebook(beside, withoutAll(readWhole(db), what), path, seal);
    if (checkCasebook(beside, opened.key).length > 0) throw new Problem('damagedCasebook', name);
    opened.close();
    replaceBy(beside, path);
  } catch (thrown) {
    throw problemOf(thrown, opened);
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

/** What would go; nothing is changed. Throws `damagedCasebook`. */
export function readErasure(opened: OpenFile, what: Erasure): Erased {
  const { db } = opened;
  try {
    const whole = { ...readUnpictured(db), pictures: readHashes(db).map((hash) => ({ hash })) };
    return erasedBetween(whole, without(whole, what, freshNow));
  } catch (thrown) {
    throw problemOf(thrown, opened);
  }
}

/** All that is left, one erasure after the other. */
function withoutAll<Picture extends { readonly hash: PictureHash }>(
  whole: Holding<Picture>,
  what: readonly Erasure[],
): Holding<Picture> {
  return what.reduce((rest, one) => without(rest, one, freshNow), whole);
}

// Where the log does not lead to the records nobody can say what it would bring back.
function problemOf(thrown: unknown, { path, name }: OpenFile): Problem {
  return thrown instanceof StaleDiff
    ? new Problem('damagedCasebook', name, { cause: thrown })
    : fileProblem(thrown, path);
}

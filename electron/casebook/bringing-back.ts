/**
 * Going back to a backup: a copy of it is checked and then takes the place of the casebook in one step. What was closed to others stays so:
 * where the backup is open to everybody, the copy of it gets the casebook's seal.
 */
import fs from 'node:fs';
import { Problem } from '../../shared/problem.ts';
import { fileProblem } from './file-problems.ts';
import { readHeader } from './header.ts';
import { fileAt } from './open-files.ts';
import type { OpenFile } from './opening.ts';
import { peekAt } from './peeking.ts';
import type { NewSeal } from './seal.ts';
import { sealCopy } from './sealing.ts';
import { pathBeside, replaceBy } from './whole-file.ts';

/** Puts a copy of a backup in the place of an open casebook, which is closed. @see Casebook.bringBack */
export function bringBack(opened: OpenFile, seal: NewSeal | null, backup: string): void {
  const { path, name } = opened;
  const beside = pathBeside(path);
  try {
    if (fileAt(path) !== opened.file) throw new Problem('fileMoved', name);
    fs.copyFileSync(backup, beside, fs.constants.COPYFILE_EXCL);
    if (seal && !readHeader(beside).salt) sealCopy(beside, null, seal);
    // An older one is migrated once it is in place.
    peekAt(beside, opened.key, () => null);
    opened.close();
    replaceBy(beside, path);
  } catch (thrown) {
    throw fileProblem(thrown, path);
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

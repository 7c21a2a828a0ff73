/**
 * Giving an open casebook another seal, or taking its seal away. Never in place: a kill half-way through leaves a file that no passphrase
 * opens. A copy is sealed, opened again, synced, and only then put where the casebook was, in one step.
 */
import fs from 'node:fs';
import Sqlite from 'better-sqlite3';
import { Problem } from '../../shared/problem.ts';
import { copyWhole, type Source } from './copying.ts';
import { fileProblem } from './file-problems.ts';
import { fileAt } from './open-files.ts';
import { type OpenFile, openFile } from './opening.ts';
import { type NewSeal, type SealKey, sealAnew, unlockWith } from './seal.ts';
import { pathBeside, replaceBy } from './whole-file.ts';

/**
 * Seals the file anew and closes it; it is to be opened again with the new key (none, where `seal` is null). Throws `fileMoved`,
 * `cannotWrite`, `diskFull`, `damagedCasebook`; then the file is as it was, and may be closed all the same.
 */
export async function sealInPlace(opened: OpenFile, source: Source, seal: NewSeal | null): Promise<void> {
  const { path, name, db } = opened;
  const beside = pathBeside(path);
  try {
    if (fileAt(path) !== opened.file) throw new Problem('fileMoved', name);
    await copyWhole(source, beside);
    const changes = changesIn(db);
    sealCopy(beside, opened.key, seal);
    assertWhole(beside, seal?.key ?? null, changes);
    opened.close();
    replaceBy(beside, path);
  } catch (thrown) {
    throw fileProblem(thrown, path);
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

/** Seals a copy that nobody has open yet and that was opened by `key`. A failure leaves what is to be thrown away. Throws what SQLite throws. */
export function sealCopy(path: string, key: SealKey | null, seal: NewSeal | null): void {
  const db = new Sqlite(path);
  try {
    if (key) unlockWith(db, key);
    // A copy that a kill leaves half sealed is thrown away; its journal would only leave words in clear.
    db.pragma('journal_mode = OFF');
    sealAnew(db, seal);
  } finally {
    db.close();
  }
}

function assertWhole(path: string, key: SealKey | null, changes: number): void {
  const copy = openFile(path, 'read', key);
  try {
    if (changesIn(copy.db) !== changes) throw new Problem('damagedCasebook', copy.name);
  } finally {
    copy.close();
  }
}

function changesIn(db: OpenFile['db']): number {
  return Number(db.prepare('SELECT count(*) FROM change').pluck().get());
}

/** Bringing an older casebook to the present schema: a backup beside it first, then one transaction a step, never back. */

import fs from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Problem } from '../../shared/problem.ts';
import { applicationId } from './header.ts';
import { bringLogForward } from './migrating-log.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { pathBeside, putAt } from './whole-file.ts';

/** Makes the present schema in an empty file. */
export function makeSchema(db: Database): void {
  migrate(db, 0, migrations);
}

/**
 * Keeps a copy named "NAME before version N" in the same folder, then migrates. The copy is made whole before the file is
 * touched; if it cannot be made, nothing changes; if the migration fails and nothing changed, it goes again. Throws what SQLite and
 * the file system throw.
 */
export function backUpAndMigrate(db: Database, path: string, from: number, steps = migrations): void {
  const copy = keepCopy(db, path, steps.length);
  try {
    migrate(db, from, steps);
  } catch (thrown) {
    letGoWhereUnchanged(db, from, copy);
    throw thrown;
  }
}

function keepCopy(db: Database, path: string, version: number): string {
  const beside = pathBeside(path);
  try {
    db.prepare<[string]>('VACUUM INTO ?').run(beside);
    return putAtFreeName(beside, path, version);
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

/** Else every attempt to open the file would leave another copy of it. */
function letGoWhereUnchanged(db: Database, from: number, copy: string): void {
  try {
    const isAsItWas = db.pragma('user_version', { simple: true }) === from;
    if (isAsItWas && db.pragma('quick_check(1)', { simple: true }) === 'ok') fs.rmSync(copy);
  } catch {
    // Where the file cannot even be looked at the copy is wanted; and one too many is no loss.
  }
}

function migrate(db: Database, from: number, steps: readonly Migration[]): void {
  steps.slice(from).forEach(({ sql, forward }, index) => {
    const step = db.transaction(() => {
      db.exec(sql);
      if (forward) bringLogForward(db, forward);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${from + index + 1}`);
    });
    step.exclusive();
  });
}

function putAtFreeName(beside: string, path: string, version: number): string {
  const extension = extname(path);
  const stem = `${basename(path, extension)} before version ${version}`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem} (${count})`;
    const free = join(dirname(path), `${name}${extension}`);
    try {
      putAt(beside, free);
      return free;
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.code !== 'fileExists') throw thrown;
    }
  }
}

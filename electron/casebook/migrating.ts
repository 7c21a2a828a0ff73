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
 * touched; if it cannot be made, nothing changes. Throws what SQLite and the file system throw.
 */
export function backUpAndMigrate(db: Database, path: string, from: number, steps = migrations): void {
  const beside = pathBeside(path);
  try {
    db.prepare<[string]>('VACUUM INTO ?').run(beside);
    putAtFreeName(beside, path, steps.length);
  } finally {
    fs.rmSync(beside, { force: true });
  }
  migrate(db, from, steps);
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

function putAtFreeName(beside: string, path: string, version: number): void {
  const extension = extname(path);
  const stem = `${basename(path, extension)} before version ${version}`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem} (${count})`;
    try {
      putAt(beside, join(dirname(path), `${name}${extension}`));
      return;
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.code !== 'fileExists') throw thrown;
    }
  }
}

/** A folder of its own for every test, gone afterwards; and what tests ask of files. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach } from 'vitest';
import { type Casebook, type Opening, openCasebook } from '../../../electron/casebook/casebook.ts';
import { gather, listRecords, type Records } from '../../../shared/model/document.ts';
import { Problem } from '../../../shared/problem.ts';

const folders: string[] = [];
const opened: { close(): unknown }[] = [];

afterEach(async () => {
  for (const casebook of opened.splice(0)) await casebook.close();
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A path in a new folder. */
export function newPath(name = 'Mira.visavis'): string {
  const folder = fs.mkdtempSync(join(tmpdir(), 'visavis-test-'));
  folders.push(folder);
  return join(folder, name);
}

/** Closes this when the test ends. */
export function closing<C extends { close(): unknown }>(casebook: C): C {
  opened.push(casebook);
  return casebook;
}

/** A casebook that is made if need be and closed when the test ends. */
export function openAt(path: string, opening: Omit<Opening, 'create'> = {}): Casebook {
  const casebook = openCasebook(path, { ...opening, create: true });
  let open = true;
  return closing({
    ...casebook,
    close() {
      if (open) casebook.close();
      open = false;
    },
  });
}

/** The code and subject of the Problem that `work` ends in; anything else it throws comes through. */
export async function problemOf(work: () => unknown): Promise<{ code: string; subject: string }> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof Problem) return { code: thrown.code, subject: thrown.subject };
    throw thrown;
  }
  return { code: 'none', subject: '' };
}

/** Leaves a casebook as a kill amid this statement does: some of it written, and a journal that takes that back. */
export function leaveHalfWritten(path: string, sql: string): void {
  const db = new Sqlite(path);
  db.pragma('cache_spill = 1');
  db.pragma('cache_size = 1');
  db.exec(`BEGIN; ${sql}; UPDATE change SET diff = zeroblob(9000)`);
  const files = [path, `${path}-journal`].map((file) => ({ file, bytes: fs.readFileSync(file) }));
  db.exec('ROLLBACK').close();
  for (const { file, bytes } of files) fs.writeFileSync(file, bytes);
}

/** Every file of a folder with a hash of its bytes: equal before and after means nothing was changed, added or left. */
export function filesBeside(path: string): Record<string, string> {
  const folder = join(path, '..');
  const files = fs.readdirSync(folder).filter((name) => fs.statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(fs.readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** The records a casebook or memory holds, listed alike. */
export function listed(records: Records | Casebook): unknown {
  return asJson(listRecords('readWhole' in records ? gather(records.readWhole().records) : records));
}

/** As it is once written down: a file, like the wire, keeps no difference between 0 and -0. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

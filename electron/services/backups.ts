/**
 * The backups of a casebook: whole, checked, sealed as it is, in a folder that is named after it (`backup-places.ts`). One is made every quarter of an
 * hour while something changes, and when it is closed.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Backup } from '../../shared/contract/casebooks.ts';
import { Problem, problemIn } from '../../shared/problem.ts';
import { codeOf } from '../casebook/file-problems.ts';
import { readHeader } from '../casebook/header.ts';
import type { CasebookThread } from '../casebook/thread.ts';
import { superfluous } from './backup-rotation.ts';

/** A backup's file. */
export type BackupFile = { readonly path: string; readonly name: string; readonly at: number };

/** Ms between two backups of a casebook that is worked in. */
export const backupInterval = 15 * 60_000;

/** Every backup in these folders, the newest first. */
export async function backupsIn(folders: readonly string[]): Promise<BackupFile[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((name): BackupFile[] => {
        const at = timeIn(name);
        return at === null ? [] : [{ path: join(folder, name), name, at }];
      });
    }),
  );
  return found.flat().sort((a, b) => b.at - a.at);
}

/**
 * Makes a backup in this folder, which is made where it is missing, and lets go of those there that newer ones make superfluous. Throws
 * `cannotWrite` (the disk it is on may not be there), `diskFull`, `damagedCasebook`.
 */
export async function backUp(thread: CasebookThread, casebook: string, folder: string, now: number): Promise<void> {
  await mkdir(folder).catch((cause: unknown) => {
    if (codeOf(cause) !== 'EEXIST') throw new Problem('cannotWrite', basename(folder), { cause });
  });
  const before = await backupsIn([folder]);
  // Where the clock was set back it is the newest all the same.
  const at = Math.max(now, (before[0]?.at ?? 0) + 1);
  await thread.ask('backUp', join(folder, nameFor(casebook, at)));
  for (const { path } of superfluous(await backupsIn([folder]))) await rm(path, { force: true });
}

/** Whether something was changed since the newest backup in this folder was made, as far as times tell. */
export async function hasSomethingNew(thread: CasebookThread, folder: string): Promise<boolean> {
  const { lastChange } = await thread.ask('readSummary');
  if (lastChange === null) return false;
  const [newest] = await backupsIn([folder]);
  return newest === undefined || Date.parse(lastChange) > newest.at;
}

/** What opens a backup now. */
export async function opensBy(thread: CasebookThread, { path }: BackupFile): Promise<Backup['opensBy']> {
  try {
    if (readHeader(path).salt === null) return 'nothing';
    await thread.ask('readSummaryOf', path);
    return 'passphrase';
  } catch (thrown) {
    return problemIn(thrown).code === 'wrongPassphrase' || problemIn(thrown).code === 'sealed'
      ? 'formerPassphrase'
      : 'passphrase';
  }
}

// `Mira 2026-03-12 10.00.00.000Z.visavis`: in order of time, on every file system, and the same moment in every time zone.
function nameFor(casebook: string, at: number): string {
  const stamp = new Date(at).toISOString().replace('T', ' ').replaceAll(':', '.');
  return `${basename(casebook, extname(casebook))} ${stamp}${extname(casebook)}`;
}

function timeIn(name: string): number | null {
  const found = / (\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d\.\d{3}Z)\.[^.]+$/.exec(name);
  if (!found) return null;
  const [, day, hour, minute, second] = found;
  const at = Date.parse(`${day}T${hour}:${minute}:${second}`);
  return Number.isNaN(at) ? null : at;
}

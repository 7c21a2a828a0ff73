/** The services for backups, and the watch that makes them unasked. */
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Backup, Services, Welcome, WindowId } from '../../shared/contract.ts';
import { Problem, type ProblemCode, problemIn } from '../../shared/problem.ts';
import type { CasebookThread } from '../casebook/thread.ts';
import { clearLeftBehind } from '../casebook/whole-file.ts';
import {
  type BackupFile,
  backUp,
  backupFolder,
  backupInterval,
  backupsOf,
  hasSomethingNew,
  opensBy,
} from './backups.ts';
import type { CasebookShelf } from './casebook-shelf.ts';
import type { OpenCasebook } from './open-casebook.ts';
import type { WritingSeat } from './writing-seat.ts';

/** What these services work on. */
export type BackingUp = {
  readonly casebook: OpenCasebook;
  readonly shelf: CasebookShelf;
  readonly seat: WritingSeat;
  readonly welcome: () => Promise<Welcome>;
  /** Hears of a backup that could not be made unasked. */
  readonly failed: (why: ProblemCode) => void;
};

type BackupServices = Pick<Services, 'readBackups' | 'backUp' | 'readSummary' | 'bringBack' | 'removeBackups'> & {
  /** Watches over a casebook that was opened. */
  watch(): void;
  /** Makes a last backup, where there is something new, and watches no more. */
  end(): Promise<void>;
};

/** The services for one host. */
export function backupServices({ casebook, shelf, seat, welcome, failed }: BackingUp): BackupServices {
  let timer: ReturnType<typeof setInterval> | undefined;
  let last: Promise<void> = Promise.resolve();
  /** What the newest backup holds: everything that was written until then. A clock that is set back does not deceive it. */
  let held: { readonly thread: CasebookThread; readonly writes: number } | null = null;

  const mustWrite = (window: WindowId) => {
    if (!seat.holds(window)) throw new Problem('notWriting');
  };

  /** One after the other, each only where there is something new. */
  function whereNew(thread: CasebookThread, path: string): Promise<void> {
    last = last
      .then(async () => {
        const writes = await thread.ask('writes');
        const isWritten = held?.thread === thread && held.writes !== writes;
        if (!isWritten && !(await hasSomethingNew(thread, path))) return;
        await backUp(thread, path, Date.now());
        held = { thread, writes };
      })
      .catch((thrown) => failed(problemIn(thrown).code));
    return last;
  }

  const known = async (id: string): Promise<BackupFile> => {
    const found = (await backupsOf(casebook.path())).find(({ path }) => shelf.idOf(path) === id);
    if (!found) throw new Problem('badRequest');
    return found;
  };

  function watch(): void {
    clearInterval(timer);
    clearLeftBehind(casebook.path(), backupFolder(casebook.path()));
    const look = async () => {
      const path = casebook.path();
      const thread = await casebook.thread().catch(() => null);
      if (thread && casebook.path() === path) await whereNew(thread, path);
    };
    timer = setInterval(() => void look(), backupInterval);
    timer.unref();
  }

  return {
    watch,
    async end() {
      if (timer === undefined) return;
      clearInterval(timer);
      timer = undefined;
      const thread = await casebook.thread().catch(() => null);
      if (thread) await whereNew(thread, casebook.path());
    },
    async readBackups() {
      const path = casebook.path();
      const thread = await casebook.thread();
      const backups: Backup[] = [];
      for (const file of await backupsOf(path))
        backups.push({
          id: shelf.idOf(file.path),
          name: file.name,
          madeAt: new Date(file.at).toISOString(),
          opensBy: await opensBy(thread, file),
        });
      return { folder: basename(backupFolder(path)), backups };
    },
    async backUp() {
      await last;
      await backUp(await casebook.thread(), casebook.path(), Date.now());
      return null;
    },
    async readSummary({ backup }) {
      const thread = await casebook.thread();
      return backup === null ? thread.ask('readSummary') : thread.ask('readSummaryOf', (await known(backup)).path);
    },
    async bringBack({ backup }, window) {
      mustWrite(window);
      const thread = await casebook.thread();
      const { path } = await known(backup);
      // What is there now is not lost by going back: it is the newest backup then.
      await whereNew(thread, casebook.path());
      await thread.ask('bringBack', path);
      return welcome();
    },
    async removeBackups({ backups }, window) {
      mustWrite(window);
      for (const { path } of await Promise.all(backups.map(known))) await rm(path, { force: true });
      return null;
    },
  };
}

/** The services for backups, and the watch that makes them unasked. */
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Backup } from '../../shared/contract/casebooks.ts';
import type { Services, Welcome, WindowId } from '../../shared/contract.ts';
import { Problem, type ProblemCode, problemIn } from '../../shared/problem.ts';
import type { CasebookThread } from '../casebook/thread.ts';
import { clearLeftBehind } from '../casebook/whole-file.ts';
import type { BackupPlaces } from './backup-places.ts';
import { type BackupFile, backUp, backupInterval, backupsIn, hasSomethingNew, opensBy } from './backups.ts';
import type { CasebookShelf } from './casebook-shelf.ts';
import type { OpenCasebook } from './open-casebook.ts';
import type { WritingSeat } from './writing-seat.ts';

/** What these services work on. */
export type BackingUp = {
  readonly casebook: OpenCasebook;
  readonly shelf: CasebookShelf;
  readonly seat: WritingSeat;
  readonly places: BackupPlaces;
  /** Asks the person for a folder, where the host has the system's dialogs; null where they thought better of it. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  readonly welcome: () => Promise<Welcome>;
  /** Hears of a backup that could not be made unasked. */
  readonly failed: (why: ProblemCode) => void;
};

type BackupServices = Pick<
  Services,
  'readBackups' | 'backUp' | 'chooseBackupFolder' | 'readSummary' | 'bringBack' | 'removeBackups'
> & {
  /** Watches over a casebook that was opened. */
  watch(): void;
  /** Makes a last backup, where there is something new, and watches no more. */
  end(): Promise<void>;
};

/** The services for one host. */
export function backupServices({
  casebook,
  shelf,
  seat,
  places,
  chooseFolder,
  welcome,
  failed,
}: BackingUp): BackupServices {
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
        const isWritten = writes !== (held?.thread === thread ? held.writes : 0);
        const folder = await places.folderOf(path);
        if (isWritten || (await hasSomethingNew(thread, folder))) await backUp(thread, path, folder, Date.now());
        held = { thread, writes };
      })
      .catch((thrown) => failed(problemIn(thrown).code));
    return last;
  }

  const known = async (id: string): Promise<BackupFile> => {
    const found = (await backupsIn(await places.foldersOf(casebook.path()))).find(
      ({ path }) => shelf.idOf(path) === id,
    );
    if (!found) throw new Problem('badRequest');
    return found;
  };

  function watch(): void {
    clearInterval(timer);
    const opened = casebook.path();
    // Before any other is begun: what is half made then is nobody's.
    last = last.then(async () => {
      for (const folder of await places.foldersOf(opened)) clearLeftBehind(opened, folder);
    });
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
      const thread = await casebook.thread();
      const path = casebook.path();
      // Also what is still being made, or cleared away.
      await last;
      const backups: Backup[] = [];
      for (const file of await backupsIn(await places.foldersOf(path)))
        backups.push({
          id: shelf.idOf(file.path),
          name: file.name,
          madeAt: new Date(file.at).toISOString(),
          opensBy: await opensBy(thread, file),
        });
      const chosen = await places.chosenFor(path);
      return {
        folder: basename(chosen ?? (await places.folderOf(path))),
        isChosen: chosen !== null,
        canChoose: chooseFolder !== null,
        backups,
      };
    },
    async backUp() {
      await last;
      const path = casebook.path();
      const thread = await casebook.thread();
      const writes = await thread.ask('writes');
      await backUp(thread, path, await places.folderOf(path), Date.now());
      held = { thread, writes };
      return null;
    },
    async chooseBackupFolder({ beside }, window) {
      mustWrite(window);
      if (!beside && !chooseFolder) throw new Problem('badRequest');
      const within = beside || !chooseFolder ? null : await chooseFolder();
      if (beside || within !== null) await places.choose(casebook.path(), within);
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

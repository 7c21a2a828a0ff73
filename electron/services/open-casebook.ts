/** The casebook a host has open: opened when it is first needed, tried again where that failed, and exchanged for a copy or another one. */
import { access, mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import { withProblems } from '../casebook/file-problems.ts';
import { fileAt } from '../casebook/open-files.ts';
import { type CasebookThread, openOnThread } from '../casebook/thread.ts';

/** How another casebook comes to be there, if it is not: `new` is an empty one. */
export type Making = 'never' | 'new' | 'example';

/** A casebook's file, and the thread that works in it. */
export type OpenCasebook = {
  /** The thread, once the file is open. Rejects with the Problem that keeps it shut; the next call tries again. */
  thread(): Promise<CasebookThread>;
  /** Where the file is now. */
  path(): string;
  /** Copies the casebook beside itself under a free name and goes on in the copy. Whatever fails, the old one stays open. */
  goOnInCopy(): Promise<CasebookThread>;
  /**
   * Goes on in another casebook and closes this one. Whatever fails, the old one stays open. Throws what opening throws, and
   * `fileExists` where one was to be made and something is there.
   */
  goOnIn(path: string, making: Making): Promise<CasebookThread>;
  /** Closes the file, if it is open. */
  close(): Promise<void>;
};

/**
 * The casebook at a path. With `create` it is made where there is none, folder and all.
 * @param opened hears of every file that was opened
 */
export function casebookAt(path: string, create: boolean, opened: (path: string) => void): OpenCasebook {
  let file = path;
  let opening: Promise<CasebookThread> | null = null;

  async function open(): Promise<CasebookThread> {
    if (create) await makeFolder(dirname(path));
    const thread = await openOnThread(path, { create });
    opened(path);
    return thread;
  }

  function thread(): Promise<CasebookThread> {
    if (opening) return opening;
    const mine = open();
    opening = mine;
    mine.catch(() => {
      if (opening === mine) opening = null;
    });
    return mine;
  }

  /** Opens the next file, then closes the old one. */
  async function exchange(reach: (old: CasebookThread) => Promise<{ next: CasebookThread; at: string }>) {
    const old = await thread();
    const going = reach(old).then(async ({ next, at }) => {
      file = at;
      opened(at);
      // The new one is open: an old thread that cannot end properly any more changes nothing about that.
      await old.close().catch(() => undefined);
      return next;
    });
    // Whoever asks meanwhile waits: what is written into the old file now would be missing in the new one.
    opening = going.catch(() => old);
    return going;
  }

  return {
    thread,
    path: () => file,
    goOnInCopy: () =>
      exchange(async (old) => {
        const at = await freeNameBeside(file);
        await old.ask('copyTo', at);
        return { next: await openOnThread(at), at };
      }),
    async goOnIn(at, making) {
      if (making === 'never' && isSameFile(at, file)) return thread();
      return exchange(async () => {
        if (making !== 'never') await makeFolder(dirname(at));
        if (making === 'new' && (await isThere(at))) throw new Problem('fileExists', basename(at));
        return { next: await openOnThread(at, { create: making === 'new', example: making === 'example' }), at };
      });
    },
    async close() {
      const last = opening;
      opening = null;
      await last?.then(
        (thread) => thread.close(),
        () => undefined,
      );
    },
  };
}

function isSameFile(one: string, other: string): boolean {
  return withProblems(one, () => {
    const file = fileAt(one);
    return file !== null && file === fileAt(other);
  });
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function makeFolder(folder: string) {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new Problem('cannotWrite', basename(folder), { cause });
  }
}

/** `Casebook copy.visavis`, `Casebook copy 2.visavis`, …: the first that is not there. */
async function freeNameBeside(file: string): Promise<string> {
  // The copy of a copy counts on.
  const stem = basename(file, extname(file)).replace(/ copy( \d+)?$/, '');
  for (let n = 1; ; n++) {
    const name = join(dirname(file), `${stem} copy${n > 1 ? ` ${n}` : ''}${extname(file)}`);
    if (!(await isThere(name))) return name;
  }
}

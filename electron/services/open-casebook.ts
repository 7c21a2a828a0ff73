/** The casebook a host has open: opened when it is first needed, tried again where that failed, and exchanged for a copy. */
import { access, mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import { type CasebookThread, openOnThread } from '../casebook/thread.ts';

/** A casebook's file, and the thread that works in it. */
export type OpenCasebook = {
  /** The thread, once the file is open. Rejects with the Problem that keeps it shut; the next call tries again. */
  thread(): Promise<CasebookThread>;
  /** Copies the casebook beside itself under a free name and goes on in the copy. Whatever fails, the old one stays open. */
  goOnInCopy(): Promise<CasebookThread>;
  /** Closes the file, if it is open. */
  close(): Promise<void>;
};

/** The casebook at a path. With `create` it is made where there is none, folder and all. */
export function casebookAt(path: string, create: boolean): OpenCasebook {
  let file = path;
  let opening: Promise<CasebookThread> | null = null;

  async function open(): Promise<CasebookThread> {
    if (create) await makeFolder(dirname(path));
    return openOnThread(path, { create });
  }

  async function copyOf(thread: CasebookThread): Promise<CasebookThread> {
    const target = await freeNameBeside(file);
    await thread.ask('copyTo', target);
    const copy = await openOnThread(target);
    file = target;
    await thread.close();
    return copy;
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

  return {
    thread,
    async goOnInCopy() {
      const old = await thread();
      const copying = copyOf(old);
      // Whoever asks meanwhile waits for the copy: what is written into the old file now would be missing in the new one.
      opening = copying.catch(() => old);
      return copying;
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
    const isFree = await access(name).then(
      () => false,
      () => true,
    );
    if (isFree) return name;
  }
}

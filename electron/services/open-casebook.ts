/** The casebook a host has open: opened when it is first needed, tried again where that failed, and exchanged for a copy or another one. */
import { access, mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Problem, problemIn } from '../../shared/problem.ts';
import { withProblems } from '../casebook/file-problems.ts';
import { type Header, readHeader } from '../casebook/header.ts';
import { fileAt, isOpen } from '../casebook/open-files.ts';
import type { NewSeal, SealKey } from '../casebook/seal.ts';
import { type CasebookThread, type GivenKey, openOnThread } from '../casebook/thread.ts';

/** How another casebook comes to be there, if it is not: `new` is an empty one. */
export type Making = 'never' | 'new' | 'example';

/** A casebook's file, and the thread that works in it. */
export type OpenCasebook = {
  /** The thread, once the file is open. Rejects with the Problem that keeps it shut; the next call tries again. */
  thread(): Promise<CasebookThread>;
  /** Where the file is now. */
  path(): string;
  /**
   * Opens a sealed casebook with the key that is made from its salt; one that is open stays as it is. Throws what opening throws,
   * `wrongPassphrase` for another key.
   */
  unlock(keyFor: (salt: Uint8Array) => Promise<SealKey>): Promise<CasebookThread>;
  /**
   * Copies the casebook under a free name and goes on in the copy: beside itself, or where nothing can be written there in the folder
   * `elsewhere`. Whatever fails, the old one stays open.
   */
  goOnInCopy(elsewhere: string): Promise<CasebookThread>;
  /**
   * Goes on in another casebook and closes this one. Whatever fails, the old one stays open; but a sealed one closes it, and is
   * waited for: `sealed`. A new one is sealed with `seal`. Throws what opening throws, and `fileExists` where one was to be made and
   * something is there.
   */
  goOnIn(path: string, making: Making, seal?: NewSeal | null): Promise<CasebookThread>;
  /** Closes the file, if it is open, and ends its thread, with which the key of a sealed one is gone. */
  close(): Promise<void>;
};

/**
 * The casebook at a path. With `create` it is made where there is none, folder and all.
 * @param opened hears of every file that was opened
 * @param damaged hears that the open file turned out to be damaged, once it is closed
 */
export function casebookAt(
  path: string,
  create: boolean,
  opened: (path: string) => void,
  damaged: () => void,
): OpenCasebook {
  let file = path;
  /** A file in which damage was found after it was open: the next time it is looked for first. */
  let doubted: string | null = null;
  let opening: Promise<CasebookThread> | null = null;

  async function open(key: GivenKey): Promise<CasebookThread> {
    const at = file;
    const makes = create && at === path;
    if (makes) await makeFolder(dirname(path));
    const thread = await openOnThread(at, {
      create: makes,
      key,
      checking: at === doubted ? 'first' : 'later',
      damaged: () => void shut(at),
    });
    opened(at);
    return thread;
  }

  async function shut(at: string): Promise<void> {
    doubted = at;
    if (at !== file) return;
    // Whoever asks from now on hears what keeps it shut.
    await opensBy(close().then(() => open(null))).catch(() => undefined);
    damaged();
  }

  /** Whoever asks while it opens waits for that; where it fails, the next who asks tries again. */
  function opensBy(work: Promise<CasebookThread>): Promise<CasebookThread> {
    opening = work;
    work.catch(() => {
      if (opening === work) opening = null;
    });
    return work;
  }

  const thread = () => opening ?? opensBy(open(null));

  /** Opens the next file, then closes the old one, which may be one that is kept shut. */
  async function exchange(reach: (old: CasebookThread | null) => Promise<{ next: CasebookThread; at: string }>) {
    const old = await thread().catch(() => null);
    // An old thread that cannot end properly any more changes nothing about what comes next.
    const leave = () => old?.close().catch(() => undefined);
    const going = reach(old).then(async ({ next, at }) => {
      file = at;
      opened(at);
      await leave();
      return next;
    });
    // Whoever asks meanwhile waits: what is written into the old file now would be missing in the new one.
    opensBy(
      going.catch((thrown) => {
        if (old) return old;
        throw thrown;
      }),
    );
    return going;
  }

  /** Waits before a sealed casebook, with nothing open. */
  async function waitAt(at: string): Promise<void> {
    await close();
    file = at;
  }

  /** A copy of what is open, in this folder; gives back its path. */
  async function copyIn(old: CasebookThread, folder: string): Promise<string> {
    const at = await freeNameFor(join(folder, basename(file)));
    await old.ask('copyTo', at);
    return at;
  }

  async function close(): Promise<void> {
    const last = opening;
    opening = null;
    await last?.then(
      (thread) => thread.close(),
      () => undefined,
    );
  }

  return {
    thread,
    path: () => file,
    unlock(keyFor) {
      // Nothing of ours may read the file while it is open: that would drop SQLite's lock.
      if (opening) return opening;
      return opensBy(
        (async () => {
          const { salt } = sealOf(file);
          return open(salt && (() => keyFor(salt)));
        })(),
      );
    },
    goOnInCopy: (elsewhere) =>
      exchange(async (old) => {
        if (!old) throw new Problem('cannotRead', basename(file));
        const at = await copyIn(old, dirname(file)).catch(() => copyIn(old, elsewhere));
        return { next: await openOnThread(at, { key: await old.ask('key') }), at };
      }),
    async goOnIn(at, making, seal = null) {
      if (making === 'never' && isSameFile(at, file)) return thread();
      return exchange(async () => {
        if (making !== 'never') await makeFolder(dirname(at));
        if (making === 'new' && (await isThere(at))) throw new Problem('fileExists', basename(at));
        const how = { create: making === 'new', example: making === 'example', seal };
        return { next: await openOnThread(at, how), at };
      }).catch(async (thrown) => {
        if (problemIn(thrown).code === 'sealed') await waitAt(at);
        throw thrown;
      });
    },
    close,
  };
}

/** What a file says of its seal. Throws `noSuchFile`, `cannotRead`, `notACasebook`, `newerCasebook`, `openElsewhere`. */
function sealOf(path: string): Header {
  const there = withProblems(path, () => fileAt(path));
  if (there && isOpen(there)) throw new Problem('openElsewhere', basename(path));
  return readHeader(path);
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

function freeNameFor(file: string): Promise<string> {
  // The copy of a copy counts on.
  const stem = basename(file, extname(file)).replace(/ copy( \d+)?$/, '');
  return freeName(join(dirname(file), `${stem} copy`), extname(file));
}

/** `Casebook copy.visavis`, `Casebook copy 2.visavis`, …: the first that is not there. */
export async function freeName(stem: string, ending: string): Promise<string> {
  for (let n = 1; ; n++) {
    const name = `${stem}${n > 1 ? ` ${n}` : ''}${ending}`;
    if (!(await isThere(name))) return name;
  }
}

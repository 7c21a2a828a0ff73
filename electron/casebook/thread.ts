/** A casebook on a thread of its own, so that nothing that draws or answers ever waits for the disk. */
import { EventEmitter, once } from 'node:events';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem, type ProblemCode } from '../../shared/problem.ts';
import type { Casebook } from './casebook.ts';
import { withProblems } from './file-problems.ts';
import { fileAt, isOpen, noteOpen } from './open-files.ts';
import type { Checking } from './opening.ts';
import type { NewSeal, SealKey } from './seal.ts';
import { workerFile } from './worker-file.ts';

/** A casebook seen from another thread: what it can be asked, by name, each with one answer. Rejects with a `Problem`. */
export type CasebookThread = {
  /** The file's name without its folder. */
  readonly name: string;
  ask<Q extends Asking>(question: Q, ...args: Parameters<Casebook[Q]>): Promise<Awaited<ReturnType<Casebook[Q]>>>;
  /** Closes the file once all that was asked is answered, and ends the thread. */
  close(): Promise<void>;
};

type Asking = Exclude<keyof Casebook, 'name' | 'close' | 'isOpen' | 'assertSound'>;

/** What a thread is started with. */
export type ThreadData = {
  readonly path: string;
  readonly create: boolean;
  readonly example: boolean;
  /** What a casebook that is made is sealed with, from its first byte. */
  readonly seal: NewSeal | null;
  /** With `later` the library is read first. */
  readonly checking: Checking;
};

/** A key that is there, or one that is made once the thread begins. */
export type GivenKey = SealKey | null | (() => Promise<SealKey>);

/** How a casebook is opened on a thread. */
export type ThreadOpening = Partial<Omit<ThreadData, 'path'>> & {
  /**
   * What opens a sealed casebook. It lives on the thread alone, and ends with it or goes on to that of a copy; one that takes a while is
   * made while the thread begins.
   */
  readonly key?: GivenKey;
  /** Hears, where the check came later, that it found damage: all that is asked from now on rejects with `damagedCasebook`. */
  readonly damaged?: () => void;
};

/** A question on its way to the thread; `n` comes back with the reply. */
export type Asked = {
  [Q in Asking | 'close']: { readonly n: number; readonly name: Q; readonly args: Parameters<Casebook[Q]> };
}[Asking | 'close'];

/** What the thread says unasked: the casebook turned out to be damaged. */
export type Unasked = 'damaged';

/** A reply on its way back; number 0 says how the opening went. */
export type Reply =
  | { readonly n: number; readonly answer: unknown }
  | {
      readonly n: number;
      readonly problem: { readonly code: ProblemCode; readonly subject: string; readonly cause: string };
    };

// Openings wait for each other: the second of two at the same file must find the first.
let opening: Promise<unknown> = Promise.resolve();

/**
 * Opens a casebook on a new thread; throws and makes as `openCasebook` does. With `example` the example casebook is written there
 * first; it throws `fileExists` where something is. The same file is never open twice: `openElsewhere`.
 */
export function openOnThread(
  path: string,
  {
    create = false,
    example = false,
    seal = null,
    checking = 'first',
    key = null,
    damaged = () => {},
  }: ThreadOpening = {},
): Promise<CasebookThread> {
  const opened = opening.then(() => open({ path, create, example, seal, checking }, key, damaged));
  opening = opened.catch(() => null);
  return opened;
}

async function open(data: ThreadData, key: GivenKey, damaged: () => void): Promise<CasebookThread> {
  const { path } = data;
  const there = withProblems(path, () => fileAt(path));
  if (there && isOpen(there)) throw new Problem('openElsewhere', basename(path));
  const worker = new Worker(workerFile, { workerData: data });
  const replies = new EventEmitter().setMaxListeners(0);
  // Whoever waits for a reply hears of the thread's end through this event; with nobody waiting it must not throw.
  replies.on('error', () => {});
  worker.on('message', (said: Reply | Unasked) => {
    if (said === 'damaged') damaged();
    else replies.emit(String(said.n), said);
  });
  worker.on('error', (error) => replies.emit('error', new Problem('unexpected', '', { cause: error })));
  worker.on('exit', () => replies.emit('error', new Problem('unexpected')));

  const [name] = await Promise.all([replyOf(replies, 0), giveKey()]).catch(async (problem) => {
    await worker.terminate();
    throw problem;
  });
  const noted = [noteOpen(fileAt(path) ?? '')];
  let n = 0;
  let ended = false;
  worker.once('exit', () => {
    ended = true;
    forgetNoted();
  });

  async function giveKey() {
    worker.postMessage(typeof key === 'function' ? await key() : key);
  }

  function forgetNoted() {
    for (const forget of noted.splice(0)) forget();
  }

  function post(question: Asked['name'], args: readonly unknown[]) {
    if (ended) return Promise.reject(new Problem('unexpected'));
    n++;
    worker.postMessage({ n, name: question, args });
    return replyOf(replies, n);
  }

  return {
    name,
    async ask(question, ...args) {
      const replaces = question === 'reseal' || question === 'bringBack' || question === 'erase';
      try {
        const answer = await post(question, args);
        if (replaces) forgetNoted();
        return answer;
      } finally {
        // Another file lies at the path now; after a failure it may, or the old one is still open.
        if (replaces && !ended) noted.push(noteOpen(fileAt(path) ?? ''));
      }
    },
    async close() {
      if (ended) return;
      await post('close', []);
      await worker.terminate();
    },
  };
}

async function replyOf(replies: EventEmitter, n: number) {
  const [reply] = await once(replies, String(n));
  if (!('problem' in reply)) return reply.answer;
  const { code, subject, cause } = reply.problem;
  throw new Problem(code, subject, { cause });
}

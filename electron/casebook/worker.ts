/** The thread a casebook lives on: opens it, answers one question after another, closes it. Or one that does a single thing with a file nobody has open. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Problem, problemIn } from '../../shared/problem.ts';
import { exampleCasebook } from '../example/casebook.ts';
import { type Casebook, openCasebook } from './casebook.ts';
import { checkCasebook } from './check.ts';
import { makeCasebook } from './dump.ts';
import { codeOf } from './file-problems.ts';
import { salvage } from './salvaging.ts';
import type { SealKey } from './seal.ts';
import type { Asked, Reply, ThreadData, Unasked } from './thread.ts';
import type { ApartTask } from './verifying.ts';

const port = parentPort;
if (!port) throw new Error('a casebook thread was started as a program');
const data: ThreadData | ApartTask = workerData;
if ('task' in data) port.postMessage(isDone(data));
// The key comes by itself: it may still be in the making when the thread begins.
else port.once('message', (key: SealKey | null) => work(port, data, key));

function isDone(task: ApartTask): boolean {
  try {
    if (task.task === 'verify') return checkCasebook(task.path, task.key).length === 0;
    salvage(task.path, task.key, task.target);
    return true;
  } catch {
    return false;
  }
}

/** What is answered of a casebook that was not looked through yet: what a person sees first. */
const answeredAtOnce: ReadonlySet<Asked['name']> = new Set(['salt', 'writes', 'readLibrary', 'close']);

function work(
  port: MessagePort,
  { path, create, example, seal, checking }: ThreadData,
  givenKey: SealKey | null,
): void {
  let casebook: Casebook | undefined;
  let key = seal?.key ?? givenKey;
  /** Where another file was to take the place of this one and failed half-way, it may be the one that lies there. */
  let nextKey = key;
  /** What was written on this thread before the file that lies there now was opened. */
  let writesBefore = 0;
  // A backup goes on beside the work, and what takes the file away waits for it.
  let backingUp: Promise<unknown> = Promise.resolve();
  // One at a time: a question that comes while the file is being copied waits for the copy.
  let last: Promise<unknown> = send(0, () => {
    if (example) makeCasebook(path, exampleCasebook(), path);
    casebook = openCasebook(path, { create, key, seal, checking });
    return casebook.name;
  });
  port.on('message', (asked: Asked) => {
    if (asked.name === 'backUp')
      backingUp = Promise.all([backingUp, last.then(() => send(asked.n, () => answer(asked)))]);
    else last = last.then(() => send(asked.n, () => answer(asked)));
    if (asked.name === 'readLibrary') last = last.then(lookThrough).catch(() => undefined);
  });

  /** Finds what is damaged before anything is written. Such a casebook is closed, and every question tries in vain to open it. */
  function lookThrough(): void {
    try {
      casebook?.assertSound();
    } catch (thrown) {
      casebook?.close();
      casebook = undefined;
      port.postMessage('damaged' satisfies Unasked);
      throw thrown;
    }
  }

  async function send(n: number, work: () => unknown): Promise<void> {
    port.postMessage(await replyTo(n, work));
  }

  async function answer(asked: Asked): Promise<unknown> {
    if (asked.name === 'close') {
      await backingUp;
      casebook?.close();
      return port.unref();
    }
    if (!answeredAtOnce.has(asked.name)) lookThrough();
    casebook ??= openAgain();
    switch (asked.name) {
      case 'reseal': {
        const [seal] = asked.args;
        return exchange(casebook, (old) => old.reseal(seal), seal?.key ?? null);
      }
      case 'bringBack': {
        const [backup] = asked.args;
        return exchange(casebook, async (old) => old.bringBack(backup), key);
      }
      case 'erase': {
        const [what] = asked.args;
        return exchange(casebook, async (old) => old.erase(what), key);
      }
      case 'writes':
        return writesBefore + casebook.writes();
      default:
        return answerFrom(casebook, asked);
    }
  }

  /** Has the file replaced, and opens what lies there then: the old one, where it failed. What cannot be opened now is tried at the next question. */
  async function exchange(old: Casebook, replace: (old: Casebook) => Promise<void>, next: SealKey | null) {
    await backingUp;
    nextKey = next;
    try {
      await replace(old);
    } catch (thrown) {
      if (!old.isOpen()) {
        letGoOf(old);
        casebook = openAgainIfPossible();
      }
      throw thrown;
    }
    letGoOf(old);
    casebook = openAgain();
  }

  function letGoOf(closed: Casebook): void {
    writesBefore += closed.writes();
    casebook = undefined;
  }

  function openAgainIfPossible(): Casebook | undefined {
    try {
      return openAgain();
    } catch {
      // What went wrong first is what the person hears.
      return undefined;
    }
  }

  function openAgain(): Casebook {
    try {
      const opened = openCasebook(path, { key: nextKey });
      key = nextKey;
      return opened;
    } catch (thrown) {
      const isOfOther = thrown instanceof Problem && (thrown.code === 'wrongPassphrase' || thrown.code === 'sealed');
      if (!isOfOther) throw thrown;
      nextKey = key;
      return openCasebook(path, { key });
    }
  }
}

async function replyTo(n: number, work: () => unknown): Promise<Reply> {
  try {
    return { n, answer: await work() };
  } catch (thrown) {
    // An error loses its class on the way, and the message of an unforeseen one might hold what a person wrote.
    const { code, subject, cause } = problemIn(thrown);
    return { n, problem: { code, subject, cause: cause instanceof Error ? `${cause.name} ${codeOf(cause)}` : '' } };
  }
}

function answerFrom(
  casebook: Casebook,
  asked: Exclude<Asked, { name: 'reseal' | 'bringBack' | 'erase' | 'writes' | 'close' }>,
): unknown {
  switch (asked.name) {
    case 'readLibrary':
      return casebook.readLibrary();
    case 'readPerson':
      return casebook.readPerson(...asked.args);
    case 'readGlimpse':
      return casebook.readGlimpse(...asked.args);
    case 'readArrangement':
      return casebook.readArrangement(...asked.args);
    case 'readPartsOf':
      return casebook.readPartsOf(...asked.args);
    case 'readSheets':
      return casebook.readSheets(...asked.args);
    case 'readWhereabouts':
      return casebook.readWhereabouts(...asked.args);
    case 'readPicture':
      return casebook.readPicture(...asked.args);
    case 'listMaps':
      return casebook.listMaps();
    case 'readMap':
      return casebook.readMap(...asked.args);
    case 'readHistory':
      return casebook.readHistory(...asked.args);
    case 'readWhole':
      return casebook.readWhole();
    case 'readSummary':
      return casebook.readSummary();
    case 'isRelated':
      return casebook.isRelated(...asked.args);
    case 'readSummaryOf':
      return casebook.readSummaryOf(...asked.args);
    case 'readErasure':
      return casebook.readErasure(...asked.args);
    case 'save':
      return casebook.save(...asked.args);
    case 'keepPicture':
      return casebook.keepPicture(...asked.args);
    case 'readHandedOver':
      return casebook.readHandedOver(...asked.args);
    case 'takeIn':
      return casebook.takeIn(...asked.args);
    case 'copyTo':
      return casebook.copyTo(...asked.args);
    case 'backUp':
      return casebook.backUp(...asked.args);
    case 'salt':
      return casebook.salt();
    case 'key':
      return casebook.key();
    case 'opensWith':
      return casebook.opensWith(...asked.args);
  }
}

/** The thread a casebook lives on: opens it, answers one question after another, closes it. */
import { parentPort, workerData } from 'node:worker_threads';
import { problemIn } from '../../shared/problem.ts';
import { exampleCasebook } from '../example/casebook.ts';
import { type Casebook, openCasebook } from './casebook.ts';
import { makeCasebook } from './dump.ts';
import { codeOf } from './file-problems.ts';
import type { NewSeal } from './seal.ts';
import type { Asked, Reply, ThreadData } from './thread.ts';

const port = parentPort;
if (!port) throw new Error('a casebook thread was started as a program');
const { path, create, example, key }: ThreadData = workerData;

let casebook: Casebook | undefined;
// One at a time: a question that comes while the file is being copied waits for the copy.
let last: Promise<unknown> = send(0, () => {
  if (example) makeCasebook(path, exampleCasebook(), path);
  casebook = openCasebook(path, { create, key });
  return casebook.name;
});
port.on('message', (asked: Asked) => {
  last = last.then(() => send(asked.n, () => answer(asked)));
});

async function send(n: number, work: () => unknown): Promise<void> {
  port?.postMessage(await replyTo(n, work));
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

function answer(asked: Asked): unknown {
  if (!casebook) throw new Error('a question came before the casebook was open');
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
    case 'save':
      return casebook.save(...asked.args);
    case 'keepPicture':
      return casebook.keepPicture(...asked.args);
    case 'copyTo':
      return casebook.copyTo(...asked.args);
    case 'salt':
      return casebook.salt();
    case 'opensWith':
      return casebook.opensWith(...asked.args);
    case 'reseal':
      return reseal(casebook, ...asked.args);
    case 'close':
      casebook.close();
      return port?.unref();
  }
}

async function reseal(sealed: Casebook, seal: NewSeal | null): Promise<void> {
  await sealed.reseal(seal);
  casebook = undefined;
  casebook = openCasebook(path, { key: seal?.key ?? null });
}

/** The served host: one casebook, one port of this machine, and the browser windows that have come in by the key. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { t } from '../../shared/language/text.ts';
import { Problem, type ProblemCode, problemIn } from '../../shared/problem.ts';
import { createShelf } from '../services/casebook-shelf.ts';
import { deedsIn } from '../services/deeds.ts';
import { hostCasebook } from '../services/hosted-casebook.ts';
import { practicesIn } from '../services/practice-shelf.ts';
import { settingsIn } from '../services/settings.ts';
import { privateHeaders } from '../window-files.ts';
import { answerOverHttp } from './calls.ts';
import { createDoor } from './door.ts';
import { createStreams } from './events.ts';
import { type AnswerFile, answerWithSentence } from './files.ts';

/** What to serve, and where. */
export type Serving = {
  readonly path: string;
  /** Where settings and new casebooks live. */
  readonly dataFolder: string;
  /** Whether to make the casebook where there is none. */
  readonly create: boolean;
  /** 0 is any free port. */
  readonly port: number;
  readonly answerFile: AnswerFile;
  /** How long a question may take to arrive, in ms. */
  readonly bodyPatience?: number;
  /** How long the writing window may take to save and leave, in ms. */
  readonly leavePatience?: number;
  /** Waits before an attempt at a passphrase, in ms. */
  readonly wait?: (ms: number) => Promise<unknown>;
  /** Headers that differ, in development. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** A host that is listening. */
export type ServedHost = {
  readonly port: number;
  /** The address with all that is needed to enter, as often as wished. */
  readonly address: string;
  /** An address that works once, for the browser that we start. */
  addressForOnce(): string;
  /** Has the writing window save and leave, closes the casebook and stops listening. */
  end(): Promise<void>;
};

const windowSchema = z.uuid();

/** How many lines may be open at once: ample for every window, and too few to use up what the system has. */
const mostLines = 2_048;

/** What keeps a casebook shut until somebody does something about it in the window. */
const opensLater: readonly ProblemCode[] = ['sealed', 'damagedCasebook', 'openElsewhere'];

/**
 * Opens the casebook and serves it on 127.0.0.1.
 * @throws Problem what keeps the casebook shut, or `portInUse`
 */
export async function serve(serving: Serving): Promise<ServedHost> {
  const { bodyPatience = 30_000, leavePatience = 3_000, headers = privateHeaders, answerFile } = serving;
  const door = createDoor();
  const settings = settingsIn(serving.dataFolder);
  const casebook = hostCasebook({
    host: 'browser',
    path: serving.path,
    settings,
    deeds: deedsIn(serving.dataFolder),
    shelf: createShelf(serving.dataFolder, settings),
    practices: practicesIn(serving.dataFolder),
    dialogs: null,
    create: serving.create,
    patience: leavePatience,
    wait: serving.wait,
    tell: (window, event) => streams.tell(window, event),
  });
  const streams = createStreams(casebook.setPresent);

  const server = createServer(
    {
      requestTimeout: bodyPatience,
      headersTimeout: Math.min(bodyPatience, 10_000),
      connectionsCheckingInterval: Math.min(bodyPatience, 5_000),
    },
    (request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      answer(request, response);
    },
  );

  // Whoever connects and says nothing, or too slowly, is hung up on after these same patiences.
  server.maxConnections = mostLines;

  function answer(request: IncomingMessage, response: ServerResponse) {
    const address = URL.parse(request.url ?? '/', 'http://127.0.0.1');
    if (!address) return void response.writeHead(400).end();
    const { pathname, searchParams } = address;
    if (!door.isOurs(request, port)) return turnAway(response, t('hosts.notOurs'));
    if (pathname === '/enter' && request.method === 'GET') return letIn(response, searchParams.get('key') ?? '');
    if (!door.hasCookie(request.headers)) return turnAway(response, t('hosts.noKey'));
    if (pathname === '/events') return listenTo(request, response, searchParams.get('window') ?? '');
    if (pathname.startsWith('/call/')) return take(request, response, pathname.slice('/call/'.length));
    answerFile(request, response, pathname);
  }

  function letIn(response: ServerResponse, key: string) {
    const cookie = door.cookieFor(key);
    if (!cookie) return turnAway(response, t('hosts.noKey'));
    // The redirect takes the key out of the address, and so out of the bar, the history and what is shared from there.
    response.writeHead(303, { Location: '/', 'Set-Cookie': cookie }).end();
  }

  function listenTo(request: IncomingMessage, response: ServerResponse, window: string) {
    if (request.method !== 'GET') return void response.writeHead(405, { Allow: 'GET' }).end();
    if (!windowSchema.safeParse(window).success) return void response.writeHead(400).end();
    if (!streams.open(window, response)) response.writeHead(503).end();
  }

  function take(request: IncomingMessage, response: ServerResponse, call: string) {
    if (request.method !== 'POST') return void response.writeHead(405, { Allow: 'POST' }).end();
    if (!door.isOwnPage(request.headers)) return turnAway(response, t('hosts.notOurs'));
    const window = request.headers['x-visavis-window'];
    if (typeof window !== 'string' || !windowSchema.safeParse(window).success) {
      return void response.writeHead(400).end();
    }
    void answerOverHttp(request, response, call, async (question) => {
      // A window without a stream cannot be asked to leave, so it may not begin to write.
      const begins = call === 'enter' || call === 'takeOver';
      if (begins && !streams.has(window)) throw new Problem('tooManyWindows');
      return casebook.answer(call, question, window);
    });
  }

  await casebook.open().catch((thrown) => {
    if (!opensLater.includes(problemIn(thrown).code)) throw thrown;
  });
  const port = await listen(server, serving.port).catch(async (thrown) => {
    await casebook.close();
    throw thrown;
  });
  const addressWith = (key: string) => `http://127.0.0.1:${port}/enter?key=${key}`;

  return {
    port,
    address: addressWith(door.key),
    addressForOnce: () => addressWith(door.keyForOnce()),
    async end() {
      await casebook.clear();
      const closed = new Promise((resolve) => server.close(resolve));
      streams.end();
      await casebook.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Refuses, and hangs up: what a stranger is still sending is not waited for. */
function turnAway(response: ServerResponse, sentence: string) {
  response.setHeader('Connection', 'close');
  answerWithSentence(response, 403, sentence);
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE' || cause.code === 'EACCES';
      reject(isTaken ? new Problem('portInUse', String(port), { cause }) : cause);
    });
    server.listen(port, '127.0.0.1', () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

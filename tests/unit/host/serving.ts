/** A served host on a folder of its own, and requests to it as a browser would send them, or as one should not. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { answerFrom } from '../../../electron/serving/files.ts';
import { type ServedHost, type Serving, serve } from '../../../electron/serving/served-host.ts';
import type { HostEvent } from '../../../shared/contract.ts';

const page = { bytes: new TextEncoder().encode('<p>the window</p>'), type: 'text/html' };

export type Reply = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string };
export type Visitor = {
  /** What the page sends along with every call. */
  readonly headers: Headers;
  get(path: string, headers?: Headers): Promise<Reply>;
  /** Calls as the page does; resolves with what came back, answer or problem. */
  call(name: string, question?: unknown): Promise<{ answer?: unknown; problem?: { code: string; subject: string } }>;
  post(path: string, body: string, headers?: Headers): Promise<Reply>;
  /** Opens the window's stream. */
  listen(): Promise<Stream>;
};
export type Stream = { readonly status: number; next(): Promise<HostEvent>; close(): void };
type Headers = Record<string, string | undefined>;

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'visavis-host-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function startServing(serving: Partial<Serving> = {}): Promise<ServedHost> {
  const path = serving.path ?? join(await newFolder(), 'Casebook.visavis');
  const answerFile = answerFrom(new Map([['/index.html', page]]));
  const served = await serve({
    create: true,
    dataFolder: dirname(path),
    port: 0,
    answerFile,
    leavePatience: 50,
    ...serving,
    path,
  });
  onTestFinished(() => served.end());
  return served;
}

/** Comes in by the key, as a browser tab. */
export async function visitorOf(served: ServedHost): Promise<Visitor> {
  const { headers } = await ask(served.port, 'GET', served.address.slice(served.address.indexOf('/enter')), {});
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return visitorWith(served, cookie);
}

/** A browser tab that brings this cookie. */
export function visitorWith({ port }: ServedHost, cookie: string): Visitor {
  const window = randomUUID();
  const own = { cookie, origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' };
  const json = { ...own, 'content-type': 'application/json', 'x-visavis-window': window };
  return {
    headers: json,
    get: (path, headers = {}) => ask(port, 'GET', path, { cookie, ...headers }),
    post: (path, body, headers = {}) => ask(port, 'POST', path, { ...json, ...headers }, body),
    async call(name, question = {}) {
      const { body } = await ask(port, 'POST', `/call/${name}`, json, JSON.stringify(question));
      return JSON.parse(body);
    },
    listen: () => openStream(port, `/events?window=${window}`, own),
  };
}

/** One request over a line of its own. A header that is undefined is left out. */
export function ask(port: number, method: string, path: string, headers: Headers, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const request = send({ port, host: '127.0.0.1', method, path, headers: Object.fromEntries(given), agent: false });
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    request.end(body);
  });
}

function openStream(port: number, path: string, headers: Headers): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const heard: HostEvent[] = [];
    const waiting: ((event: HostEvent) => void)[] = [];
    const request = send({ port, host: '127.0.0.1', path, headers, agent: false });
    request.on('error', reject);
    request.on('response', (response) => {
      response.setEncoding('utf8');
      response.on('error', () => undefined);
      response.on('data', (text: string) => {
        for (const line of text.split('\n').filter((one) => one.startsWith('data: '))) {
          const event: HostEvent = JSON.parse(line.slice('data: '.length));
          const first = waiting.shift();
          if (first) first(event);
          else heard.push(event);
        }
      });
      const close = () => {
        request.on('error', () => undefined);
        request.destroy();
      };
      onTestFinished(close);
      resolve({
        status: response.statusCode ?? 0,
        next: () =>
          new Promise((hear) => {
            const event = heard.shift();
            if (event) hear(event);
            else waiting.push(hear);
          }),
        close,
      });
    });
    request.end();
  });
}

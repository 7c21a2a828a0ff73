/** The served host among clients that are too slow, too loud or too many: nobody holds it up, and nobody else notices. */
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { largestQuestion } from '../../../electron/serving/calls.ts';
import type { ServedHost } from '../../../electron/serving/served-host.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { batchWith } from '../somebody-new.ts';
import { startServing, visitorOf } from './serving.ts';

/** A client that sends this, then (if there is any) the next piece at each turn of the event loop, until it is hung up on. */
function drip({ port }: ServedHost, first: string, next?: () => string): { readonly gone: Promise<string> } {
  const line: Socket = connect(port, '127.0.0.1');
  onTestFinished(() => void line.destroy());
  line.on('error', () => undefined);
  line.write(first);
  const send = () => {
    if (line.destroyed || !next) return;
    line.write(next());
    setImmediate(send);
  };
  setImmediate(send);
  let said = '';
  line.on('data', (text) => {
    said += text;
  });
  return { gone: new Promise((resolve) => line.on('close', () => resolve(said))) };
}

async function startOfCall(served: ServedHost, length: number): Promise<string> {
  const { headers } = await visitorOf(served);
  const all = { ...headers, Host: `127.0.0.1:${served.port}`, 'Content-Length': length };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `POST /call/readLibrary HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}

const longerThanATest = 600_000;
const timedOut = /^HTTP\/1\.1 408 /;

test('a question that stops half-way is hung up on', async () => {
  const served = await startServing({ bodyPatience: 40 });
  const { gone } = drip(served, `${await startOfCall(served, 10)}{`);
  expect(await gone).toMatch(timedOut);
});

test('a question that trickles for ever is hung up on', async () => {
  const served = await startServing({ bodyPatience: 40 });
  const { gone } = drip(served, await startOfCall(served, largestQuestion), () => ' ');
  expect(await gone).toMatch(timedOut);
});

test('a question that is too large is hung up on with the answer', async () => {
  const served = await startServing({ bodyPatience: longerThanATest });
  const { gone } = drip(served, await startOfCall(served, largestQuestion + 1), () => ' ');
  expect(await gone).toMatch(/^HTTP\/1\.1 413 /);
});

test('headers that trickle for ever are hung up on', async () => {
  const served = await startServing({ bodyPatience: 40 });
  let n = 0;
  const { gone } = drip(served, 'GET / HTTP/1.1\r\nX: ', () => (n++ % 1_000 ? '' : 'x'));
  expect(await gone).toMatch(timedOut);
});

test('whoever comes in and says nothing is hung up on', async () => {
  const served = await startServing({ bodyPatience: 40 });
  expect(await drip(served, '').gone).toMatch(timedOut);
});

test('a stranger who goes on sending is hung up on with the answer', async () => {
  const served = await startServing({ bodyPatience: longerThanATest });
  const stranger = 'POST /call/save HTTP/1.1\r\nHost: visavis.example\r\nTransfer-Encoding: chunked\r\n\r\n';
  expect(await drip(served, stranger, () => '1\r\n \r\n').gone).toMatch(/^HTTP\/1\.1 403 /);
});

test('while five hundred slow ones hold on, the page is answered', async () => {
  const served = await startServing({ bodyPatience: 2_000 });
  const slow = Array.from({ length: 500 }, () => drip(served, 'GET / HTTP/1.1\r\nX: '));
  const visitor = await visitorOf(served);
  expect((await visitor.get('/')).status).toBe(200);
  for (const { gone } of slow) expect(await gone).toMatch(timedOut);
});

test('a thousand at once are each given their own answer, and leave nothing behind', async () => {
  const served = await startServing();
  const visitor = await visitorOf(served);
  await visitor.listen();
  await visitor.call('enter');
  const before = process.memoryUsage().rss;
  const outcomes = await Promise.all(
    Array.from({ length: 1_000 }, async (_, n) => {
      switch (n % 5) {
        case 0:
          return (await visitor.call('save', batchWith(`Elm ${n}`))).answer;
        case 1:
          return (await visitor.call('readLibrary')).answer;
        case 2:
          return (await visitor.get('/')).status;
        case 3:
          return (await visitor.post('/call/leave', '{}', { origin: 'https://example.com' })).status;
        default:
          return (await visitor.call('readMap', { map: freshNow.id() })).problem?.code;
      }
    }),
  );
  outcomes.forEach((outcome, n) => {
    if (n % 5 === 0) expect(outcome).toMatchObject({ saved: [expect.any(String)], refused: [] });
    else if (n % 5 === 1) expect(outcome).toMatchObject({ records: expect.any(Array) });
    else expect(outcome).toBe([200, 403, 'unknownMap'][(n % 5) - 2]);
  });
  const library = JSON.stringify((await visitor.call('readLibrary')).answer);
  for (let n = 0; n < 1_000; n += 5) expect(library).toContain(`"Elm ${n}"`);
  // Those who ask live in this process, too.
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
});

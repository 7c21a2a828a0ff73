/** What the served host makes of calls and files, well-formed or not. */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { largestQuestion } from '../../../electron/serving/calls.ts';
import { startServing, visitorOf } from './serving.ts';

test('a question of another shape is refused and nothing is done', async () => {
  const visitor = await visitorOf(await startServing());
  for (const [call, question] of [
    ['readMap', {}],
    ['readMap', { map: '../etc' }],
    ['leave', { extra: 1 }],
    ['save', { changes: [{ id: 'x' }], drafts: [] }],
    ['leave', []],
    ['leave', null],
  ] as const) {
    expect((await visitor.call(call, question)).problem?.code).toBe('badRequest');
  }
});

test('what is no JSON, or does not say that it is, is refused', async () => {
  const visitor = await visitorOf(await startServing());
  expect((await visitor.post('/call/readLibrary', '{')).status).toBe(400);
  expect((await visitor.post('/call/readLibrary', '')).status).toBe(400);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', undefined]) {
    expect((await visitor.post('/call/readLibrary', '{}', { 'content-type': type })).status).toBe(415);
  }
});

test('a call that does not exist, or hides in every object, is not found', async () => {
  const visitor = await visitorOf(await startServing());
  for (const name of ['dropEverything', 'constructor', '__proto__', 'toString', '']) {
    expect((await visitor.post(`/call/${name}`, '{}')).status).toBe(404);
  }
});

test('a call without a window of its own is refused', async () => {
  const visitor = await visitorOf(await startServing());
  for (const window of [undefined, '', 'me', '*']) {
    expect((await visitor.post('/call/readLibrary', '{}', { 'x-visavis-window': window })).status).toBe(400);
  }
});

test('a call can only be posted, and the window only be read', async () => {
  const visitor = await visitorOf(await startServing());
  expect((await visitor.get('/call/readLibrary')).status).toBe(405);
  expect((await visitor.post('/', '{}')).status).toBe(405);
  expect((await visitor.post('/events', '{}')).status).toBe(405);
});

test('a question that is too large is refused, said or unsaid', async () => {
  const visitor = await visitorOf(await startServing());
  const claim = await visitor.post('/call/readLibrary', '{}', { 'content-length': String(largestQuestion + 1) });
  expect(claim.status).toBe(413);
  const unsaid = await visitor.post('/call/readLibrary', `"${'x'.repeat(largestQuestion)}"`, {
    'transfer-encoding': 'chunked',
  });
  expect(unsaid.status).toBe(413);
});

test('a question that never ends is hung up on', async () => {
  const served = await startServing({ bodyPatience: 40 });
  const visitor = await visitorOf(served);
  const headers = { ...visitor.headers, Host: `127.0.0.1:${served.port}`, 'Content-Length': 10 };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const line = connect(served.port, '127.0.0.1');
  line.write(`POST /call/readLibrary HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n{`);
  let said = '';
  line.on('data', (text) => {
    said += text;
  });
  await new Promise((resolve) => line.on('close', resolve));
  expect(said).toMatch(/^HTTP\/1.1 408 /);
});

test('nothing outside the window can be read', async () => {
  const visitor = await visitorOf(await startServing());
  expect((await visitor.get('/')).body).toBe('<p>the window</p>');
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '//etc/passwd',
    '/..\\package.json',
    '/index.html%00',
    '/Casebook.visavis',
  ]) {
    expect((await visitor.get(path)).status).toBe(404);
  }
});

test('an address that is none is refused, and the host goes on', async () => {
  const visitor = await visitorOf(await startServing());
  for (const path of ['//', 'http://[', '/%']) expect([400, 404]).toContain((await visitor.get(path)).status);
  expect((await visitor.get('/')).status).toBe(200);
});

test('a map that is not there is named as such', async () => {
  const visitor = await visitorOf(await startServing());
  const { problem } = await visitor.call('readMap', { map: '01920000-0000-7000-8000-000000000000' });
  expect(problem?.code).toBe('unknownMap');
});

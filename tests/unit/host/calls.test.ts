/** What the served host makes of calls and files, well-formed or not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestQuestion } from '../../../electron/serving/calls.ts';
import { ask, startServing, visitorOf } from './serving.ts';

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
    expect((await visitor.get(`/events?window=${window ?? ''}`)).status).toBe(400);
  }
});

test('a call can only be posted, and the window only be read', async () => {
  const served = await startServing();
  const visitor = await visitorOf(served);
  const asked = await ask(served.port, 'HEAD', '/', { cookie: visitor.headers.cookie });
  expect([asked.status, asked.headers['content-length'], asked.body]).toEqual([200, '17', '']);
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

test('no way of writing a path leads out of the window', async () => {
  const visitor = await visitorOf(await startServing());
  const step = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%252e%252e',
    '....',
    '..;',
    '%c0%ae%c0%ae',
    'index.html',
    'Casebook.visavis',
  );
  const slash = fc.constantFrom('/', '//', '%2f', '%252f', '%5c', '\\', '/./');
  const path = fc
    .array(fc.tuple(slash, step), { minLength: 1, maxLength: 8 })
    .map((steps) => `/${steps.flat().join('')}`);
  await fc.assert(
    fc.asyncProperty(path, async (path) => {
      const { status, body } = await visitor.get(path);
      if (status !== 404 && status !== 400) expect([status, body]).toEqual([200, '<p>the window</p>']);
    }),
    { numRuns: 500 },
  );
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

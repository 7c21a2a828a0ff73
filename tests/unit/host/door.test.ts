/** Who is let in by the served host, and what everybody else gets. */
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, newFolder, startServing, visitorOf, visitorWith } from './serving.ts';

/** What is answered to these lines, sent as they are. */
function said(port: number, lines: readonly (string | undefined)[]): Promise<string> {
  const line = connect(port, '127.0.0.1');
  line.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
  let answer = '';
  line.on('data', (text) => {
    answer += text;
  });
  return new Promise((resolve) => line.on('close', () => resolve(answer)));
}

const enter = (address: string) => address.slice(address.indexOf('/enter'));

describe('the key', () => {
  test('becomes a cookie that scripts and other sites cannot use, and leaves the address', async () => {
    const served = await startServing();
    const { status, headers } = await ask(served.port, 'GET', enter(served.address), {});
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']?.[0]).toMatch(/^visavis-[0-9a-f]+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('opens for a second tab too', async () => {
    const served = await startServing();
    await visitorOf(served);
    const second = await visitorOf(served);
    expect((await second.get('/')).status).toBe(200);
  });

  test('that our own browser is started with opens once, and only to whoever goes there', async () => {
    const served = await startServing();
    const once = enter(served.addressForOnce());
    for (const method of ['HEAD', 'POST']) expect((await ask(served.port, method, once, {})).status).toBe(403);
    expect((await ask(served.port, 'GET', once, {})).status).toBe(303);
    expect((await ask(served.port, 'GET', once, {})).status).toBe(403);
  });

  test('when wrong or missing is refused with one sentence', async () => {
    const { port } = await startServing();
    for (const path of ['/enter?key=wrong', '/enter?key=', '/enter', '/', '/index.html', '/events', '/call/enter']) {
      const { status, headers, body } = await ask(port, 'GET', path, {});
      expect(status).toBe(403);
      expect(headers['content-type']).toContain('text/plain');
      expect(body).toMatch(/^[^\n]+\n$/);
    }
  });

  test('of another instance does not open this one, nor does its cookie', async () => {
    const [one, other] = [await startServing(), await startServing()];
    expect((await ask(one.port, 'GET', enter(other.address), {})).status).toBe(403);
    const { headers } = await ask(other.port, 'GET', enter(other.address), {});
    const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect((await visitorWith(other, cookie).get('/')).status).toBe(200);
    expect((await visitorWith(one, cookie).get('/')).status).toBe(403);
    // A browser keeps one cookie of a name for all ports: by the same name each would shut the other out.
    const own = (await visitorOf(one)).headers.cookie ?? '';
    expect(own.split('=')[0]).not.toBe(cookie.split('=')[0]);
  });
});

describe('a guess', () => {
  test('at the key or the cookie never opens, however near it comes', async () => {
    const served = await startServing();
    const visitor = await visitorOf(served);
    const [name = '', cookie = ''] = (visitor.headers.cookie ?? '').split('=');
    const key = new URL(served.address).searchParams.get('key') ?? '';
    const guess = (secret: string) =>
      fc.oneof(
        fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 43, maxLength: 43 }),
        fc.nat({ max: secret.length - 1 }).map((at) => secret.slice(0, at)),
        fc.nat({ max: secret.length - 1 }).map((at) => `${secret.slice(0, at)}*${secret.slice(at + 1)}`),
        fc.constantFrom(`${secret}=`, `${secret}%00`, secret.toLowerCase(), `"${secret}"`, `${secret},${secret}`),
      );
    await fc.assert(
      fc.asyncProperty(guess(key), guess(cookie), async (guessedKey, guessedCookie) => {
        const byKey = await ask(served.port, 'GET', `/enter?key=${encodeURIComponent(guessedKey)}`, {});
        expect([byKey.status, byKey.headers['set-cookie']]).toEqual([403, undefined]);
        expect((await visitorWith(served, `${name}=${guessedCookie}`).get('/')).status).toBe(403);
      }),
      { numRuns: 200 },
    );
    expect((await visitor.get('/')).status).toBe(200);
  });

  test('with what opened before the host was started anew does not open it again', async () => {
    const path = join(await newFolder(), 'Casebook.visavis');
    const former = await startServing({ path });
    const { headers } = await visitorOf(former);
    await former.end();
    const served = await startServing({ path, port: former.port });
    expect((await ask(served.port, 'GET', enter(former.address), {})).status).toBe(403);
    expect((await visitorWith(served, headers.cookie ?? '').get('/')).status).toBe(403);
  });
});

describe('a request', () => {
  test('without a host, with two of them, or with another one in its first line, is refused', async () => {
    const served = await startServing();
    const { cookie } = (await visitorOf(served)).headers;
    const ours = `Host: 127.0.0.1:${served.port}`;
    for (const [first, ...lines] of [
      ['GET / HTTP/1.0'],
      ['GET / HTTP/1.1'],
      ['GET / HTTP/1.1', ours, 'Host: visavis.example'],
      ['GET / HTTP/1.1', 'Host: visavis.example', ours],
      ['GET http://visavis.example/ HTTP/1.1', 'Host: visavis.example'],
    ])
      expect(await said(served.port, [first, ...lines, `Cookie: ${cookie}`])).toMatch(/^HTTP\/1\.1 40[03] /);
    expect(await said(served.port, ['GET / HTTP/1.1', ours, `Cookie: ${cookie}`])).toMatch(/^HTTP\/1\.1 200 /);
  });

  test.each(['visavis.example', '127.0.0.1', '127.0.0.1:1', '[::1]:80', 'localhost.example'])(
    'to the host %s is refused',
    async (host) => {
      const visitor = await visitorOf(await startServing());
      expect((await visitor.get('/', { host })).status).toBe(403);
    },
  );

  test('to localhost is answered', async () => {
    const served = await startServing();
    const visitor = await visitorOf(served);
    expect((await visitor.get('/', { host: `localhost:${served.port}` })).status).toBe(200);
  });

  test('from a page of another site, or of another port of this machine, is refused', async () => {
    const served = await startServing();
    const visitor = await visitorOf(served);
    for (const origin of ['https://example.com', 'null', `http://127.0.0.1:${served.port + 1}`]) {
      expect((await visitor.post('/call/enter', '{}', { origin })).status).toBe(403);
      expect((await visitor.get('/', { origin })).status).toBe(403);
    }
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect((await visitor.post('/call/enter', '{}', { 'sec-fetch-site': site })).status).toBe(403);
    }
  });

  test('that changes something must say which page sent it', async () => {
    const visitor = await visitorOf(await startServing());
    const silent = { origin: undefined, 'sec-fetch-site': undefined };
    expect((await visitor.post('/call/readLibrary', '{}', silent)).status).toBe(403);
    expect((await visitor.post('/call/readLibrary', '{}', { 'sec-fetch-site': undefined })).status).toBe(200);
  });
});

test('every answer forbids keeping, framing, sniffing and reaching out', async () => {
  const served = await startServing();
  const visitor = await visitorOf(served);
  const answers = [await visitor.get('/'), await visitor.get('/nowhere'), await ask(served.port, 'GET', '/', {})];
  for (const { headers } of answers) {
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});

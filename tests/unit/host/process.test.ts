/** The served host as a process: what it prints, how it ends, and what it says when it cannot begin. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildWhatIsStale, root } from '../../../build/build.ts';
import { newFolder } from './serving.ts';

// Starting the built program is what is tested here.
beforeAll(buildWhatIsStale);

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

function start(...args: string[]): { child: ChildProcess; ready: Promise<string>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(root, 'dist/electron/serve.js'), '--no-open', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => {
    err += text;
  });
  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', (text: string) => {
      out += text;
      if (out.includes('\n')) resolve(out);
    });
  });
  const ended = once(child, 'close').then(([code]) => ({ code, out, err }));
  return { child, ready, ended };
}

test('says in one line where it is, and makes its folder and casebook', async () => {
  const data = join(await newFolder(), 'new', 'folder');
  const { child, ready, ended } = start('--data', data);
  expect(await ready).toMatch(/^Visavis is ready at http:\/\/127\.0\.0\.1:\d+\/enter\?key=[\w-]{43}\n$/);
  expect(await readdir(data)).toContain('Casebook.visavis');
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('opens the casebook that was worked in last where nobody names one, and the usual one where that is gone', async () => {
  const data = await newFolder();
  const end = async ({ child, ready, ended }: ReturnType<typeof start>) => {
    await ready;
    child.kill('SIGTERM');
    await ended;
  };
  const settings = async () => JSON.parse(await readFile(join(data, 'settings.json'), 'utf8')).recent[0].path;
  await end(start('--data', data));
  const [usual, other] = [join(data, 'Casebook.visavis'), join(await newFolder(), 'Ben.visavis')];
  await copyFile(usual, other);
  await end(start('--data', data, other));
  await end(start('--data', data));
  expect(await settings()).toBe(other);
  await rm(other);
  await end(start('--data', data));
  expect(await settings()).toBe(usual);
  await writeFile(other, 'no casebook any more');
  await end(start('--data', data, usual));
  await writeFile(join(data, 'settings.json'), JSON.stringify({ recent: [{ path: other, openedAt: new Date() }] }));
  await end(start('--data', data));
  expect(await settings()).toBe(usual);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends cleanly on %s', async (signal) => {
  const { child, ready, ended } = start('--data', await newFolder());
  await ready;
  child.kill(signal);
  expect((await ended).code).toBe(0);
});

test('says that a port is in use', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void squatter.close());
  await once(squatter, 'listening');
  const address = squatter.address();
  const port = String(typeof address === 'object' ? address?.port : address);
  const { code, err } = await start('--data', await newFolder(), '--port', port).ended;
  expect(code).toBe(1);
  expect(err).toBe(`Port ${port} is in use. Choose another with --port, or --port 0 for any that is free.\n`);
});

test('says in one line what is wrong with a file or a flag, and changes nothing', async () => {
  const data = await newFolder();
  await writeFile(join(data, 'letter.visavis'), 'Dear Anna,');
  await mkdir(join(data, 'folder.visavis'));
  const wrong = [
    [join(data, 'letter.visavis')],
    [join(data, 'folder.visavis')],
    [join(data, 'missing.visavis')],
    ['--colour'],
    ['--port', 'many'],
    ['--port', '70000'],
    ['--port'],
    ['--data'],
    ['a.visavis', 'b.visavis'],
  ];
  const endings = await Promise.all(wrong.map((args) => start('--data', data, ...args).ended));
  for (const [index, { code, err, out }] of endings.entries()) {
    expect({ args: wrong[index], code, out }).toEqual({ args: wrong[index], code: 1, out: '' });
    expect(err).toMatch(/^[^\n]+\.\n$/);
  }
  expect((await readdir(data)).sort()).toEqual(['folder.visavis', 'letter.visavis']);
});

// Root may write anywhere, so for root there is nothing to refuse.
test.skipIf(process.getuid?.() === 0)('says that a folder cannot be written', async () => {
  const data = await newFolder();
  await chmod(data, 0o500);
  const { code, err } = await start('--data', join(data, 'inner')).ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^[^\n]+\.\n$/);
});

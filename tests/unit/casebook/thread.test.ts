/** A casebook on its own thread, and a casebook that another process has. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { openOnThread } from '../../../electron/casebook/thread.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { closing, filesBeside, newPath, openAt, problemOf } from './folder.ts';

const holder = fileURLToPath(new URL('./hold-open.ts', import.meta.url));

function examplePath(): string {
  const path = newPath();
  makeCasebook(path, exampleCasebook(), path);
  return path;
}

describe('a casebook on a thread', () => {
  test('answers what the casebook answers', async () => {
    const path = examplePath();
    const thread = closing(await openOnThread(path));
    const example = exampleCasebook();
    const map = example.records.find(({ type }) => type === 'map')?.id ?? '';
    expect(thread.name).toBe('Mira.visavis');
    expect(await thread.ask('readWhole')).toEqual(example);
    const shown = example.records.filter(({ type }) => type !== 'sheet');
    expect((await thread.ask('readMap', map)).records).toHaveLength(shown.length);
    expect((await thread.ask('readHistory', 'library')).undo).toHaveLength(1);
  });

  test('hands problems over as problems', async () => {
    const thread = closing(await openOnThread(newPath(), { create: true }));
    const map = freshNow.id();
    expect(await problemOf(() => thread.ask('readMap', map))).toEqual({ code: 'unknownMap', subject: map });
    expect(await problemOf(() => openOnThread(newPath()))).toEqual({ code: 'noSuchFile', subject: 'Mira.visavis' });
  });

  test('is opened once, also when it is asked for twice at the same moment', async () => {
    const path = newPath();
    const both = await Promise.allSettled([openOnThread(path, { create: true }), openOnThread(path, { create: true })]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    const other = spawn(process.execPath, [holder, path], { stdio: ['pipe', 'pipe', 'inherit'] });
    expect(String(await once(other.stdout, 'data'))).toBe('openElsewhere\n');
    await once(other, 'exit');
    for (const outcome of both) if (outcome.status === 'fulfilled') await outcome.value.close();
    closing(await openOnThread(path));
  });

  test('answers everything it was asked before it closes, and nothing afterwards', async () => {
    const path = examplePath();
    const thread = await openOnThread(path);
    const asked = thread.ask('readLibrary');
    const copied = thread.ask('copyTo', `${path}.copy`);
    await thread.close();
    expect((await asked).records).toHaveLength(1);
    await copied;
    expect(fs.existsSync(`${path}.copy`)).toBe(true);
    expect((await problemOf(() => thread.ask('readLibrary'))).code).toBe('unexpected');
    await thread.close();
    expect(openAt(path).readWhole()).toEqual(exampleCasebook());
  });
});

describe('a casebook that another process has open', () => {
  test('is refused to write and to read, unchanged, until that process ends', async () => {
    const path = examplePath();
    const other = spawn(process.execPath, [holder, path], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    const before = filesBeside(path);
    const refused = { code: 'openElsewhere', subject: 'Mira.visavis' };
    expect(await problemOf(() => openCasebook(path))).toEqual(refused);
    expect(await problemOf(() => openToRead(path))).toEqual(refused);
    expect(await problemOf(() => openOnThread(path))).toEqual(refused);
    // Looking at the file from outside must not have loosened the other's lock either.
    expect(await problemOf(() => openCasebook(path))).toEqual(refused);
    expect(filesBeside(path)).toEqual(before);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(openAt(path).readWhole()).toEqual(exampleCasebook());
  });

  test.each([
    ['here', async (path: string) => openAt(path), openToRead],
    ['on a thread', async (path: string) => closing(await openOnThread(path)), openOnThread],
  ])('keeps its lock while our own process asks for it again, %s', async (_, open, openAgain) => {
    const path = examplePath();
    await open(path);
    expect((await problemOf(() => openAgain(path))).code).toBe('openElsewhere');
    const other = spawn(process.execPath, [holder, path], { stdio: ['pipe', 'pipe', 'pipe'] });
    const [said] = await once(other.stdout, 'data');
    expect(String(said)).toBe('openElsewhere\n');
    await once(other, 'exit');
  });
});

describe.skipIf(process.platform === 'win32')('a casebook that somebody else may not write', () => {
  const held: Record<string, { modes: [folder: number, file: number]; code: string }> = {
    'because of its folder': { modes: [0o555, 0o666], code: 'cannotWrite' },
    'because of the file': { modes: [0o777, 0o444], code: 'cannotWrite' },
    'nor read': { modes: [0o777, 0o000], code: 'cannotRead' },
  };
  test.each(Object.entries(held))('%s is refused, unchanged', async (_, { modes: [folder, file], code }) => {
    const path = examplePath();
    const before = filesBeside(path);
    fs.chmodSync(path, file);
    fs.chmodSync(dirname(path), folder);
    const other = spawn(process.execPath, [holder, path, 'nobody'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const [said] = await once(other.stdout, 'data');
    await once(other, 'exit');
    fs.chmodSync(dirname(path), 0o755);
    fs.chmodSync(path, 0o644);
    expect(String(said)).toBe(`${code}\n`);
    expect(filesBeside(path)).toEqual(before);
  });

  test('is not made in a folder without permission to write', async () => {
    const path = newPath();
    fs.chmodSync(dirname(path), 0o555);
    const other = spawn(process.execPath, [holder, path, 'nobody'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const [said] = await once(other.stdout, 'data');
    await once(other, 'exit');
    expect(String(said)).toBe('cannotWrite\n');
    expect(fs.readdirSync(dirname(path))).toEqual([]);
  });
});

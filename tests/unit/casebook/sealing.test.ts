/** A sealed casebook: nothing of it can be read without its key, and nothing is lost on the way into the seal or out of it. */
import fs from 'node:fs';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { makeCasebook } from '../../../electron/casebook/dump.ts';
import { keyInText, recoveryTextOf } from '../../../electron/casebook/recovery-key.ts';
import { keyFrom, newSeal } from '../../../electron/casebook/seal.ts';
import { openOnThread } from '../../../electron/casebook/thread.ts';
import { exampleCasebook } from '../../../electron/example/casebook.ts';
import { closing, filesBeside, newPath, problemOf } from './folder.ts';

const passphrase = 'four quiet words here';

function examplePath(): string {
  const path = newPath();
  makeCasebook(path, exampleCasebook(), path);
  return path;
}

async function sealedExample() {
  const path = examplePath();
  const seal = await newSeal(passphrase);
  await openCasebook(path).reseal(seal);
  return { path, seal };
}

describe('a sealed casebook', () => {
  test('holds no word in clear, not even that it is a casebook, and all it held before', async () => {
    const { path, seal } = await sealedExample();
    const bytes = fs.readFileSync(path);
    for (const word of ['SQLite format 3', 'CREATE TABLE', 'The one who counts', 'Mira'])
      expect(bytes.includes(word)).toBe(false);
    const plain = closing(openToRead(examplePath())).readWhole();
    expect(closing(openToRead(path, seal.key)).readWhole()).toEqual(plain);
    expect(Object.keys(filesBeside(path))).toEqual(['Mira.visavis']);
  });

  test('opens with its passphrase, with its recovery key, and with any program that knows the cipher', async () => {
    const { path, seal } = await sealedExample();
    const salt = fs.readFileSync(path).subarray(0, 16);
    expect(Buffer.from(await keyFrom(passphrase, salt))).toEqual(Buffer.from(seal.key));
    expect(keyInText(recoveryTextOf(seal.key))).toEqual(new Uint8Array(seal.key));
    const foreign = closing(new Sqlite(path, { readonly: true }));
    foreign.pragma("cipher = 'chacha20'");
    foreign.pragma('kdf_iter = 600000');
    foreign.pragma(`key = '${passphrase}'`);
    expect(foreign.pragma('quick_check', { simple: true })).toBe('ok');
  });

  test('is refused without a key, with another, and where it was changed, and stays byte for byte as it is', async () => {
    const { path, seal } = await sealedExample();
    const before = filesBeside(path);
    expect(await problemOf(() => openCasebook(path))).toEqual({ code: 'sealed', subject: 'Mira.visavis' });
    const other = await keyFrom(passphrase, new Uint8Array(16));
    expect(await problemOf(() => openCasebook(path, { key: other }))).toEqual({
      code: 'wrongPassphrase',
      subject: 'Mira.visavis',
    });
    expect(await problemOf(() => openOnThread(path, { key: other }))).toEqual({
      code: 'wrongPassphrase',
      subject: 'Mira.visavis',
    });
    expect(filesBeside(path)).toEqual(before);
    const handle = fs.openSync(path, 'r+');
    fs.writeSync(handle, Buffer.alloc(8, 7), 0, 8, 4096 * 9 + 1234);
    fs.closeSync(handle);
    expect((await problemOf(() => openCasebook(path, { key: seal.key }))).code).toBe('damagedCasebook');
  });

  test('is sealed anew with another key, and the old one opens it no more', async () => {
    const { path, seal } = await sealedExample();
    const next = await newSeal(passphrase);
    await openCasebook(path, { key: seal.key }).reseal(next);
    expect((await problemOf(() => openCasebook(path, { key: seal.key }))).code).toBe('wrongPassphrase');
    expect(checkCasebook(path, next.key)).toEqual([]);
  });

  test('loses its seal, and is what it was', async () => {
    const { path, seal } = await sealedExample();
    await openCasebook(path, { key: seal.key }).reseal(null);
    expect(closing(openToRead(path)).readWhole()).toEqual(exampleCasebook());
  });

  test('keeps its seal in copies', async () => {
    const { path, seal } = await sealedExample();
    const target = path.replace('Mira', 'Copy');
    const casebook = closing(openCasebook(path, { key: seal.key }));
    await casebook.copyTo(target);
    expect(fs.readFileSync(target).includes('Mira')).toBe(false);
    expect(checkCasebook(target, seal.key)).toEqual([]);
  });

  test('that was moved is not sealed at its old place', async () => {
    const path = examplePath();
    const casebook = closing(openCasebook(path));
    fs.renameSync(path, `${path}.elsewhere`);
    expect((await problemOf(async () => casebook.reseal(await newSeal(passphrase)))).code).toBe('fileMoved');
    expect(fs.existsSync(path)).toBe(false);
    expect(casebook.listMaps().length).toBeGreaterThan(0);
  });
});

describe('a recovery key', () => {
  const keys = fc.uint8Array({ minLength: 32, maxLength: 32 });
  test('is the same key after it was written down and typed, however that looks', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(' ', '-', '', '\n'), fc.boolean(), (key, between, small) => {
        const typed = recoveryTextOf(key).replaceAll(' ', between).replaceAll('0', 'O').replaceAll('1', 'l');
        expect(keyInText(small ? typed.toLowerCase() : typed)).toEqual(key);
      }),
    );
  });

  test('with a slip of the pen is no key, but for one in 65,536', () => {
    fc.assert(
      fc.property(keys, fc.nat(54), fc.nat(31), (key, at, digit) => {
        const text = recoveryTextOf(key).replaceAll(' ', '');
        const slipped = `${text.slice(0, at)}${'0123456789ABCDEFGHJKMNPQRSTVWXYZ'[digit]}${text.slice(at + 1)}`;
        const read = keyInText(slipped);
        expect(read === null || slipped === text || at === 54).toBe(true);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  test('is not in a passphrase', () => {
    expect(keyInText('correct horse battery staple')).toBeNull();
    expect(keyInText('')).toBeNull();
  });
});

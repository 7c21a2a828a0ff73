/** The command line, run as a person runs it: a process with arguments, what it prints, how it ends. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { openToRead } from '../../../electron/casebook/casebook.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { perform } from '../../../shared/edits/edit.ts';
import { noRecords } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { closing, filesBeside, newPath, openAt } from './folder.ts';

const cli = fileURLToPath(new URL('../../../electron/cli.ts', import.meta.url));
const fixture = fileURLToPath(new URL('../../fixtures/casebook-v4.visavis', import.meta.url));

type Ended = { readonly code: number; readonly out: string; readonly err: string };

function visavis(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 1e8 };
    execFile(process.execPath, [cli, ...args], options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}

function fixtureCopy(): string {
  const path = newPath();
  fs.copyFileSync(fixture, path);
  return path;
}

/** One plain sentence, no stack trace. */
const plainLine = /^[^\n]{10,260}\.\n$|^[^\n]{10,260}\n$/;

describe('the command line', () => {
  test('writes the example casebook: always the same, and sound', async () => {
    const path = newPath();
    expect(await visavis('example', path)).toEqual({ code: 0, out: '', err: '' });
    expect(await visavis('check', path)).toEqual({ code: 0, out: '', err: '' });
    expect(closing(openToRead(path)).readWhole()).toEqual(closing(openToRead(fixtureCopy())).readWhole());
    expect(Object.keys(filesBeside(path))).toEqual(['Mira.visavis']);
  });

  test('dumps, loads and dumps the same again, saying that a dump is plain text', async () => {
    const path = fixtureCopy();
    const before = filesBeside(path);
    const dumped = await visavis('dump', path);
    expect(dumped).toMatchObject({ code: 0, err: expect.stringMatching(/plain text/) });
    expect(filesBeside(path)).toEqual(before);
    const json = newPath('dump.json');
    fs.writeFileSync(json, dumped.out);
    const loaded = newPath();
    expect(await visavis('load', json, loaded)).toEqual({ code: 0, out: '', err: '' });
    expect((await visavis('dump', loaded)).out).toBe(dumped.out);
  });

  test('seals and opens a casebook with the passphrase in a file', async () => {
    const [secret, json, sealed] = [newPath('secret'), newPath('dump.json'), newPath()];
    fs.writeFileSync(secret, 'four quiet words\n');
    const dumped = (await visavis('dump', fixtureCopy())).out;
    fs.writeFileSync(json, dumped);
    expect(await visavis('load', json, sealed, '--passphrase-file', secret)).toEqual({ code: 0, out: '', err: '' });
    expect(fs.readFileSync(sealed).includes('Mira')).toBe(false);
    expect(await visavis('maps', sealed)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(plainLine) });
    expect((await visavis('dump', sealed, '--passphrase-file', secret)).out).toBe(dumped);
    expect(await visavis('check', sealed, '--passphrase-file', secret)).toEqual({ code: 0, out: '', err: '' });
    fs.writeFileSync(secret, 'four other words');
    const refused = await visavis('dump', sealed, '--passphrase-file', secret);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(plainLine) });
    expect(refused.err).not.toMatch(/other words/);
  });

  test('lists the maps, id, tab, title, a line each whatever a title holds', async () => {
    const path = fixtureCopy();
    const casebook = openAt(path);
    const person = casebook.readLibrary().records.find(({ type }) => type === 'person')?.id ?? '';
    const { diff, got } = perform(noRecords, addMap, { person, title: 'two\nlines\tand a tab' }, freshNow);
    const change = {
      id: freshNow.id(),
      at: freshNow.now(),
      place: 'library',
      edit: 'addMap',
      way: 'do',
      diff,
    } as const;
    casebook.save({ changes: [change], drafts: [] });
    casebook.close();
    const { out } = await visavis('maps', path);
    const lines = out.split('\n').slice(0, -1);
    expect(lines.map((line) => line.split('\t')[1])).toEqual(['The blaming part', 'two lines and a tab']);
    expect(lines[1]?.split('\t')[0]).toBe(got);
  });

  test('exports a map by id or title, over an older picture, and leaves the casebook as it is', async () => {
    const path = fixtureCopy();
    const before = filesBeside(path);
    const folder = dirname(newPath());
    const svg = join(folder, 'map.svg');
    fs.writeFileSync(svg, 'older');
    const exported = await visavis('export', path, '--map', 'The blaming part', '--format', 'svg', '--out', svg);
    expect(exported).toEqual({ code: 0, out: '', err: '' });
    const drawn = fs.readFileSync(svg, 'utf8');
    for (const name of ['The one who counts', 'Daniel', 'a tightness', 'blames', 'polarised'])
      expect(drawn).toContain(name);

    const id = (await visavis('maps', path)).out.split('\t')[0] ?? '';
    const small = join(folder, 'small.png');
    const large = join(folder, 'large.png');
    await visavis('export', path, '--map', id, '--format', 'png', '--out', small, '--scale', '0.5');
    await visavis('export', path, '--map', id, '--format', 'png', '--out', large, '--scale', '1');
    const [smallWidth, largeWidth] = [small, large].map((file) => PNG.sync.read(fs.readFileSync(file)).width);
    expect(Math.abs((largeWidth ?? 0) - 2 * (smallWidth ?? 0))).toBeLessThanOrEqual(1);
    expect(filesBeside(path)).toEqual(before);
    expect(fs.readdirSync(folder).sort()).toEqual(['large.png', 'map.svg', 'small.png']);
  });

  test('never writes a picture over a casebook', async () => {
    const path = fixtureCopy();
    const before = filesBeside(path);
    const { code } = await visavis('export', path, '--map', 'The blaming part', '--format', 'svg', '--out', path);
    expect(code).toBe(1);
    expect(filesBeside(path)).toEqual(before);
  });

  const asked: Record<string, (path: string) => string[]> = {
    'no command': () => [],
    'a command nobody knows': () => ['destroy'],
    'a command without its file': () => ['check'],
    'too many files': (path) => ['check', path, path],
    'a flag nobody knows': (path) => ['check', path, '--force'],
    'a flag without its value': (path) => ['export', path, '--map'],
    'an example over a file that is there': (path) => ['example', path],
    'a casebook that is not there': (path) => ['dump', `${path}.gone`],
    'a file that is no casebook': () => ['maps', cli],
    'a map nobody knows': (path) => ['export', path, '--map', 'Nowhere', '--format', 'svg', '--out', `${path}.svg`],
    'a format we do not write': (path) => ['export', path, '--map', 'x', '--format', 'tiff', '--out', `${path}.tiff`],
    'a scale that is none': (path) => ['export', path, '--map', 'x', '--format', 'png', '--out', 'o', '--scale', '0'],
    'a picture in a folder that is not there': (path) => [
      ...['export', path, '--map', 'The blaming part', '--format', 'svg'],
      ...['--out', join(dirname(path), 'no', 'o.svg')],
    ],
    'a dump that is none': (path) => ['load', cli, `${path}.new`],
    'a load over a file that is there': (path) => ['load', path, path],
  };
  test.each(Object.entries(asked))(
    'answers %s with one plain line, changes nothing and ends with 1',
    async (_, args) => {
      const path = fixtureCopy();
      const before = filesBeside(path);
      const ended = await visavis(...args(path));
      expect(ended).toMatchObject({ code: 1, out: '' });
      expect(ended.err).toMatch(plainLine);
      expect(ended.err).not.toMatch(/\bat .*:\d+:\d+|Error:/);
      expect(filesBeside(path)).toEqual(before);
    },
  );

  test('names the flag it does not know', async () => {
    const { err } = await visavis('check', fixtureCopy(), '--force');
    expect(err).toContain('“--force”');
  });

  test.each(['check', 'dump', 'maps', 'export'])('refuses to %s a casebook that is open elsewhere', async (command) => {
    const path = fixtureCopy();
    openAt(path);
    const picture = ['--map', 'The blaming part', '--format', 'svg', '--out', `${path}.svg`];
    const ended = await visavis(command, path, ...(command === 'export' ? picture : []));
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/Mira\.visavis.*open in another/) });
  });

  test('prints what is wrong with a damaged casebook, a line each, and ends with 1', async () => {
    const path = fixtureCopy();
    const handle = fs.openSync(path, 'r+');
    fs.writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, 4096 * 3);
    fs.closeSync(handle);
    const ended = await visavis('check', path);
    expect(ended).toMatchObject({ code: 1, err: '' });
    expect(ended.out).toMatch(/^(the file is damaged: .+\n)+$/);
  });
});

describe('a dump that does not lead anywhere', () => {
  const broken: Record<string, (dump: string) => string> = {
    'is cut off': (dump) => dump.slice(0, -100),
    'was changed in one word of a record': (dump) => dump.replace('"text":"Yes."', '"text":"No."'),
    'lacks a change': (dump) => dump.replace(/"changes":\[\n.*\n/, '"changes":[\n'),
    'has a record twice': (dump) => dump.replace(/"records":\[\n(.*\n)/, '"records":[\n$1$1'),
    'has a field too much': (dump) => dump.replace('"alias":"Mira"', '"alias":"Mira","born":1980'),
    'is of another version': (dump) => dump.replace('"version":4', '"version":5'),
    'says it is older than it is': (dump) =>
      dump.replace('"version":4', '"version":1').replace('"hurtMe":false', '"hurtMe":true'),
    'has a draft of nothing': (dump) =>
      dump.replace('"drafts":[]', `"drafts":[{"record":"${freshNow.id()}","field":"says","text":"I"}]`),
  };
  test.each(Object.entries(broken))('because it %s is refused, and no file is made', async (_, breakIt) => {
    const { out } = await visavis('dump', fixtureCopy());
    const json = newPath('dump.json');
    fs.writeFileSync(json, breakIt(out));
    expect(fs.readFileSync(json, 'utf8')).not.toBe(out);
    const path = newPath();
    const ended = await visavis('load', json, path);
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/dump\.json.*not a dump/) });
    expect(fs.readdirSync(dirname(path))).toEqual([]);
  });
});

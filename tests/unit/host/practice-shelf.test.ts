/** The practices of a machine: ours and those in the data folder. A bad file is named with its line and left out; the others work. */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { practicesIn } from '../../../electron/services/practice-shelf.ts';

let data: string;
let [shipped, own] = ['', ''];

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'visavis-shelf-'));
  [shipped, own] = [join(data, 'shipped'), join(data, 'practices')];
  for (const folder of [shipped, own]) await mkdir(folder);
});
afterEach(() => rmSync(data, { recursive: true }));

const small = (name: string, title = 'A small one') => `name: ${name}
version: 1
title: ${title}
for: To see.
from: { author: Nobody, tradition: None, line: From here. }
starts: [map]
care: plain
steps:
  - { id: what, answer: words, ask: What is there? }
  - { id: more, answer: words, ask: And what else? }
`;

const read = () => practicesIn(data, shipped).read();
const titles = async () => (await read()).practices.map(({ name, title }) => [name, title]);

test('both folders are read, and nothing but practices in them', async () => {
  await writeFile(join(shipped, 'ours.yaml'), small('ours'));
  await writeFile(join(own, 'mine.yaml'), small('mine'));
  await writeFile(join(own, 'notes.txt'), 'not a practice');
  expect(await read()).toMatchObject({ practices: [{ name: 'ours' }, { name: 'mine' }], bad: [] });
});

test('a file with a mistake is named with its line, and the others work', async () => {
  await writeFile(join(own, 'broken.yaml'), small('broken').replace('care: plain', 'care: none'));
  await writeFile(join(own, 'torn.yaml'), 'title: [A small');
  await writeFile(join(own, 'whole.yaml'), small('whole'));
  await mkdir(join(own, 'folder.yaml'));
  expect(await titles()).toEqual([['whole', 'A small one']]);
  expect((await read()).bad).toEqual([
    { file: 'broken.yaml', line: 7, fault: 'wrongValue', subject: 'care' },
    { file: 'folder.yaml', line: 1, fault: 'cannotRead', subject: '' },
    { file: 'torn.yaml', line: 1, fault: 'notYaml', subject: '' },
  ]);
});

test('two steps of one id are a mistake; two files cannot have one name', async () => {
  await writeFile(join(own, 'twice.yaml'), small('twice').replace('id: more', 'id: what'));
  await writeFile(join(own, 'copy.yaml'), small('whole'));
  await writeFile(join(own, 'whole.yaml'), small('whole'));
  expect(await titles()).toEqual([['whole', 'A small one']]);
  expect((await read()).bad).toEqual([
    { file: 'copy.yaml', line: 1, fault: 'otherName', subject: 'whole' },
    { file: 'twice.yaml', line: 10, fault: 'sameId', subject: 'what' },
  ]);
});

test('one’s own stands in for ours of the same name; where it has a mistake, ours is there', async () => {
  await writeFile(join(shipped, 'ours.yaml'), small('ours'));
  await writeFile(join(own, 'ours.yaml'), small('ours', 'Mine'));
  expect(await titles()).toEqual([['ours', 'Mine']]);
  await writeFile(join(own, 'ours.yaml'), small('ours', 'Mine').replace('version: 1', 'version: one'));
  expect(await titles()).toEqual([['ours', 'A small one']]);
  expect((await read()).bad).toMatchObject([{ file: 'ours.yaml', line: 2 }]);
});

test('without a folder of one’s own there are ours', async () => {
  await writeFile(join(shipped, 'ours.yaml'), small('ours'));
  rmSync(own, { recursive: true });
  expect(await titles()).toEqual([['ours', 'A small one']]);
});

/** What the host keeps beside the casebooks: whole, topic by topic, and never in the way. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsIn } from '../../../electron/services/settings.ts';
import { lookSchema } from '../../../shared/contract.ts';
import { newFolder } from './serving.ts';

const dark = { theme: 'dark', type: 120 } as const;

test('what was kept is read again, also by another host', async () => {
  const folder = join(await newFolder(), 'not there yet');
  await settingsIn(folder).keep('look', dark);
  expect(await settingsIn(folder).read('look', lookSchema)).toEqual(dark);
  expect(await readdir(folder)).toEqual(['settings.json']);
});

test('nothing was kept: nothing is read', async () => {
  expect(await settingsIn(await newFolder()).read('look', lookSchema)).toBeNull();
});

test('topics kept at the same time do not lose each other', async () => {
  const folder = await newFolder();
  const settings = settingsIn(folder);
  await Promise.all([settings.keep('look', dark), settings.keep('other', 1), settings.keep('third', [2])]);
  expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({
    look: dark,
    other: 1,
    third: [2],
  });
});

test.each(['', '{', '[]', 'null', '{"look":{"theme":"pink","type":1}}'])(
  'a broken file, %j, says nothing',
  async (text) => {
    const folder = await newFolder();
    await writeFile(join(folder, 'settings.json'), text);
    const settings = settingsIn(folder);
    expect(await settings.read('look', lookSchema)).toBeNull();
    await settings.keep('look', dark);
    expect(await settings.read('look', lookSchema)).toEqual(dark);
  },
);

test('a folder that cannot be made is one plain problem', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'file'), '');
  await expect(settingsIn(join(folder, 'file')).keep('look', dark)).rejects.toMatchObject({ code: 'cannotWrite' });
});

/** Backups in a folder that the person chose: made there, found there and beside the casebook, and never mixed with another casebook's. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createShelf } from '../../../electron/services/casebook-shelf.ts';
import { deedsIn } from '../../../electron/services/deeds.ts';
import { hostCasebook } from '../../../electron/services/hosted-casebook.ts';
import { practicesIn } from '../../../electron/services/practice-shelf.ts';
import { settingsIn } from '../../../electron/services/settings.ts';
import { batchWith } from '../somebody-new.ts';
import { newFolder } from './serving.ts';

/** A host whose dialog for folders always answers `chosen`. */
async function hostOf(data: string, path: string, chosen: string | null) {
  const settings = settingsIn(data);
  const host = hostCasebook({
    host: 'app',
    path,
    create: true,
    settings,
    deeds: deedsIn(data),
    shelf: createShelf(data, settings),
    practices: practicesIn(data),
    dialogs: { choose: async () => null, place: async () => null, folder: async () => chosen },
    tell: () => undefined,
    patience: 50,
  });
  onTestFinished(() => host.close());
  const window = randomUUID();
  await host.answer('enter', {}, window);
  return (call: string, question: object = {}) => host.answer(call, question, window);
}

async function work(call: Awaited<ReturnType<typeof hostOf>>) {
  await call('save', batchWith('Mira'));
}

test('new ones go there, those beside the casebook stay and are found, and one can go back to either', async () => {
  const [data, stick] = [await newFolder(), await newFolder()];
  const call = await hostOf(data, join(data, 'Mira.visavis'), stick);
  await work(call);
  await call('backUp');
  expect(await call('readBackups')).toMatchObject({ isChosen: false, canChoose: true, folder: 'Mira backups' });

  await call('chooseBackupFolder', { beside: false });
  await call('backUp');
  const [there] = fs.readdirSync(stick);
  expect(fs.readdirSync(join(stick, there ?? ''))).toHaveLength(1);
  // The window is told the name of the folder, and no path.
  expect(await call('readBackups')).toMatchObject({ isChosen: true, folder: basename(stick) });
  expect(await call('readBackups')).toMatchObject({ backups: [{}, {}] });
  expect(JSON.stringify(await call('readBackups'))).not.toContain(stick);
  expect(await call('readCopies')).toMatchObject({ copies: [{ kind: 'backup' }, { kind: 'backup' }] });

  await call('chooseBackupFolder', { beside: true });
  await call('backUp');
  expect(fs.readdirSync(join(data, 'Mira backups'))).toHaveLength(2);
});

test('two casebooks of one name keep apart in one folder', async () => {
  const [data, other, stick] = [await newFolder(), await newFolder(), await newFolder()];
  const calls = [await hostOf(data, join(data, 'Mira.visavis'), stick)];
  calls.push(await hostOf(data, join(other, 'Mira.visavis'), stick));
  for (const call of calls) {
    await work(call);
    await call('chooseBackupFolder', { beside: false });
    await call('backUp');
  }
  for (const call of calls) expect(await call('readBackups')).toMatchObject({ backups: [{ opensBy: 'nothing' }] });
  expect(fs.readdirSync(stick)).toHaveLength(2);
});

test('where the folder is gone that is said, and nothing is made in its stead', async () => {
  const [data, stick] = [await newFolder(), await newFolder()];
  const call = await hostOf(data, join(data, 'Mira.visavis'), stick);
  await work(call);
  await call('chooseBackupFolder', { beside: false });
  fs.rmSync(stick, { recursive: true });
  await expect(call('backUp')).rejects.toMatchObject({ code: 'cannotWrite' });
  expect(fs.existsSync(stick)).toBe(false);
  await expect(call('chooseBackupFolder', { beside: false })).rejects.toMatchObject({ code: 'cannotWrite' });
});

/** Locking as the desktop shell does it: when the system locks, sleeps, or nobody is there. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { keyFrom } from '../../../electron/casebook/seal.ts';
import { createShelf } from '../../../electron/services/casebook-shelf.ts';
import { deedsIn } from '../../../electron/services/deeds.ts';
import { hostCasebook } from '../../../electron/services/hosted-casebook.ts';
import { practicesIn } from '../../../electron/services/practice-shelf.ts';
import { settingsIn } from '../../../electron/services/settings.ts';
import type { HostEvent } from '../../../shared/contract.ts';
import { problemIn } from '../../../shared/problem.ts';
import { batchWith } from '../somebody-new.ts';
import { newFolder } from './serving.ts';

const passphrase = 'four quiet words here';

/** A host with one window that writes; `hear` is what that window does when it is told something. */
async function hosted(hear: (event: HostEvent, leave: () => Promise<unknown>) => void, patience = 60_000) {
  const data = await newFolder();
  const path = join(data, 'Mira.visavis');
  const settings = settingsIn(data);
  const told: HostEvent[] = [];
  const window = randomUUID();
  const host = hostCasebook({
    ...{ host: 'app', path, create: true, dialogs: null, patience, settings },
    ...{ deeds: deedsIn(data), shelf: createShelf(data, settings), practices: practicesIn(data) },
    tell(_, event) {
      told.push(event);
      hear(event, () => call('leave'));
    },
  });
  onTestFinished(() => host.close());
  const call = (name: string, question: object = {}) => host.answer(name, question, window);
  host.setPresent(window, true);
  await call('enter');
  return { path, host, told, call, window };
}

const problemOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'none',
    (thrown) => problemIn(thrown).code,
  );

test('a sealed one is closed once what was half typed is saved, and whoever comes next can write', async () => {
  const { path, host, told, call, window } = await hosted(async (event, leave) => {
    if (event.event !== 'leave') return;
    await call('save', batchWith('Half typed'));
    await leave();
  });
  await call('setPassphrase', { current: null, passphrase });
  expect(await host.lock()).toBe(true);
  expect(told).toEqual([{ event: 'leave', why: 'closing' }, { event: 'locked' }]);
  expect(host.isWriting(window)).toBe(false);
  expect(await problemOf(call('readLibrary'))).toBe('sealed');
  const other = randomUUID();
  host.setPresent(other, true);
  expect(await host.answer('unlock', { passphrase }, other)).toMatchObject({ role: 'writing' });
  expect(JSON.stringify(await host.answer('readLibrary', {}, other))).toContain('Half typed');
  await host.answer('lock', {}, other);
  expect(host.isWriting(other)).toBe(false);
  // Nobody has it open any more: neither the host nor a thread of it.
  const salt = fs.readFileSync(path).subarray(0, 16);
  expect(checkCasebook(path, await keyFrom(passphrase, salt))).toEqual([]);
});

test('one that could not be saved in time stays open, so that nothing is lost', async () => {
  const { host, told, call } = await hosted(() => undefined, 20);
  await call('setPassphrase', { current: null, passphrase });
  expect(await host.lock()).toBe(false);
  expect(told).toEqual([{ event: 'leave', why: 'closing' }]);
  expect(await problemOf(call('save', batchWith('Saved after all')))).toBe('none');
});

test('a plain one has no lock: it stays open, and no window forgets anything', async () => {
  const { host, told, call } = await hosted((event, leave) => void (event.event === 'leave' && leave()));
  expect(await host.lock()).toBe(false);
  expect(told).toEqual([{ event: 'leave', why: 'closing' }]);
  expect(await problemOf(call('readLibrary'))).toBe('none');
});

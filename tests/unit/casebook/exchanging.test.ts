/** What takes the place of an open casebook fails at the last step: the one that was there goes on being worked in. */
import { spawnSync } from 'node:child_process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCasebook } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { newSeal } from '../../../electron/casebook/seal.ts';
import { type CasebookThread, openOnThread } from '../../../electron/casebook/thread.ts';
import { batchWith, personCalled, personIn } from '../somebody-new.ts';
import { closing, filesBeside, newPath, problemOf } from './folder.ts';

const [old, next] = [await newSeal('four quiet words'), await newSeal('four other words')];

/** Keeps everything from taking this file's place, until it is let go. Null where this system does not let us. */
function holdInPlace(path: string): (() => void) | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (spawnSync('mount', ['--bind', path, path]).status !== 0) return null;
  let isHeld = true;
  const letGo = () => {
    if (isHeld) spawnSync('umount', ['-l', path]);
    isHeld = false;
  };
  // With what is closed, before its folder goes.
  closing({ close: letGo });
  return letGo;
}

const aliasesIn = async (thread: CasebookThread) =>
  (await thread.ask('readLibrary')).records
    .flatMap((record) => (record.type === 'person' ? [record.alias] : []))
    .sort();

describe.each([
  ['a plain casebook', null],
  ['a sealed casebook', old],
])('%s, where another file cannot be put in its place', (_, seal) => {
  const mira = personCalled('Mira');
  const ways: [string, (thread: CasebookThread, backup: string) => Promise<unknown>][] = [
    ['sealing', (thread) => thread.ask('reseal', next)],
    ['taking its seal away', (thread) => thread.ask('reseal', null)],
    ['going back', (thread, backup) => thread.ask('bringBack', backup)],
    ['erasing', (thread) => thread.ask('erase', [{ of: 'record', id: personIn(mira) }])],
  ];

  test.for(ways)('%s says so, and it can be worked in and tried again', async ([, exchange], { skip }) => {
    const path = newPath();
    openCasebook(path, { create: true, seal }).close();
    const thread = await openOnThread(path, { key: seal?.key ?? null });
    onTestFinished(() => thread.close());
    await thread.ask('save', { changes: [mira], drafts: [] });
    const backup = newPath();
    await thread.ask('backUp', backup);
    const letGo = holdInPlace(path) ?? skip('only root may hold a file in place');

    expect(await problemOf(() => exchange(thread, backup))).toMatchObject({ code: 'cannotWrite' });
    expect(await aliasesIn(thread)).toEqual(['Mira']);
    await thread.ask('save', batchWith('Daniel'));
    expect(await aliasesIn(thread)).toEqual(['Daniel', 'Mira']);
    expect(Object.keys(filesBeside(path))).not.toContainEqual(expect.stringMatching(/^\.visavis-/));

    letGo();
    await exchange(thread, backup);
    expect(await thread.ask('writes'), 'counted on over what was replaced').toBe(2);
    const key =
      (await thread.ask('salt')) === null ? null : (await thread.ask('opensWith', next.key)) ? next.key : old.key;
    await thread.close();
    expect(checkCasebook(path, key)).toEqual([]);
  });
});

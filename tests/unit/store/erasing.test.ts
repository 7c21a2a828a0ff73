/** A window after something was erased in it: nothing it held before is there any more. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastCopied, rememberCopied } from '../../../renderer/store/clipboard.ts';
import { createWorkspace } from '../../../renderer/store/workspace.ts';
import type { CasebookCopy } from '../../../shared/contract/erasing.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { memoryHost } from './memory-host.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A window in the library, with a person chosen and one map of theirs. */
async function comeIn() {
  const host = memoryHost();
  const workspace = createWorkspace(host);
  await workspace.enter();
  const library = () => {
    const room = workspace.room.getState();
    if (room.room !== 'library') throw new Error('the window is not in the library');
    return room;
  };
  const person = library().document.edit(addPerson, { alias: 'Mira' });
  await workspace.choosePerson(person);
  const map = library().maps?.edit(addMap, { person, title: 'Wednesday' }) ?? '';
  rememberCopied([{ part: freshNow.id(), person, x: 0, y: 0 }]);
  return { host, workspace, library, person, map };
}

test('all is saved before; afterwards the place is read anew, and clipboard and notice are empty', async () => {
  const { host, workspace, library, person, map } = await comeIn();
  const before = library();
  workspace.notice.setState({ sentence: 'Put away.', undo: () => undefined }, true);
  await workspace.erasing.erase([{ of: 'record', id: map }]);
  expect(host.batches.flatMap(({ changes }) => changes.map(({ edit }) => edit))).toEqual(['addPerson', 'addMap']);
  expect(host.erased).toEqual([{ of: 'record', id: map }]);
  expect(library()).toMatchObject({ person, maps: { place: person } });
  expect(library().document).not.toBe(before.document);
  expect(library().maps).not.toBe(before.maps);
  expect(lastCopied()).toEqual([]);
  expect(workspace.notice.getState()?.undo).toBeUndefined();
});

test('whoever was chosen and is gone is not chosen any more', async () => {
  const { workspace, library, person } = await comeIn();
  await workspace.erasing.erase([{ of: 'record', id: person }]);
  expect(library()).toMatchObject({ person: null, maps: null });
});

test('in a map, what is open stays open, but a dialogue that is gone', async () => {
  const { workspace, map } = await comeIn();
  await workspace.openMap(map);
  const dialogue = freshNow.id();
  workspace.openDialogue(dialogue);
  await workspace.erasing.erase([{ of: 'record', id: freshNow.id() }]);
  expect(workspace.room.getState()).toMatchObject({ room: 'map', map, dialogue });
  await workspace.erasing.erase([{ of: 'record', id: dialogue }]);
  expect(workspace.room.getState()).toMatchObject({ room: 'map', map, dialogue: null });
});

test('the copies that still hold it are asked about; where there are none it is said that it is gone', async () => {
  const { host, workspace, map } = await comeIn();
  await workspace.erasing.erase([{ of: 'record', id: map }]);
  expect(workspace.erasing.copies.getState()).toBeNull();
  expect(workspace.notice.getState()?.sentence).toMatch(/^It is gone/);
  const copy: CasebookCopy = { id: freshNow.id(), name: 'Mira copy.visavis', kind: 'casebook' };
  host.copies = [copy];
  await workspace.erasing.erase([{ of: 'record', id: map }]);
  expect(workspace.erasing.copies.getState()).toEqual([copy]);
  expect(workspace.notice.getState()).toBeNull();
});

test('where it could not be done, everything is as it was, and the person is still asked', async () => {
  const { host, workspace, library, map } = await comeIn();
  await workspace.saver.flush();
  const before = library();
  workspace.erasing.ask({ what: { of: 'record', id: map }, name: 'Wednesday' });
  host.failures.push('diskFull');
  await expect(workspace.erasing.erase([{ of: 'record', id: map }])).rejects.toMatchObject({ code: 'diskFull' });
  expect(library()).toBe(before);
  expect(workspace.erasing.asked.getState()?.name).toBe('Wednesday');
  expect(lastCopied()).not.toEqual([]);
});

test('what cannot be saved is not left behind: nothing is erased before it is', async () => {
  const { host, workspace, map } = await comeIn();
  host.batches.length = 0;
  workspace.saver.keepDraft({ record: map, field: 'title', text: 'half typed' });
  host.failures.push('diskFull');
  await expect(workspace.erasing.erase([{ of: 'record', id: map }])).rejects.toMatchObject({ code: 'diskFull' });
  expect(host.batches).toHaveLength(1);
  expect(host.erased).toEqual([]);
});

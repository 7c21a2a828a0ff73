/** The window's life: who is shown in the library, and going on in another casebook without a word in the wrong one. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWorkspace } from '../../../renderer/store/workspace.ts';
import type { Welcome } from '../../../shared/contract.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { memoryHost } from './memory-host.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const welcomeTo = (casebook: string): Welcome => ({
  host: 'browser',
  casebook,
  id: freshNow.id(),
  role: 'writing',
  isSealed: false,
});

/** A window that has come in. */
async function comeIn() {
  const host = memoryHost();
  const workspace = createWorkspace(host);
  await workspace.enter();
  return { host, workspace, room: () => workspace.room.getState() };
}

function libraryOf(workspace: ReturnType<typeof createWorkspace>) {
  const room = workspace.room.getState();
  if (room.room !== 'library') throw new Error('the window is not in the library');
  return room;
}

describe('the library', () => {
  test('opens with nobody chosen', async () => {
    const { workspace } = await comeIn();
    expect(libraryOf(workspace)).toMatchObject({ person: null, maps: null });
  });

  test('shows nothing of the former person while the next is read', async () => {
    const { workspace } = await comeIn();
    const [anna, ben] = ['Anna', 'Ben'].map((alias) => libraryOf(workspace).document.edit(addPerson, { alias }));
    await workspace.choosePerson(anna ?? '');
    expect(libraryOf(workspace).maps?.place).toBe(anna);
    const choosing = workspace.choosePerson(ben ?? '');
    expect(libraryOf(workspace)).toMatchObject({ person: ben, maps: null });
    await choosing;
    expect(libraryOf(workspace).maps?.place).toBe(ben);
  });

  test('shows whom one chose last, however long the others take', async () => {
    const { workspace } = await comeIn();
    const [anna, ben] = ['Anna', 'Ben'].map((alias) => libraryOf(workspace).document.edit(addPerson, { alias }));
    await Promise.all([workspace.choosePerson(anna ?? ''), workspace.choosePerson(ben ?? '')]);
    expect(libraryOf(workspace)).toMatchObject({ person: ben, maps: { place: ben } });
  });
});

test('a place that cannot be opened before all is saved is said so, until it is saved', async () => {
  const { host, workspace, room } = await comeIn();
  const before = room();
  host.failures.push('cannotWrite', 'cannotWrite');
  const anna = libraryOf(workspace).document.edit(addPerson, { alias: 'Anna' });
  await workspace.openLibrary(anna);
  expect(room()).toBe(before);
  expect(workspace.notice.getState()?.sentence).toContain('cannot be written');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(workspace.notice.getState()).toBeNull();
  await workspace.openLibrary(anna);
  expect(libraryOf(workspace).person).toBe(anna);
});

describe('another casebook', () => {
  test('is opened once all is saved, and shows nobody', async () => {
    const { host, workspace } = await comeIn();
    host.another = welcomeTo('Autumn.visavis');
    await workspace.choosePerson(libraryOf(workspace).document.edit(addPerson, { alias: 'Anna' }));
    await workspace.goOnIn('openCasebook', { casebook: null });
    expect(host.log.map(({ edit }) => edit)).toEqual(['addPerson']);
    expect(workspace.casebook.getState()).toBe('Autumn.visavis');
    expect(libraryOf(workspace).person).toBeNull();
  });

  test('that cannot be opened leaves the window where it was, with one sentence', async () => {
    const { host, workspace, room } = await comeIn();
    host.another = 'notACasebook';
    const before = room();
    await workspace.goOnIn('openCasebook', { casebook: null });
    expect(room()).toBe(before);
    expect(workspace.notice.getState()?.sentence).toContain('not a Visavis casebook');
  });

  test('never gets what this window could not save in the former one', async () => {
    const { host, workspace } = await comeIn();
    host.welcome = welcomeTo('Autumn.visavis');
    host.failures.push('diskFull', 'diskFull');
    libraryOf(workspace).document.edit(addPerson, { alias: 'Anna' });
    await vi.advanceTimersByTimeAsync(400);
    workspace.saver.stepAside();
    await workspace.takeOver();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.log).toEqual([]);
    expect(workspace.saver.saving.getState()).toMatchObject({ state: 'refused', changes: [{ edit: 'addPerson' }] });
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWorkspace } from '../../../renderer/store/workspace.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { memoryHost } from './memory-host.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function inLibrary() {
  const host = memoryHost();
  const called: string[] = [];
  const call = host.call;
  host.call = (name, question) => {
    called.push(name);
    return call(name, question);
  };
  const workspace = createWorkspace(host);
  await workspace.enter();
  const now = workspace.room.getState();
  if (now.room !== 'library') throw new Error('the library did not open');
  return { host, workspace, called, document: now.document };
}

describe('a window that is asked to leave', () => {
  test('saves first, then leaves', async () => {
    const { host, document, called } = await inLibrary();
    document.edit(addPerson, { alias: 'Mira' });
    host.say({ event: 'leave', why: 'takenOver' });
    await vi.advanceTimersByTimeAsync(0);
    expect(Object.values(host.records.person)).toHaveLength(1);
    expect(called.slice(-2)).toEqual(['save', 'leave']);
  });

  test('shows that another window writes now', async () => {
    const { host, workspace } = await inLibrary();
    host.say({ event: 'leave', why: 'takenOver' });
    await vi.advanceTimersByTimeAsync(0);
    expect(workspace.room.getState().room).toBe('elsewhere');
  });

  test('does not leave on closing while something cannot be saved', async () => {
    const { host, document, called } = await inLibrary();
    host.failures.push('diskFull');
    document.edit(addPerson, { alias: 'Mira' });
    host.say({ event: 'leave', why: 'closing' });
    await vi.advanceTimersByTimeAsync(0);
    expect(called).not.toContain('leave');
  });

  test('does not keep another window waiting for what cannot be saved', async () => {
    const { host, document, called, workspace } = await inLibrary();
    host.failures.push('diskFull');
    document.edit(addPerson, { alias: 'Mira' });
    host.say({ event: 'leave', why: 'takenOver' });
    await vi.advanceTimersByTimeAsync(0);
    expect(called).toContain('leave');
    expect(workspace.saver.isUnsaved()).toBe(true);
  });
});

describe('going from place to place', () => {
  test('opens nothing while something is unsaved, and says why', async () => {
    const { host, document, workspace } = await inLibrary();
    host.failures.push('cannotWrite');
    document.edit(addPerson, { alias: 'Mira' });
    await workspace.openMap('019a0000-0000-7000-8000-000000000000');
    expect(workspace.room.getState().room).toBe('library');
    expect(workspace.notice.getState()?.sentence).toMatch(/cannot be written/);
  });

  test('opens the library with nobody chosen', async () => {
    const { workspace } = await inLibrary();
    expect(workspace.room.getState()).toMatchObject({ room: 'library', person: null });
  });
});

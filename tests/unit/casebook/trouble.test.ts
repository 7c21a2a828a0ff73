/** Trouble with the disk and the clock while a casebook is open: what was acknowledged stays, what was not can be sent again. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { personCalled } from '../somebody-new.ts';
import { closing, filesBeside, newPath, openAt, problemOf } from './folder.ts';
import { stepIn } from './stepping.ts';

/** A folder on a disk of one megabyte; null where this system does not let us have one. */
function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = fs.mkdtempSync(join(tmpdir(), 'visavis-disk-'));
  onTestFinished(() => fs.rmdirSync(folder));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

describe('a disk that is full', () => {
  test('keeps what was saved before, takes nothing half, and takes the same batch once there is room', async ({
    skip,
  }) => {
    const folder = smallDisk() ?? skip('only root may mount a small disk');
    const path = join(folder, 'Mira.visavis');
    const casebook = openCasebook(path, { create: true });
    const before = personCalled('before');
    casebook.save({ changes: [before], drafts: [] });
    const filler = join(folder, 'filler');
    expect(() => fs.writeFileSync(filler, Buffer.alloc(2 * 1024 * 1024))).toThrow('ENOSPC');

    // Random letters, or the log would hold them in a few bytes.
    const large = { ...personCalled(Array.from({ length: 60_000 }, () => Math.random().toString(36)[3]).join('')) };
    const batch = { changes: [personCalled('small'), large], drafts: [] };
    for (let attempt = 0; attempt < 3; attempt++)
      expect(await problemOf(() => casebook.save(batch))).toEqual({ code: 'diskFull', subject: 'Mira.visavis' });
    expect(casebook.readWhole().changes).toEqual([before]);
    expect((await problemOf(() => casebook.copyTo(join(folder, 'copy.visavis')))).code).toBe('diskFull');
    expect(fs.readdirSync(folder).sort()).toEqual(['Mira.visavis', 'Mira.visavis-journal', 'filler']);

    fs.rmSync(filler);
    expect(casebook.save(batch).refused).toEqual([]);
    casebook.close();
    expect(checkCasebook(path)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a casebook that may not be written any more while it is open', () => {
  const program = fileURLToPath(new URL('./lose-permission.ts', import.meta.url));
  // What was opened to be written stays so; only a journal that is not there yet can no longer be made.
  const refused = { attempts: ['cannotWrite', 'cannotWrite', 'saved'], read: 0 };
  const taken = { attempts: ['saved', 'saved', 'saved', 'saved'], read: 2 };
  test.each([
    ['before anything was saved', '', refused, ['during'], []],
    ['after something was saved', 'saved before', taken, ['before', 'during'], ['before', 'during']],
  ])('%s loses nothing, and can be read and copied', (_, before, told, people, copied) => {
    const path = newPath();
    const copy = newPath('copy.visavis');
    const { stdout } = spawnSync(process.execPath, [program, path, dirname(copy), before], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(told);
    expect(checkCasebook(path)).toEqual([]);
    expect(peopleIn(path)).toEqual(people);
    expect(peopleIn(copy)).toEqual(copied);
    expect(Object.keys(filesBeside(path))).toEqual(['Mira.visavis']);
  });
});

function peopleIn(path: string): string[] {
  const { records } = closing(openToRead(path)).readLibrary();
  return records.flatMap((record) => ('alias' in record ? [record.alias] : [])).sort();
}

describe('a clock that is set back', () => {
  afterEach(() => void vi.useRealTimers());

  test('changes neither the order of what was done nor what is taken back first', () => {
    const path = newPath();
    const casebook = openAt(path);
    vi.useFakeTimers({ toFake: ['Date'] });
    const aliases = ['first', 'second', 'third'];
    const years = [2031, 2019, 2025];
    for (const [index, alias] of aliases.entries()) {
      vi.setSystemTime(new Date(Date.UTC(years[index] ?? 0, 0)));
      casebook.save({ changes: [personCalled(alias)], drafts: [] });
    }
    const people = () => casebook.readLibrary().records.flatMap((record) => ('alias' in record ? [record.alias] : []));
    expect(casebook.readHistory('library').undo.map(({ at }) => new Date(at).getUTCFullYear())).toEqual(years);
    expect(casebook.readWhole().changes.map(({ at }) => new Date(at).getUTCFullYear())).toEqual(years);
    expect(stepIn(casebook, 'library', 'undo')).toBe(true);
    expect(people().sort()).toEqual(['first', 'second']);
    expect(stepIn(casebook, 'library', 'undo')).toBe(true);
    expect(people()).toEqual(['first']);
    expect(stepIn(casebook, 'library', 'redo')).toBe(true);
    expect(people().sort()).toEqual(['first', 'second']);
    casebook.close();
    expect(checkCasebook(path)).toEqual([]);
    expect(Object.keys(filesBeside(path))).toEqual(['Mira.visavis']);
  });
});

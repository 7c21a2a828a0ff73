/** Backups: whole, checked, sealed as the casebook is, thinned out with time; and the way back to one, which has a way back itself. */
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCasebook, openToRead } from '../../../electron/casebook/casebook.ts';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { keyFrom } from '../../../electron/casebook/seal.ts';
import { pathBeside } from '../../../electron/casebook/whole-file.ts';
import { superfluous } from '../../../electron/services/backup-rotation.ts';
import type { Backup } from '../../../shared/contract/casebooks.ts';
import { batchWith } from '../somebody-new.ts';
import { newFolder, startServing, type Visitor, visitorOf } from './serving.ts';

const passphrase = 'four quiet words here';

async function opened() {
  const path = join(await newFolder(), 'Casebook.visavis');
  const served = await startServing({ path, wait: () => Promise.resolve() });
  const visitor = await visitorOf(served);
  const stream = await visitor.listen();
  await visitor.call('enter');
  return { path, served, visitor, stream, folder: join(dirname(path), 'Casebook backups') };
}

async function backupsIn(visitor: Visitor): Promise<Backup[]> {
  const { answer } = await visitor.call('readBackups');
  return answer && typeof answer === 'object' && 'backups' in answer && Array.isArray(answer.backups)
    ? answer.backups
    : [];
}

const peopleIn = async (visitor: Visitor) => JSON.stringify((await visitor.call('readLibrary')).answer);

test('a backup is a sound casebook of its own; going back to it leaves the present as the newest backup', async () => {
  const { path, visitor, folder } = await opened();
  await visitor.call('save', batchWith('Mira'));
  await visitor.call('backUp');
  await visitor.call('save', batchWith('Daniel'));
  const [backup] = await backupsIn(visitor);
  expect(backup?.opensBy).toBe('nothing');
  expect(checkCasebook(join(folder, backup?.name ?? ''))).toEqual([]);
  expect((await visitor.call('readSummary', { backup: backup?.id })).answer).toMatchObject({ people: 1 });
  expect((await visitor.call('readSummary', { backup: null })).answer).toMatchObject({ people: 2 });

  const { answer, problem } = await visitor.call('bringBack', { backup: backup?.id });
  expect(problem).toBeUndefined();
  expect(answer).toMatchObject({ role: 'writing', casebook: 'Casebook.visavis' });
  expect(await peopleIn(visitor)).toMatch(/Mira/);
  expect(await peopleIn(visitor)).not.toMatch(/Daniel/);
  const [newest] = await backupsIn(visitor);
  expect(newest?.id).not.toBe(backup?.id);
  await visitor.call('bringBack', { backup: newest?.id });
  expect(await peopleIn(visitor)).toMatch(/Mira.*Daniel/);
  expect((await visitor.call('save', batchWith('Ruth'))).problem).toBeUndefined();
  expect(fs.existsSync(`${path}-journal`) && fs.statSync(`${path}-journal`).size > 0).toBe(false);
});

test('what a kill left half made is gone from beside the casebook and from among the backups once it is opened again', async () => {
  const { path, served, folder, visitor } = await opened();
  await visitor.call('save', batchWith('Mira'));
  await visitor.call('backUp');
  await served.end();
  const left = [pathBeside(path), `${pathBeside(path)}-journal`, pathBeside(join(folder, 'x.visavis'), path)];
  const notOurs = [pathBeside(join(dirname(path), 'Another.visavis')), join(folder, '.visavis-else')];
  for (const file of [...left, ...notOurs]) fs.writeFileSync(file, 'Mira');
  const again = await visitorOf(await startServing({ path }));
  await again.call('enter');
  expect(await backupsIn(again)).toHaveLength(1);
  expect(left.filter((file) => fs.existsSync(file))).toEqual([]);
  expect(notOurs.filter((file) => fs.existsSync(file))).toEqual(notOurs);
});

test('a new one lets go of those that it makes superfluous', async () => {
  const { visitor, folder } = await opened();
  await visitor.call('save', batchWith('Mira'));
  fs.mkdirSync(folder);
  const former = Array.from({ length: 12 }, (_, hour) => `Casebook 2020-01-01 ${10 + hour}.00.00.000Z.visavis`);
  for (const name of former) fs.writeFileSync(join(folder, name), '');
  await visitor.call('backUp');
  const there = fs.readdirSync(folder).filter((name) => former.includes(name));
  expect(there.sort()).toEqual(former.slice(3));
  expect(fs.readdirSync(folder)).toHaveLength(10);
});

test('closing the host makes one where there is something new, and none where there is not', async () => {
  const { path, served, visitor, stream, folder } = await opened();
  await visitor.call('save', batchWith('Mira'));
  await visitor.call('leave');
  stream.close();
  await served.end();
  expect(fs.readdirSync(folder)).toHaveLength(1);
  const again = await startServing({ path, create: false });
  await visitorOf(again);
  await again.end();
  expect(fs.readdirSync(folder)).toHaveLength(1);
});

test('those of a sealed casebook are sealed; those from before its passphrase are named and can be deleted', async () => {
  const { visitor, folder } = await opened();
  await visitor.call('save', batchWith('Mira'));
  await visitor.call('backUp');
  await visitor.call('setPassphrase', { current: null, passphrase });
  await visitor.call('backUp');
  const [sealed, plain] = await backupsIn(visitor);
  expect([sealed?.opensBy, plain?.opensBy]).toEqual(['passphrase', 'nothing']);
  const path = join(folder, sealed?.name ?? '');
  const bytes = fs.readFileSync(path);
  expect(bytes.includes('Mira')).toBe(false);
  expect(checkCasebook(path, await keyFrom(passphrase, bytes.subarray(0, 16)))).toEqual([]);
  await visitor.call('setPassphrase', { current: passphrase, passphrase: 'other quiet words' });
  expect((await backupsIn(visitor)).map(({ opensBy }) => opensBy)).toEqual(['formerPassphrase', 'nothing']);
  await visitor.call('removeBackups', { backups: [sealed?.id, plain?.id] });
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('going back to one from before the passphrase leaves the casebook closed by it', async () => {
  const { path, visitor, served } = await opened();
  await visitor.call('save', batchWith('Mira'));
  await visitor.call('backUp');
  await visitor.call('setPassphrase', { current: null, passphrase });
  await visitor.call('save', batchWith('Daniel'));
  const [plain] = await backupsIn(visitor);
  expect(plain?.opensBy).toBe('nothing');
  const { answer } = await visitor.call('bringBack', { backup: plain?.id });
  expect(answer).toMatchObject({ isSealed: true });
  expect(await peopleIn(visitor)).toMatch(/Mira/);
  expect(await peopleIn(visitor)).not.toMatch(/Daniel/);
  expect((await visitor.call('save', batchWith('Ruth'))).problem).toBeUndefined();
  await served.end();
  const bytes = fs.readFileSync(path);
  expect(bytes.includes('Mira')).toBe(false);
  expect(checkCasebook(path, await keyFrom(passphrase, bytes.subarray(0, 16)))).toEqual([]);
});

test('a backup that was damaged, or is of another passphrase, is not brought back, and all stays as it was', async () => {
  const { visitor, folder } = await opened();
  await visitor.call('save', batchWith('Mira'));
  await visitor.call('backUp');
  const [backup] = await backupsIn(visitor);
  const path = join(folder, backup?.name ?? '');
  fs.truncateSync(path, fs.statSync(path).size - 5_000);
  expect((await visitor.call('bringBack', { backup: backup?.id })).problem?.code).toBe('damagedCasebook');
  expect(await peopleIn(visitor)).toMatch(/Mira/);
  expect((await visitor.call('save', batchWith('Daniel'))).problem).toBeUndefined();
});

test('what is written while a backup is made is in the casebook, and the backup is whole', async () => {
  const path = join(await newFolder(), 'Casebook.visavis');
  const casebook = openCasebook(path, { create: true });
  for (let batch = 0; batch < 40; batch++) casebook.save(batchWith(`${batch} `.repeat(20_000)));
  const target = join(dirname(path), 'Copy.visavis');
  let isDone = false;
  const copying = casebook.backUp(target).then(() => {
    isDone = true;
  });
  let written = 0;
  while (!isDone) {
    casebook.save(batchWith(`meanwhile ${written++}`));
    await new Promise(setImmediate);
  }
  await copying;
  casebook.close();
  expect(written).toBeGreaterThan(3);
  expect(checkCasebook(target)).toEqual([]);
  const copy = openToRead(target);
  expect(copy.readSummary().people).toBeGreaterThanOrEqual(40);
  copy.close();
});

describe('where the clock was set back', () => {
  afterEach(() => void vi.useRealTimers());

  function setBack() {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.UTC(2019, 0));
  }

  const peopleInNewest = async (visitor: Visitor) => {
    const [newest] = await backupsIn(visitor);
    return (await visitor.call('readSummary', { backup: newest?.id })).answer;
  };

  test('a backup is the newest all the same', async () => {
    const { visitor } = await opened();
    await visitor.call('save', batchWith('Mira'));
    await visitor.call('backUp');
    setBack();
    await visitor.call('save', batchWith('Daniel'));
    await visitor.call('backUp');
    expect(await backupsIn(visitor)).toHaveLength(2);
    expect(await peopleInNewest(visitor)).toMatchObject({ people: 2 });
  });

  test('what was written in a short session is in one when it ends', async () => {
    const { path, visitor, stream, served, folder } = await opened();
    await visitor.call('save', batchWith('Mira'));
    await visitor.call('backUp');
    await visitor.call('leave');
    stream.close();
    await served.end();
    expect(fs.readdirSync(folder)).toHaveLength(1);
    setBack();
    const again = await startServing({ path, create: false });
    const later = await visitorOf(again);
    await later.listen();
    await later.call('enter');
    await later.call('save', batchWith('Daniel'));
    await again.end();
    expect(fs.readdirSync(folder)).toHaveLength(2);
  });

  test('what was written since the last backup is in one before going back', async () => {
    const { visitor } = await opened();
    await visitor.call('save', batchWith('Mira'));
    await visitor.call('backUp');
    const [first] = await backupsIn(visitor);
    await visitor.call('save', batchWith('Daniel'));
    await visitor.call('bringBack', { backup: first?.id });
    setBack();
    for (const alias of ['Ruth', 'Anna']) await visitor.call('save', batchWith(alias));
    await visitor.call('bringBack', { backup: first?.id });
    expect(await peopleInNewest(visitor)).toMatchObject({ people: 3 });
  });
});

describe('of many backups', () => {
  const hour = 3_600_000;
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 2_000 * 24 }), { maxLength: 300 });
  const dated = (hours: readonly number[]) => hours.map((at) => ({ at: at * hour }));

  test('the last ten stay, and of each of the last fourteen days and twelve weeks with any the newest', () => {
    fc.assert(
      fc.property(times, (hours) => {
        const all = dated(hours).sort((a, b) => b.at - a.at);
        const gone = new Set(superfluous(all));
        const kept = all.filter((backup) => !gone.has(backup));
        expect(kept.slice(0, 10)).toEqual(all.slice(0, 10));
        const day = ({ at }: { at: number }) => Math.floor(at / (24 * hour));
        const days = [...new Set(all.map(day))].slice(0, 14);
        for (const one of days) expect(kept).toContain(all.find((backup) => day(backup) === one));
        expect(kept.length).toBeLessThanOrEqual(10 + 14 + 12);
      }),
    );
  });

  test('made every six hours, these are the ones that stay', () => {
    // Until a Wednesday evening.
    const newest = Date.UTC(2026, 3, 15, 18);
    const all = Array.from({ length: 400 }, (_, index) => ({ at: newest - index * 6 * hour }));
    const gone = new Set(superfluous(all));
    const kept = all.filter((backup) => !gone.has(backup)).map(({ at }) => new Date(at).toISOString().slice(5, 13));
    const lastTen = ['04-15T18', '04-15T12', '04-15T06', '04-15T00', '04-14T18', '04-14T12', '04-14T06', '04-14T00'];
    const days = ['12', '11', '10', '09', '08', '07', '06', '05', '04', '03', '02'].map((day) => `04-${day}T18`);
    const sundays = ['03-29', '03-22', '03-15', '03-08', '03-01', '02-22', '02-15', '02-08', '02-01'];
    expect(kept).toEqual([...lastTen, '04-13T18', '04-13T12', ...days, ...sundays.map((sunday) => `${sunday}T18`)]);
  });

  test('what went once, one after the other, is what would go all at once', () => {
    fc.assert(
      fc.property(times, (hours) => {
        let kept: { at: number }[] = [];
        for (const backup of dated(hours).sort((a, b) => a.at - b.at)) {
          kept.push(backup);
          const gone = new Set(superfluous(kept));
          kept = kept.filter((one) => !gone.has(one));
        }
        const gone = new Set(superfluous(dated(hours)).map(({ at }) => at));
        expect(kept.map(({ at }) => at)).toEqual(
          dated(hours)
            .map(({ at }) => at)
            .filter((at) => !gone.has(at))
            .sort((a, b) => a - b),
        );
      }),
    );
  });
});

/** A sealed casebook behind its host: what opens it, what does not, and that locking leaves nothing behind. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createAttempts, waitAfter } from '../../../electron/services/attempts.ts';
import { deedsIn } from '../../../electron/services/deeds.ts';
import { Problem, type ProblemCode } from '../../../shared/problem.ts';
import { batchWith, personCalled } from '../somebody-new.ts';
import { newFolder, startServing, visitorOf } from './serving.ts';

const passphrase = 'four quiet words here';
const atOnce = () => Promise.resolve();

async function sealed(wait: (ms: number) => Promise<void> = atOnce) {
  const path = join(await newFolder(), 'Casebook.visavis');
  const served = await startServing({ path, wait });
  const visitor = await visitorOf(served);
  const stream = await visitor.listen();
  await visitor.call('enter');
  const { answer } = await visitor.call('setPassphrase', { current: null, passphrase });
  return { path, served, visitor, stream, answer };
}

const recoveryKeyIn = (answer: unknown) =>
  answer && typeof answer === 'object' && 'recoveryKey' in answer ? String(answer.recoveryKey) : '';

test('locked, it answers nothing until it is opened; every window is told', async () => {
  const { visitor, stream, answer } = await sealed();
  expect((await visitor.call('readSafety')).answer).toEqual({ isSealed: true, idleMinutes: 10 });
  await visitor.call('lock');
  expect(await stream.next()).toEqual({ event: 'locked' });
  const shut = { code: 'sealed', subject: 'Casebook.visavis' };
  expect((await visitor.call('enter')).problem).toEqual(shut);
  expect((await visitor.call('readLibrary')).problem).toEqual(shut);
  expect((await visitor.call('unlock', { passphrase: 'another one' })).problem?.code).toBe('wrongPassphrase');
  expect((await visitor.call('readLibrary')).problem).toEqual(shut);
  expect((await visitor.call('unlock', { passphrase })).answer).toMatchObject({ role: 'writing', isSealed: true });
  await visitor.call('lock');
  const byPaper = await visitor.call('unlock', { passphrase: recoveryKeyIn(answer).toLowerCase() });
  expect(byPaper.answer).toMatchObject({ role: 'writing', isSealed: true });
});

test('a host that is started anew waits for the passphrase', async () => {
  const { path, served } = await sealed();
  await served.end();
  const visitor = await visitorOf(await startServing({ path, create: false, wait: atOnce }));
  await visitor.listen();
  expect((await visitor.call('enter')).problem?.code).toBe('sealed');
  expect((await visitor.call('unlock', { passphrase })).answer).toMatchObject({ isSealed: true });
});

test('only who can open it changes its passphrase, and the old paper is void then', async () => {
  const { served, visitor, answer } = await sealed();
  const change = (current: string | null) =>
    visitor.call('setPassphrase', { current, passphrase: 'other quiet words' });
  expect((await change(null)).problem?.code).toBe('passphraseNeeded');
  expect((await change('a guess at it')).problem?.code).toBe('wrongPassphrase');
  // Eight are counted as a person counts them.
  for (const short of ['seven l', '🌱🌱🌱🌱🌱🌱🌱'])
    expect((await visitor.call('setPassphrase', { current: passphrase, passphrase: short })).problem).toEqual({
      code: 'passphraseTooShort',
      subject: '8',
    });
  const changed = await change(passphrase);
  expect(recoveryKeyIn(changed.answer)).not.toBe(recoveryKeyIn(answer));
  await visitor.call('lock');
  expect((await visitor.call('unlock', { passphrase: recoveryKeyIn(answer) })).problem?.code).toBe('wrongPassphrase');
  expect((await visitor.call('unlock', { passphrase: 'other quiet words' })).answer).toMatchObject({ isSealed: true });
  const another = await visitorOf(served);
  const taking = { current: 'other quiet words', passphrase: null };
  expect((await another.call('setPassphrase', taking)).problem?.code).toBe('notWriting');
  expect((await visitor.call('setPassphrase', taking)).answer).toEqual({ recoveryKey: null });
  expect((await visitor.call('readSafety')).answer).toMatchObject({ isSealed: false });
  await visitor.call('lock');
  expect((await visitor.call('readLibrary')).problem).toBeUndefined();
});

test('a window that reads may lock; the one that writes is asked to save first', async () => {
  const { served, visitor, stream } = await sealed();
  const other = await visitorOf(served);
  const otherStream = await other.listen();
  await other.call('enter');
  const locking = other.call('lock');
  expect(await stream.next()).toEqual({ event: 'leave', why: 'closing' });
  await visitor.call('leave');
  await locking;
  expect(await stream.next()).toEqual({ event: 'locked' });
  expect(await otherStream.next()).toEqual({ event: 'locked' });
});

test('from a sealed one, another casebook can be opened, and back', async () => {
  const { visitor } = await sealed();
  await visitor.call('lock');
  const { answer: made } = await visitor.call('makeCasebook', { name: 'Other', passphrase: null });
  expect(made).toMatchObject({ welcome: { casebook: 'Other.visavis' }, recoveryKey: null });
  const { answer } = await visitor.call('readShelf');
  const shelf = JSON.stringify(answer);
  const id = /"id":"([^"]+)","name":"Casebook/.exec(shelf)?.[1];
  expect((await visitor.call('openCasebook', { casebook: id })).problem?.code).toBe('sealed');
  expect((await visitor.call('unlock', { passphrase })).answer).toMatchObject({ casebook: 'Casebook.visavis' });
});

test('a new one can be sealed from its first byte; its recovery key is told once', async () => {
  const { path, visitor } = await sealed();
  const make = (words: string) => visitor.call('makeCasebook', { name: 'Other', passphrase: words });
  expect((await make('short')).problem).toEqual({ code: 'passphraseTooShort', subject: '8' });
  const { answer } = await make('other quiet words');
  expect(answer).toMatchObject({ welcome: { casebook: 'Other.visavis', isSealed: true } });
  const raw = await readFile(join(dirname(path), 'Other.visavis'));
  expect(raw.includes('CREATE TABLE')).toBe(false);
  await visitor.call('lock');
  expect((await visitor.call('unlock', { passphrase })).problem?.code).toBe('wrongPassphrase');
  expect((await visitor.call('unlock', { passphrase: recoveryKeyIn(answer) })).answer).toMatchObject({
    isSealed: true,
  });
  await visitor.call('lock');
  expect((await visitor.call('unlock', { passphrase: 'other quiet words' })).answer).toMatchObject({ isSealed: true });
});

test('a copy of one that is open is closed with the same passphrase, and work goes on in it', async () => {
  const { path, visitor } = await sealed();
  expect((await visitor.call('saveCopy')).answer).toEqual({ casebook: 'Casebook copy.visavis', isBeside: true });
  const batch = { changes: [personCalled('only in the copy')], drafts: [] };
  expect((await visitor.call('save', batch)).answer).toMatchObject({ refused: [] });
  expect((await visitor.call('readSafety')).answer).toMatchObject({ isSealed: true });
  expect((await readdir(dirname(path))).filter((name) => name.includes(' copy'))).toHaveLength(2);
  await visitor.call('lock');
  expect((await visitor.call('readLibrary')).problem).toEqual({ code: 'sealed', subject: 'Casebook copy.visavis' });
  await visitor.call('unlock', { passphrase });
  expect((await visitor.call('readLibrary')).answer).toMatchObject({ records: [{ alias: 'only in the copy' }] });
});

test('no passphrase and no key is written beside it', async () => {
  const { path, answer } = await sealed();
  const settings = await readFile(join(dirname(path), 'settings.json'), 'utf8');
  expect(settings).not.toContain(passphrase);
  expect(settings).not.toContain(recoveryKeyIn(answer).slice(0, 5));
});

test('each wrong passphrase makes the next answer wait longer, a right one ends that', async () => {
  const waits: number[] = [];
  const attempts = createAttempts(async (ms) => void waits.push(ms));
  const wrong = () => attempts.make(async () => Promise.reject(new Problem('wrongPassphrase'))).catch(() => undefined);
  for (let count = 0; count < 12; count++) await wrong();
  await attempts.make(async () => 'open');
  await wrong();
  expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 0].map((seconds) => seconds * 1_000));
  expect(waitAfter(0)).toBe(0);
});

test('an attempt that fails for another reason counts as none, and none is made beside another', async () => {
  const waits: number[] = [];
  const attempts = createAttempts(async (ms) => void waits.push(ms));
  const failing = (code: ProblemCode) => attempts.make(() => Promise.reject(new Problem(code)));
  const codes = ['wrongPassphrase', 'wrongPassphrase', 'wrongPassphrase', 'damagedCasebook', 'noSuchFile'] as const;
  await Promise.allSettled(codes.map(failing));
  await attempts.make(async () => 'open');
  expect(waits).toEqual([0, 0, 1, 2, 2, 2].map((seconds) => seconds * 1_000));
});

test('an attempt begins once it has waited, and once the one before it has ended', async () => {
  const done: string[] = [];
  const note = (what: string) => setImmediate().then(() => void done.push(what));
  const attempts = createAttempts(() => setImmediate().then(() => note('waited')));
  await Promise.all([1, 2].map(() => attempts.make(() => note('tried'))));
  expect(done).toEqual(['waited', 'tried', 'waited', 'tried']);
});

test('the waits hold wherever the passphrase is asked for, and are counted together', async () => {
  const waits: number[] = [];
  const { visitor } = await sealed(async (ms) => void waits.push(ms));
  await visitor.call('save', batchWith('Mira'));
  const guess = 'a guess at it';
  for (let count = 0; count < 3; count++) await visitor.call('setPassphrase', { current: guess, passphrase: null });
  await visitor.call('lock');
  await visitor.call('unlock', { passphrase: guess });
  // A rescue opens what is closed, too, so whoever guesses there waits as well.
  const nothing = { salvaged: null, backup: null };
  expect((await visitor.call('readRescue', { passphrase: guess })).answer).toEqual(nothing);
  expect((await visitor.call('readRescue', { passphrase })).answer).not.toEqual(nothing);
  await visitor.call('unlock', { passphrase });
  expect(waits).toEqual([0, 0, 1, 2, 4, 8, 0].map((seconds) => seconds * 1_000));
});

test('the minutes that were chosen are kept, and told by a host that is started anew', async () => {
  const { path, served, visitor } = await sealed();
  await visitor.call('changeIdle', { minutes: 5 });
  await served.end();
  const again = await visitorOf(await startServing({ path, create: false, wait: atOnce }));
  await again.listen();
  await again.call('unlock', { passphrase });
  expect((await again.call('readSafety')).answer).toEqual({ isSealed: true, idleMinutes: 5 });
});

test('what was done is noted by file name alone, and can be read', async () => {
  const { path, visitor } = await sealed();
  await visitor.call('lock');
  await visitor.call('unlock', { passphrase: 'a guess at it' });
  await visitor.call('unlock', { passphrase });
  await visitor.call('noteExport');
  const { answer } = await visitor.call('readDeeds');
  const deeds = Array.isArray(answer) ? answer : [];
  expect(deeds.map(({ what }) => what)).toEqual([
    'exported',
    'unlocked',
    'opened',
    'refused',
    'locked',
    'passphrase',
    'opened',
  ]);
  expect(new Set(deeds.map(({ casebook }) => casebook))).toEqual(new Set(['Casebook.visavis']));
  expect(await readFile(join(dirname(path), 'deeds.jsonl'), 'utf8')).not.toMatch(/guess|quiet|\//);
});

test('of what was done the last thousand stay, in the order it was done in, whatever the clock said', async () => {
  const folder = await newFolder();
  const log = join(folder, 'deeds.jsonl');
  const former = Array.from({ length: 1_999 }, (_, index) => ({
    at: '2099-01-01T00:00:00.000Z',
    what: 'opened',
    casebook: `${index}.visavis`,
  }));
  await writeFile(log, former.map((deed) => `${JSON.stringify(deed)}\n`).join(''));
  const deeds = deedsIn(folder);
  await deeds.note('locked', 'Mira.visavis');
  const kept = await deeds.read();
  expect(kept.map(({ casebook }) => casebook)).toEqual([
    'Mira.visavis',
    ...former
      .slice(-999)
      .map(({ casebook }) => casebook)
      .reverse(),
  ]);
  expect((await readFile(log, 'utf8')).trimEnd().split('\n')).toHaveLength(1_000);
});

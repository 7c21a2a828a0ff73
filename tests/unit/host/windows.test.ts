/** Several windows on one casebook: one writes, the others are told, and nobody's words are lost when the seat changes. */
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mostWindows } from '../../../electron/serving/events.ts';
import { pictureOfRuns } from '../portrait-tellers.ts';
import { batchWith } from '../somebody-new.ts';
import { newFolder, startServing, type Visitor, visitorOf } from './serving.ts';

const someBatch = (alias = 'Mira') => batchWith(alias);
const roleOf = async (visitor: Visitor) => (await visitor.call('enter')).answer;
const welcome = (role: string) => ({
  host: 'browser',
  casebook: 'Casebook.visavis',
  id: expect.any(String),
  role,
  isSealed: false,
});

async function twoWindows(leavePatience = 50) {
  const served = await startServing({ leavePatience });
  const [one, other] = [await visitorOf(served), await visitorOf(served)];
  const streams = { one: await one.listen(), other: await other.listen() };
  expect(await roleOf(one)).toEqual(welcome('writing'));
  return { served, one, other, streams };
}

test('the first window writes, the second is told so and can read but not save', async () => {
  const { one, other } = await twoWindows();
  expect(await roleOf(other)).toEqual(welcome('elsewhere'));
  expect((await one.call('save', someBatch())).problem).toBeUndefined();
  expect((await other.call('save', someBatch())).problem?.code).toBe('notWriting');
  expect((await other.call('keepPicture', pictureOfRuns)).problem?.code).toBe('notWriting');
  expect((await other.call('saveCopy')).problem?.code).toBe('notWriting');
  expect((await other.call('readLibrary')).answer).toMatchObject({ records: [{ alias: 'Mira' }] });
});

test('a window that comes in again is the same window', async () => {
  const { one, other } = await twoWindows();
  expect(await roleOf(one)).toEqual(welcome('writing'));
  expect(await roleOf(other)).toEqual(welcome('elsewhere'));
});

describe('taking over', () => {
  test('lets the window that writes save first', async () => {
    const { one, other, streams } = await twoWindows(60_000);
    const taking = other.call('takeOver');
    expect(await streams.one.next()).toEqual({ event: 'leave', why: 'takenOver' });
    const batch = someBatch('written at the last moment');
    expect((await one.call('save', batch)).answer).toEqual({ saved: [batch.changes[0]?.id], refused: [] });
    await one.call('leave');
    expect((await taking).answer).toEqual(welcome('writing'));
    expect((await one.call('save', someBatch())).problem?.code).toBe('notWriting');
    expect((await other.call('save', someBatch())).problem).toBeUndefined();
  });

  test('does not wait for ever for a window that does not answer', async () => {
    const { other } = await twoWindows();
    expect((await other.call('takeOver')).answer).toEqual(welcome('writing'));
  });

  test('does not wait for a window that goes away meanwhile', async () => {
    const { other, streams } = await twoWindows(60_000);
    const taking = other.call('takeOver');
    await streams.one.next();
    streams.one.close();
    expect((await taking).answer).toEqual(welcome('writing'));
  });

  test('by two windows at once ends with one that writes', async () => {
    const { served, other } = await twoWindows();
    const third = await visitorOf(served);
    const stream = await third.listen();
    await Promise.all([other.call('takeOver'), third.call('takeOver')]);
    const outcomes = await Promise.all([other, third].map((visitor) => visitor.call('save', someBatch())));
    expect(outcomes.filter(({ problem }) => !problem)).toHaveLength(1);
    stream.close();
  });
});

test('a window that was closed leaves its seat to the next, but what it sent last is still saved', async () => {
  const { one, other, streams } = await twoWindows();
  streams.one.close();
  expect((await one.call('save', someBatch('sent while the page closed'))).problem).toBeUndefined();
  await expect.poll(() => roleOf(other)).toEqual(welcome('writing'));
  expect((await one.call('save', someBatch())).problem?.code).toBe('notWriting');
});

test('a window whose line broke off and came back still writes', async () => {
  const { one, other, streams } = await twoWindows();
  const again = await one.listen();
  streams.one.close();
  expect(await roleOf(other)).toEqual(welcome('elsewhere'));
  expect((await one.call('save', someBatch())).problem).toBeUndefined();
  again.close();
});

test('no more windows listen than leave the browser room to save', async () => {
  const served = await startServing();
  const visitors = await Promise.all(Array.from({ length: mostWindows + 1 }, () => visitorOf(served)));
  const last = visitors.pop();
  for (const visitor of visitors) expect((await visitor.listen()).status).toBe(200);
  expect((await last?.listen())?.status).toBe(503);
  expect((await last?.call('enter'))?.problem?.code).toBe('tooManyWindows');
});

test('a copy is made beside the casebook under a free name, and work goes on in it', async () => {
  const path = join(await newFolder(), 'Anna.visavis');
  const served = await startServing({ path });
  const visitor = await visitorOf(served);
  await visitor.listen();
  await visitor.call('enter');
  await visitor.call('save', someBatch());
  expect((await visitor.call('saveCopy')).answer).toEqual({ casebook: 'Anna copy.visavis', isBeside: true });
  expect((await visitor.call('saveCopy')).answer).toEqual({ casebook: 'Anna copy 2.visavis', isBeside: true });
  await visitor.call('save', someBatch('only in the copy'));
  await served.end();
  const casebooks = (await readdir(dirname(path))).filter((name) => name.endsWith('.visavis'));
  expect(casebooks.sort()).toEqual(['Anna copy 2.visavis', 'Anna copy.visavis', 'Anna.visavis']);

  const library = async (file: string) => {
    const again = await visitorOf(await startServing({ path: join(dirname(path), file), create: false }));
    return (await again.call('readLibrary')).answer;
  };
  expect(await library('Anna.visavis')).toMatchObject({ records: [{ alias: 'Mira' }] });
  const both = [{ alias: 'Mira' }, { alias: 'only in the copy' }];
  expect(await library('Anna copy 2.visavis')).toMatchObject({ records: both });
});

test('a copy goes to the data folder where the casebook’s own folder is gone, with all that was written', async () => {
  const [away, dataFolder] = [await newFolder(), await newFolder()];
  const served = await startServing({ path: join(away, 'Anna.visavis'), dataFolder });
  const visitor = await visitorOf(served);
  await visitor.listen();
  await visitor.call('enter');
  await visitor.call('save', someBatch());
  await rm(away, { recursive: true });
  const unsaved = someBatch('while it was gone');
  expect((await visitor.call('save', unsaved)).problem).toEqual({ code: 'fileMoved', subject: 'Anna.visavis' });
  expect((await visitor.call('saveCopy')).answer).toEqual({ casebook: 'Anna copy.visavis', isBeside: false });
  expect((await visitor.call('save', unsaved)).answer).toMatchObject({ refused: [] });
  await served.end();
  expect(await readdir(dataFolder)).toContain('Anna copy.visavis');
  const again = await visitorOf(await startServing({ path: join(dataFolder, 'Anna copy.visavis'), create: false }));
  const both = [{ alias: 'Mira' }, { alias: 'while it was gone' }];
  expect((await again.call('readLibrary')).answer).toMatchObject({ records: both });
});

test('ending the host has the writing window save first', async () => {
  const { served, one, streams } = await twoWindows(60_000);
  const ending = served.end();
  expect(await streams.one.next()).toEqual({ event: 'leave', why: 'closing' });
  expect((await one.call('save', someBatch())).problem).toBeUndefined();
  await one.call('leave');
  await ending;
});

/** The library over real HTTP: whose records an answer holds, and which files a page can reach. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { drawBond } from '../../../shared/edits/draw-bond.ts';
import { duplicateMap } from '../../../shared/edits/duplicate-map.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import type { Change, Place } from '../../../shared/model/change.ts';
import { noRecords } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { Id } from '../../../shared/model/records.ts';
import { newFolder, startServing, type Visitor, visitorOf } from './serving.ts';

const fixture = new URL('../../fixtures/casebook-v4.visavis', import.meta.url);

/** A hand that edits and keeps what must be saved. */
function takePen() {
  let records = noRecords;
  const changes: Change[] = [];
  return {
    changes,
    write<Said, Got>(place: Place, edit: Edit<Said, Got>, said: Said): Got {
      const performed = perform(records, edit, said, freshNow);
      records = performed.records;
      const { diff } = performed;
      changes.push({ id: freshNow.id(), at: freshNow.now(), place, edit: edit.name, way: 'do', diff });
      return performed.got;
    },
  };
}

/** A person with a map of these many parts, a line between the first two, and a duplicate nobody has worked on. */
function write(pen: ReturnType<typeof takePen>, alias: string, parts: number) {
  const person = pen.write('library', addPerson, { alias });
  const map = pen.write(person, addMap, { person, title: `${alias} at night` });
  const [one = '', other = ''] = Array.from({ length: parts }, (_, n) =>
    pen.write(map, addPart, { map, name: `${alias} part ${n}`, at: { x: n, y: n } }),
  );
  pen.write(map, drawBond, { from: one, to: other, words: `${alias} line` });
  const copy = pen.write(person, duplicateMap, { map, title: `${alias} again` });
  return { person, map, copy };
}

async function comeIn(path?: string): Promise<Visitor> {
  const visitor = await visitorOf(await startServing(path === undefined ? {} : { path, create: false }));
  await visitor.listen();
  await visitor.call('enter');
  return visitor;
}

async function withTwoPeople(parts = 3) {
  const visitor = await comeIn();
  const pen = takePen();
  const anna = write(pen, 'Anna', parts);
  const ben = write(pen, 'Ben', 3);
  expect((await visitor.call('save', { changes: pen.changes, drafts: [] })).answer).toMatchObject({ refused: [] });
  return { visitor, anna, ben };
}

const answerTo = async (visitor: Visitor, call: string, question: unknown) =>
  JSON.stringify((await visitor.call(call, question)).answer);

describe('what a window is told', () => {
  test('of the people is their names alone', async () => {
    const { visitor } = await withTwoPeople();
    const { answer } = await visitor.call('readLibrary');
    expect(answer).toMatchObject({ records: [{ alias: 'Anna' }, { alias: 'Ben' }] });
    expect(JSON.stringify(answer)).not.toMatch(/night|again|part|line/);
  });

  test('of one person is theirs alone: maps, pictures, places and history', async () => {
    const { visitor, ben } = await withTwoPeople();
    for (const [call, question] of [
      ['readPerson', { person: ben.person }],
      ['readGlimpse', { map: ben.map }],
      ['readGlimpse', { map: ben.copy }],
      ['readArrangement', { map: ben.map }],
      ['readMap', { map: ben.map }],
      ['readHistory', { place: ben.person }],
    ] as const) {
      const told = await answerTo(visitor, call, question);
      expect(told).toMatch(/Ben|placement/);
      expect(told).not.toContain('Anna');
    }
  });

  test('of a map is when it was worked on last; one nobody touched since has its placements with it', async () => {
    const { visitor, anna } = await withTwoPeople();
    const { answer } = await visitor.call('readPerson', { person: anna.person });
    expect(answer).toMatchObject({ lastChanges: { [anna.map]: expect.any(String) } });
    const placed = { type: 'placement', map: anna.copy };
    expect(answer).toMatchObject({ records: [{ alias: 'Anna' }, {}, {}, placed, placed, placed] });
    expect(answer).not.toHaveProperty(['lastChanges', anna.copy]);
  });

  test('of a map with many parts is a dot for each, and none of their words', async () => {
    const { visitor, anna } = await withTwoPeople(301);
    const { answer } = await visitor.call('readGlimpse', { map: anna.map });
    expect(answer).toMatchObject({
      shows: 'dots',
      dots: { length: 301, 7: { x: 7, y: 7, kind: 'unknown', wash: null } },
    });
    expect(JSON.stringify(answer)).not.toContain('Anna');
  });

  test('of somebody who is not there is one plain problem', async () => {
    const { visitor } = await withTwoPeople();
    expect((await visitor.call('readPerson', { person: freshNow.id() })).problem?.code).toBe('unknownPerson');
    expect((await visitor.call('readGlimpse', { map: freshNow.id() })).problem?.code).toBe('unknownMap');
  });
});

type Shelved = { readonly id: Id; readonly name: string; readonly isOpen: boolean; readonly openedAt: string | null };
type Shelf = { readonly casebooks: readonly Shelved[] };

function isShelf(answer: unknown): answer is Shelf {
  return typeof answer === 'object' && answer !== null && 'casebooks' in answer;
}

async function shelfOf(visitor: Visitor): Promise<readonly Shelved[]> {
  const { answer } = await visitor.call('readShelf');
  if (!isShelf(answer)) throw new Error('no shelf');
  return answer.casebooks;
}

const idOf = async (visitor: Visitor, name: string) =>
  (await shelfOf(visitor)).find((one) => one.name === name)?.id ?? '';

describe('other casebooks', () => {
  test('are those of the data folder and those opened before, by file name', async () => {
    const folder = await newFolder();
    for (const name of ['B.visavis', 'A.visavis', 'note.txt']) await copyFile(fixture, join(folder, name));
    const elsewhere = join(await newFolder(), 'Far.visavis');
    await copyFile(fixture, elsewhere);
    await writeFile(
      join(folder, 'settings.json'),
      JSON.stringify({ recent: [{ path: elsewhere, openedAt: '2026-03-12T09:30:00.000Z' }] }),
    );
    const visitor = await comeIn(join(folder, 'B.visavis'));
    const told = await shelfOf(visitor);
    expect(told.map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ['B.visavis', true],
      ['Far.visavis', false],
      ['A.visavis', false],
    ]);
    expect(JSON.stringify(told)).not.toContain('/');
    const id = await idOf(visitor, 'Far.visavis');
    expect((await visitor.call('openCasebook', { casebook: id })).answer).toMatchObject({
      casebook: 'Far.visavis',
      id,
    });
  });

  test('are reached by an id of the host, never by a path', async () => {
    const visitor = await comeIn();
    for (const casebook of ['/etc/passwd', '../Far.visavis', freshNow.id()])
      expect((await visitor.call('openCasebook', { casebook })).problem?.code).toBe('badRequest');
    expect((await visitor.call('openCasebook', { casebook: null })).problem?.code).toBe('badRequest');
  });

  test('open, and the one before is closed and can be opened again', async () => {
    const { visitor } = await withTwoPeople();
    expect((await visitor.call('makeCasebook', { name: 'Second', passphrase: null })).answer).toMatchObject({
      welcome: { role: 'writing' },
    });
    expect((await visitor.call('readLibrary')).answer).toMatchObject({ records: [] });
    await visitor.call('openCasebook', { casebook: await idOf(visitor, 'Casebook.visavis') });
    expect((await visitor.call('readLibrary')).answer).toMatchObject({
      records: [{ alias: 'Anna' }, { alias: 'Ben' }],
    });
  });

  test('leave the open one open where they cannot be opened', async () => {
    const folder = await newFolder();
    await copyFile(fixture, join(folder, 'Mine.visavis'));
    await writeFile(join(folder, 'Broken.visavis'), 'no casebook');
    const visitor = await comeIn(join(folder, 'Mine.visavis'));
    const opening = await visitor.call('openCasebook', { casebook: await idOf(visitor, 'Broken.visavis') });
    expect(opening.problem).toEqual({ code: 'notACasebook', subject: 'Broken.visavis' });
    expect((await visitor.call('readLibrary')).answer).toMatchObject({ records: [{ alias: 'Mira' }] });
    expect((await visitor.call('save', { changes: [], drafts: [] })).problem).toBeUndefined();
  });

  test('that are made stay in the data folder, whatever they are called, and never take the place of one', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'data'));
    const visitor = await comeIn(await copyOf(join(folder, 'data', 'Mine.visavis')));
    for (const name of ['../../out', '/out', 'Mine.visavis', '..'])
      await visitor.call('makeCasebook', { name, passphrase: null });
    const again = await visitor.call('makeCasebook', { name: 'Mine', passphrase: null });
    expect(again.problem).toEqual({ code: 'fileExists', subject: 'Mine.visavis' });
    expect((await readdir(folder)).sort()).toEqual(['data']);
    expect((await readdir(join(folder, 'data'))).filter((name) => name.endsWith('.visavis')).sort()).toEqual([
      'Casebook.visavis',
      'Mine.visavis',
      'out.visavis',
    ]);
  });

  test('are opened by the writing window alone', async () => {
    const served = await startServing();
    const [one, other] = [await visitorOf(served), await visitorOf(served)];
    for (const visitor of [one, other]) {
      await visitor.listen();
      await visitor.call('enter');
    }
    expect((await other.call('openExample')).problem?.code).toBe('notWriting');
    expect((await one.call('openExample')).answer).toMatchObject({ casebook: 'The blaming part.visavis' });
  });

  test('the example is written under a free name each time', async () => {
    const visitor = await comeIn();
    await visitor.call('openExample');
    expect((await visitor.call('openExample')).answer).toMatchObject({ casebook: 'The blaming part 2.visavis' });
    expect((await visitor.call('readLibrary')).answer).toMatchObject({ records: [{ alias: 'Mira' }] });
  });
});

async function copyOf(path: string): Promise<string> {
  await copyFile(fixture, path);
  return path;
}

describe('what is remembered of casebooks', () => {
  test('is where they are and when they were opened, and nothing of what is in them', async () => {
    const folder = await newFolder();
    const path = await copyOf(join(folder, 'Mine.visavis'));
    const served = await startServing({ path, create: false });
    await served.end();
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({
      recent: [{ path, openedAt: expect.stringMatching(/Z$/) }],
    });
  });

  test.each(['{"recent": [', '{"recent": [{"path": 3}]}', '[]', ''])(
    'is nothing where the file is broken: %s',
    async (broken) => {
      const folder = await newFolder();
      await writeFile(join(folder, 'settings.json'), broken);
      const visitor = await comeIn(await copyOf(join(folder, 'Mine.visavis')));
      expect((await shelfOf(visitor)).map(({ name }) => name)).toEqual(['Mine.visavis']);
    },
  );

  test('keeps what else stands in the settings', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'settings.json'), '{"look": {"theme": "dark", "type": 120}}');
    const served = await startServing({ path: await copyOf(join(folder, 'Mine.visavis')), create: false });
    await served.end();
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ look: { type: 120 } });
  });
});

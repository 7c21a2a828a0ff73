/** Sheets: what they write on the map, what of them is folded, and how one of an older version reads. */
import { describe, expect, test } from 'vitest';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { answerStep } from '../../../shared/edits/answer-step.ts';
import { beginSheet } from '../../../shared/edits/begin-sheet.ts';
import { bringInPartner } from '../../../shared/edits/bring-in-partner.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { finishSheet } from '../../../shared/edits/finish-sheet.ts';
import { goOnWithSheet } from '../../../shared/edits/go-on-with-sheet.ts';
import { noteConsent } from '../../../shared/edits/note-consent.ts';
import { putOnMap } from '../../../shared/edits/put-on-map.ts';
import { removeSheet } from '../../../shared/edits/remove-sheet.ts';
import { restSheet } from '../../../shared/edits/rest-sheet.ts';
import { stopSheet } from '../../../shared/edits/stop-sheet.ts';
import { sheetText } from '../../../shared/language/sheet-text.ts';
import { writingInWords } from '../../../shared/language/writing-words.ts';
import type { Answer } from '../../../shared/model/answers.ts';
import { applyDiff, invert } from '../../../shared/model/diff.ts';
import { noRecords } from '../../../shared/model/document.ts';
import { foldedParts } from '../../../shared/model/folding.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { Id } from '../../../shared/model/records.ts';
import { usualPractices } from '../../../shared/model/sheet.ts';
import { isUnderWay, sheetsOn, sheetsWith } from '../../../shared/model/sheets.ts';
import { fits, isAway, placesOfPart } from '../../../shared/practices/fitting.ts';
import { foldedAnswers } from '../../../shared/practices/folded-answers.ts';
import type { Practice } from '../../../shared/practices/practice.ts';
import { writingsOf } from '../../../shared/practices/writings.ts';
import { practiceOf } from './ours.ts';

const words = (text: string): Answer => ({ kind: 'words', asked: 'What do they feel there?', words: text });
const whom = (name: string): Answer => ({ kind: 'part', asked: 'Who is there?', words: '', part: null, name });
const leave = (answer: 'given' | 'notNow'): Answer => ({ kind: 'leave', asked: 'May we?', words: '', leave: answer });

/** A map with a critic, and a practice begun with it. */
function withSheet(practice: string) {
  let records = noRecords;
  function write<Said, Got>(edit: Edit<Said, Got>, said: Said): Got {
    const performed = perform(records, edit, said, freshNow);
    records = performed.records;
    return performed.got;
  }
  const person = write(addPerson, { alias: 'Mira' });
  const map = write(addMap, { person, title: '' });
  const critic = write(addPart, { map, name: 'critic', kind: 'manager', at: { x: 0, y: 0 } });
  const sheet = write(beginSheet, { map, part: critic, practice, version: 1, title: practice });
  const say = (answers: Record<string, Answer>) => {
    for (const [step, answer] of Object.entries(answers)) write(answerStep, { sheet, step, answer });
  };
  const kept = () => {
    const found = records.sheet[sheet];
    if (!found) throw new Error('the sheet is gone');
    return found;
  };
  const put = () => {
    const writings = writingsOf(practiceOf(practice), kept(), records);
    return write(putOnMap, { map, sheet, writings, at: { x: 0, y: 300 } });
  };
  return { write, person, map, critic, sheet, say, kept, put, records: () => records };
}

const named = (records: ReturnType<ReturnType<typeof withSheet>['records']>, name: string) => {
  const found = Object.values(records.part).find((part) => part.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('what is underneath goes on the map', () => {
  const done = (answer: 'given' | 'notNow') => {
    const it = withSheet('underneath');
    it.say({ whom: whom('little one'), stay: leave(answer), feels: words('Cold.'), fears: words('Nobody comes.') });
    it.put();
    return it;
  };

  test('as an exile with its words, joined to the one that keeps it safe, which gave its leave', () => {
    const { records, critic } = done('given');
    const young = named(records(), 'little one');
    expect(young).toMatchObject({ kind: 'exile', feels: 'Cold.' });
    const [line] = Object.values(records().bond);
    expect(line).toMatchObject({ from: critic, to: young.id, kind: 'protects' });
    expect(Object.values(records().consent)).toMatchObject([{ bond: line?.id, answer: 'given' }]);
    expect(foldedParts(records()).has(young.id)).toBe(false);
    expect(records().part[critic]).toMatchObject({ fears: 'Nobody comes.' });
  });

  test('and “not now” leaves it folded, with what was said of it: in the list, to be read and as text', () => {
    const { records, kept } = done('notNow');
    const young = named(records(), 'little one');
    const folded = foldedParts(records());
    expect(folded.has(young.id)).toBe(true);
    const steps = foldedAnswers(kept(), practiceOf('underneath'), records().part, folded);
    expect([...steps]).toContain('feels');
    const text = sheetText(kept(), records(), steps);
    expect(text).toContain('Nobody comes.');
    expect(text).not.toContain('Cold.');
    expect(foldedAnswers(kept(), undefined, records().part, folded)).toBe('all');
  });

  test('and folds again with its protector’s consent', () => {
    const { records, kept, write } = done('given');
    const bond = Object.keys(records().bond)[0] ?? '';
    write(noteConsent, { bond, answer: 'withdrawn' });
    const steps = foldedAnswers(kept(), practiceOf('underneath'), records().part, foldedParts(records()));
    expect([...steps]).toContain('feels');
  });

  test('once: putting it there again brings nobody twice and says nothing twice', () => {
    const it = done('given');
    it.put();
    const { part, bond } = it.records();
    expect(Object.keys(part)).toHaveLength(2);
    expect(Object.keys(bond)).toHaveLength(1);
    expect(named(it.records(), 'little one').feels).toBe('Cold.');
  });

  test('as one step, which is taken back whole', () => {
    const it = withSheet('underneath');
    it.say({ whom: whom('little one'), stay: leave('given'), feels: words('Cold.') });
    const before = it.records();
    const writings = writingsOf(practiceOf('underneath'), it.kept(), before);
    const said = { map: it.map, sheet: it.sheet, writings, at: { x: 0, y: 0 } };
    const { records, diff } = perform(before, putOnMap, said, freshNow);
    expect(applyDiff(records, invert(diff))).toEqual(before);
  });
});

test('a part left out is not spoken of', () => {
  const it = withSheet('underneath');
  it.say({ whom: whom('little one'), feels: words('Cold.') });
  const writings = writingsOf(practiceOf('underneath'), it.kept(), it.records()).filter(({ does }) => does !== 'meet');
  it.write(putOnMap, { map: it.map, sheet: it.sheet, writings, at: { x: 0, y: 0 } });
  expect(Object.values(it.records().part).map(({ feels }) => feels)).toEqual(['']);
});

test('a sheet with a folded exile is folded as a whole', () => {
  const it = withSheet('where-it-comes-from');
  const young: Id = it.write(addPart, { map: it.map, name: 'little one', kind: 'exile', at: null });
  const sheet = it.write(beginSheet, { map: it.map, part: young, practice: 'the-body', version: 1, title: '' });
  const kept = it.records().sheet[sheet];
  const folded = foldedParts(it.records());
  expect(kept && foldedAnswers(kept, practiceOf('the-body'), it.records().part, folded)).toBe('all');
});

test('an answer to a question that is not asked any more still reads, with the question it answered', () => {
  const it = withSheet('hidden-zero');
  it.say({ goneByNow: { kind: 'words', asked: 'What did it cost in coins?', words: 'An evening.' } });
  expect(sheetText(it.kept(), it.records(), new Set())).toContain('## What did it cost in coins?\n\nAn evening.');
});

test('a note of a column says whose words are on it, by the alias of each of two', () => {
  const it = withSheet('the-kind-expert');
  it.write(bringInPartner, { map: it.map, partner: { alias: 'Daniel' }, oneView: false });
  const practice = practiceOf('the-kind-expert');
  const step = practice.steps.find(({ answer }) => answer === 'columns');
  if (step?.answer !== 'columns') throw new Error('no columns');
  const lines = step.columns.map(({ asks }, index) => ({
    id: asks[0]?.id ?? '',
    asked: 'What helps?',
    words: ['A walk.', 'Tea.'][index] ?? '',
  }));
  it.say({ [step.id]: { kind: 'columns', asked: '', words: '', lines } });
  const noted: Practice = { ...practice, steps: [{ ...step, writes: { note: true } }] };
  expect(writingsOf(noted, it.kept(), it.records())).toMatchObject([
    { does: 'note', words: 'the-kind-expert: Mira about Daniel: A walk.' },
    { does: 'note', words: 'the-kind-expert: Daniel about Mira: Tea.' },
  ]);
});

test('each turn of two is told with whose it is, in the text and where one chooses what goes on the map', () => {
  const it = withSheet('content-to-process');
  it.write(bringInPartner, { map: it.map, partner: { alias: 'Daniel' }, oneView: false });
  it.say({ loop: { kind: 'cycle', asked: '', words: '', turns: ['asks again', 'goes quiet'] } });
  expect(sheetText(it.kept(), it.records(), new Set())).toContain('Mira asks again\n\nDaniel goes quiet');
  const told = writingsOf(practiceOf('content-to-process'), it.kept(), it.records());
  expect(told.map((writing) => writingInWords(writing, it.records(), it.kept()))).toEqual([
    'In the cycle: Mira asks again',
    'In the cycle: Daniel goes quiet',
  ]);
});

test('what was ticked and what was written beside it stay apart where they stand on one line', () => {
  const it = withSheet('the-body');
  const chosen = [{ id: 'reachOut', said: 'reach out' }];
  it.say({ impulse: { kind: 'choice', asked: '', words: 'and lean', chosen } });
  const [told] = writingsOf(practiceOf('the-body'), it.kept(), it.records());
  expect(told && writingInWords(told, it.records(), it.kept())).toContain('reach out · and lean');
});

test('a sheet of an older version reads whole, and only what is still asked goes on the map', () => {
  const it = withSheet('hidden-zero');
  it.say({ what: words('I count.'), next: words('It helps for an hour.') });
  const now = practiceOf('hidden-zero');
  const newer = { ...now, version: now.version + 1, steps: now.steps.filter(({ id }) => id !== 'next') };
  expect(sheetText(it.kept(), it.records(), new Set())).toContain('It helps for an hour.');
  expect(foldedAnswers(it.kept(), newer, it.records().part, new Set())).toEqual(new Set());
  expect(writingsOf(now, it.kept(), it.records())).toHaveLength(1);
  expect(writingsOf(newer, it.kept(), it.records())).toEqual([]);
});

test('stopping, going on and ending are told by their times, and nothing said is lost', () => {
  const it = withSheet('hidden-zero');
  it.say({ what: words('I count.') });
  it.write(stopSheet, { sheet: it.sheet });
  expect(isUnderWay(it.kept())).toBe(false);
  it.write(goOnWithSheet, { sheet: it.sheet });
  expect(isUnderWay(it.kept())).toBe(true);
  it.write(finishSheet, { sheet: it.sheet });
  expect(it.kept()).toMatchObject({ stoppedAt: null, answers: { what: { words: 'I count.' } } });
  expect(it.kept().doneAt).not.toBeNull();
});

test('a “not now” is kept as a moment of the one who said it, also before anybody is found', () => {
  const it = withSheet('underneath');
  it.say({ may: { kind: 'leave', asked: 'May we?', words: 'Not before Friday.', leave: 'notNow' } });
  it.write(restSheet, { sheet: it.sheet });
  expect(Object.values(it.records().moment)).toMatchObject([
    { part: it.critic, kind: 'notNow', words: 'Not before Friday.' },
  ]);
  expect(it.kept().doneAt).not.toBeNull();
});

test('a removed sheet leaves the later one, which stands alone', () => {
  const it = withSheet('hidden-zero');
  const again = it.write(beginSheet, { map: it.map, practice: 'hidden-zero', version: 1, title: '', again: it.sheet });
  it.write(removeSheet, { sheet: it.sheet });
  expect(Object.values(it.records().sheet)).toMatchObject([{ id: again, again: null }]);
});

test('one’s own sheets are not among those both see', () => {
  const it = withSheet('hidden-zero');
  it.write(beginSheet, { map: it.map, person: it.person, practice: 'the-body', version: 1, title: '' });
  expect(sheetsOn(it.records(), it.map, true).map(({ practice }) => practice)).toEqual(['the-body', 'hidden-zero']);
  expect(sheetsOn(it.records(), it.map, false).map(({ practice }) => practice)).toEqual(['hidden-zero']);
});

test('a part’s sheets are those of all maps that are read; once a map is of two, those done there', () => {
  const it = withSheet('hidden-zero');
  const elsewhere = it.write(addMap, { person: it.person, title: '' });
  it.write(beginSheet, { map: elsewhere, part: it.critic, practice: 'the-body', version: 1, title: '' });
  const { [it.map]: here } = it.records().map;
  if (!here) throw new Error('the map is gone');
  const shown = (partner: Id | null) =>
    sheetsWith({ ...it.records(), map: { [it.map]: { ...here, partner } } }, it.critic, true);
  expect(shown(null).map(({ practice }) => practice)).toEqual(['the-body', 'hidden-zero']);
  expect(shown(it.person).map(({ practice }) => practice)).toEqual(['hidden-zero']);
});

describe('a practice', () => {
  test('fits whoever it can be begun with, and nobody who is folded, hurtful or no part', () => {
    expect(placesOfPart({ kind: 'firefighter' }, false)).toContain('protector');
    expect(placesOfPart({ kind: 'exile' }, false)).toContain('exile');
    for (const kind of ['self', 'other'] as const) expect(placesOfPart({ kind }, false)).toEqual([]);
    expect(placesOfPart({ kind: 'exile' }, true)).toEqual([]);
    expect(fits(practiceOf('healing'), placesOfPart({ kind: 'exile' }, false))).toBe(true);
    expect(fits(practiceOf('healing'), placesOfPart({ kind: 'manager' }, false))).toBe(false);
  });

  test('that goes deep waits until somebody turns it on; any can be put away', () => {
    const chosen = (choice: 'on' | 'away', name: string) => ({ ...usualPractices, chosen: { [name]: choice } });
    for (const name of ['healing', 'underneath', 'where-it-comes-from']) {
      expect(isAway(practiceOf(name), usualPractices)).toBe(true);
      expect(isAway(practiceOf(name), chosen('on', name))).toBe(false);
    }
    expect(isAway(practiceOf('kind-breath'), usualPractices)).toBe(false);
    expect(isAway(practiceOf('kind-breath'), chosen('away', 'kind-breath'))).toBe(true);
  });
});

/** Runs of random edits: any of the edits there are, each told something that fits the records as they stand. */
import fc from 'fast-check';
import { addMap } from '../../shared/edits/add-map.ts';
import { addPart } from '../../shared/edits/add-part.ts';
import { addPerson } from '../../shared/edits/add-person.ts';
import { bringBackMap } from '../../shared/edits/bring-back-map.ts';
import { bringBackPerson } from '../../shared/edits/bring-back-person.ts';
import { choosePartKind } from '../../shared/edits/choose-part-kind.ts';
import { choosePartMood } from '../../shared/edits/choose-part-mood.ts';
import { choosePartWash } from '../../shared/edits/choose-part-wash.ts';
import { chooseVocabulary } from '../../shared/edits/choose-vocabulary.ts';
import { copyParts } from '../../shared/edits/copy-parts.ts';
import { drawBond } from '../../shared/edits/draw-bond.ts';
import { duplicateMap } from '../../shared/edits/duplicate-map.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { meanBond } from '../../shared/edits/mean-bond.ts';
import { moveParts } from '../../shared/edits/move-parts.ts';
import { nameInOwnWords } from '../../shared/edits/name-in-own-words.ts';
import { namePart } from '../../shared/edits/name-part.ts';
import { noteConsent } from '../../shared/edits/note-consent.ts';
import { placePart } from '../../shared/edits/place-part.ts';
import { putAwayMap } from '../../shared/edits/put-away-map.ts';
import { putAwayPerson } from '../../shared/edits/put-away-person.ts';
import { removeBond } from '../../shared/edits/remove-bond.ts';
import { renameMap } from '../../shared/edits/rename-map.ts';
import { renamePerson } from '../../shared/edits/rename-person.ts';
import { takeOffMap } from '../../shared/edits/take-off-map.ts';
import { tellOfPart } from '../../shared/edits/tell-of-part.ts';
import { turnBond } from '../../shared/edits/turn-bond.ts';
import { writeContacts } from '../../shared/edits/write-contacts.ts';
import type { Change, Place } from '../../shared/model/change.ts';
import { isEmpty } from '../../shared/model/diff.ts';
import { noRecords, type Records } from '../../shared/model/document.ts';
import { freshNow } from '../../shared/model/fresh.ts';
import { bondKinds, consentAnswers, partKinds, statements, vocabularies, washes } from '../../shared/model/kinds.ts';
import { arrangeTellers } from './arrange-tellers.ts';
import { cardTellers } from './card-tellers.ts';
import { coupleTellers } from './couple-tellers.ts';
import { dialogueTellers } from './dialogue-tellers.ts';
import { lifeTellers } from './life-tellers.ts';
import { lineTellers } from './line-tellers.ts';
import { portraitTellers } from './portrait-tellers.ts';
import { practiceTellers } from './practice-tellers.ts';
import { talkTellers } from './talk-tellers.ts';
import { all, pairOf, pick, type Step, type Teller, tell } from './telling.ts';

/** What a run came to: its changes in order, all at one place, and the records they lead to. */
export type Run = { readonly changes: readonly Change[]; readonly records: Records };

/** What each edit is told; undefined where there is nothing yet that it could be done to. */
const tellers: Readonly<Record<EditName, Teller>> = {
  addPerson: (records, { text }) => tell(records, addPerson, { alias: text }),
  renamePerson(records, { first, text }) {
    const person = pick(all(records.person), first);
    return person && tell(records, renamePerson, { person: person.id, alias: text });
  },
  putAwayPerson(records, { first }) {
    const person = pick(all(records.person), first);
    return person && tell(records, putAwayPerson, { person: person.id });
  },
  bringBackPerson(records, { first }) {
    const person = pick(all(records.person), first);
    return person && tell(records, bringBackPerson, { person: person.id });
  },
  writeContacts(records, { first, text }) {
    const person = pick(all(records.person), first);
    return person && tell(records, writeContacts, { person: person.id, contacts: text });
  },
  addMap(records, { first, text }) {
    const person = pick(all(records.person), first);
    return person && tell(records, addMap, { person: person.id, title: text });
  },
  renameMap(records, { first, text }) {
    const map = pick(all(records.map), first);
    return map && tell(records, renameMap, { map: map.id, title: text });
  },
  chooseVocabulary(records, { first, second }) {
    const map = pick(all(records.map), first);
    const vocabulary = pick(vocabularies, second);
    return map && vocabulary && tell(records, chooseVocabulary, { map: map.id, vocabulary });
  },
  nameInOwnWords(records, { first, second, text }) {
    const map = pick(all(records.map), first);
    const word = { one: text, many: second % 2 === 0 ? '' : text };
    const none = { one: '', many: '' };
    const own = { part: word, protector: none, manager: word, firefighter: none, exile: word, self: text };
    return map && tell(records, nameInOwnWords, { map: map.id, ownWords: second % 5 === 0 ? null : own });
  },
  duplicateMap(records, { first, text }) {
    const map = pick(all(records.map), first);
    return map && tell(records, duplicateMap, { map: map.id, title: text });
  },
  putAwayMap(records, { first }) {
    const map = pick(all(records.map), first);
    return map && tell(records, putAwayMap, { map: map.id });
  },
  bringBackMap(records, { first }) {
    const map = pick(all(records.map), first);
    return map && tell(records, bringBackMap, { map: map.id });
  },
  addPart(records, { first, second, text, x, y }) {
    const map = pick(all(records.map), first);
    const at = second % 5 === 0 ? null : { x, y };
    return map && tell(records, addPart, { map: map.id, name: text, kind: pick(partKinds, second), at });
  },
  namePart(records, { first, text }) {
    const part = pick(all(records.part), first);
    return part && tell(records, namePart, { part: part.id, name: text });
  },
  choosePartKind(records, { first, second }) {
    const part = pick(all(records.part), first);
    const kind = pick(partKinds, second);
    return part && kind && tell(records, choosePartKind, { part: part.id, kind });
  },
  choosePartWash(records, { first, second }) {
    const part = pick(all(records.part), first);
    const wash = pick([null, ...washes], second);
    return part && wash !== undefined ? tell(records, choosePartWash, { part: part.id, wash }) : undefined;
  },
  choosePartMood(records, { first, second, x, y }) {
    const part = pick(all(records.part), first);
    const mood = second % 4 === 0 ? null : { valence: Math.sin(x), arousal: Math.cos(y) };
    return part && tell(records, choosePartMood, { part: part.id, mood });
  },
  tellOfPart(records, { first, second, text }) {
    const part = pick(all(records.part), first);
    const statement = pick(statements, second);
    return part && statement && tell(records, tellOfPart, { part: part.id, statement, text });
  },
  placePart(records, { first, second, x, y }) {
    const part = pick(all(records.part), first);
    const map = pick(
      all(records.map).filter(({ person }) => person === part?.person),
      second,
    );
    return part && map && tell(records, placePart, { map: map.id, part: part.id, x, y });
  },
  moveParts(records, { first, second, x, y }) {
    const moved = all(records.placement).filter((_, index) => index % 3 === first % 3 || index % 5 === second % 5);
    const moves = moved.map(({ id }, index) => ({ placement: id, x: x + index, y: y - index }));
    return tell(records, moveParts, { moves });
  },
  copyParts(records, { first, second, x, y }) {
    const map = pick(all(records.map), first);
    const here = all(records.placement).filter((placement) => placement.map === map?.id);
    const placements = here.filter((_, index) => index % 2 === second % 2).map(({ id }) => id);
    return map && tell(records, copyParts, { map: map.id, placements, by: { x, y } });
  },
  takeOffMap(records, { first }) {
    const placement = pick(all(records.placement), first);
    return placement && tell(records, takeOffMap, { placements: [placement.id] });
  },
  drawBond(records, step) {
    const pair = pairOf(records, step);
    if (!pair || pair[0] === pair[1]) return;
    return tell(records, drawBond, {
      from: pair[0].id,
      to: pair[1].id,
      kind: pick(bondKinds, step.third),
      words: step.text,
    });
  },
  meanBond(records, { first, second, text }) {
    const bond = pick(all(records.bond), first);
    const kind = pick(bondKinds, second);
    return bond && kind && tell(records, meanBond, { bond: bond.id, kind, words: text });
  },
  noteConsent(records, { first, second, text }) {
    const bond = pick(all(records.bond), first);
    const answer = pick(consentAnswers, second);
    return bond && answer && tell(records, noteConsent, { bond: bond.id, answer, fears: text });
  },
  turnBond(records, { first }) {
    const bond = pick(all(records.bond), first);
    return bond && tell(records, turnBond, { bond: bond.id });
  },
  removeBond(records, { first }) {
    const bond = pick(all(records.bond), first);
    return bond && tell(records, removeBond, { bond: bond.id });
  },
  ...dialogueTellers,
  ...talkTellers,
  ...lineTellers,
  ...coupleTellers,
  ...cardTellers,
  ...lifeTellers,
  ...arrangeTellers,
  ...portraitTellers,
  ...practiceTellers,
};

const isEdit = (name: string): name is EditName => Object.hasOwn(tellers, name);

/** The names of all edits that runs are made of. */
export const editNames: readonly EditName[] = Object.keys(tellers).filter(isEdit);

// What brings something comes more often, so that a run has something to work with.
const bringing: readonly EditName[] = [
  'addPart',
  'addPart',
  'sayTurn',
  'sayTurn',
  'sayTurn',
  'sayTurns',
  'noteMoment',
  'drawBond',
  'beginDialogue',
  'addMap',
  'beginSheet',
];

/** What people type: any script, emoji, line breaks, control characters, nothing at all. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.lorem(),
);

/** Any edit, told anything. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  edit: fc.constantFrom(...editNames, ...bringing),
  first: fc.nat(1000),
  second: fc.nat(1000),
  third: fc.nat(1000),
  text: anyText,
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
});

const beginning: readonly Step[] = (['addPerson', 'addMap', 'addPart', 'addPart', 'beginDialogue'] as const).map(
  (edit, index) => ({ edit, first: 0, second: index + 1, third: 0, text: '', x: index, y: 0 }),
);

/** Steps for a run that begins with a person, a map, two parts and a dialogue. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc
  .array(anyStep, { maxLength: 40, size: 'max' })
  .map((steps) => [...beginning, ...steps]);

/** Does one step; null where there is nothing it could be done to, or where it changes nothing. */
export function doStep(records: Records, step: Step, place: Place): { change: Change; records: Records } | null {
  const performed = tellers[step.edit](records, step);
  if (!performed || isEmpty(performed.diff)) return null;
  const { diff } = performed;
  const change = { id: freshNow.id(), at: freshNow.now(), place, edit: step.edit, way: 'do', diff } as const;
  return { change, records: performed.records };
}

/** Does all steps that can be done, at one place, from nothing. */
export function runOf(steps: readonly Step[], place: Place = 'library'): Run {
  const changes: Change[] = [];
  let records = noRecords;
  for (const step of steps) {
    const done = doStep(records, step, place);
    if (!done) continue;
    changes.push(done.change);
    records = done.records;
  }
  return { changes, records };
}

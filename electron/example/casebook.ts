/** The example casebook "The blaming part": written through the same edits a person uses, so that its log leads to its rows. */
import { addMap } from '../../shared/edits/add-map.ts';
import { addPart } from '../../shared/edits/add-part.ts';
import { addPerson } from '../../shared/edits/add-person.ts';
import { answerStep } from '../../shared/edits/answer-step.ts';
import { beginDialogue } from '../../shared/edits/begin-dialogue.ts';
import { beginSheet } from '../../shared/edits/begin-sheet.ts';
import { choosePartKind } from '../../shared/edits/choose-part-kind.ts';
import { choosePartMood } from '../../shared/edits/choose-part-mood.ts';
import { choosePartWash } from '../../shared/edits/choose-part-wash.ts';
import { drawBond } from '../../shared/edits/draw-bond.ts';
import { type Edit, known, perform } from '../../shared/edits/edit.ts';
import { finishSheet } from '../../shared/edits/finish-sheet.ts';
import { namePart } from '../../shared/edits/name-part.ts';
import { noteConsent } from '../../shared/edits/note-consent.ts';
import { noteMoment } from '../../shared/edits/note-moment.ts';
import { sayTurn } from '../../shared/edits/say-turn.ts';
import { seatPart } from '../../shared/edits/seat-part.ts';
import { seatWitness } from '../../shared/edits/seat-witness.ts';
import { tellOfPart } from '../../shared/edits/tell-of-part.ts';
import type { Change, Place } from '../../shared/model/change.ts';
import { isEmpty } from '../../shared/model/diff.ts';
import { listRecords, noRecords, type Records } from '../../shared/model/document.ts';
import { statements } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Whole } from '../casebook/reading.ts';
import { type Script, scripts } from './dialogues.ts';
import { type FixedFresh, fixedFresh } from './fixed-fresh.ts';
import { lines, type Portrait, portraits, type Role, roles } from './parts.ts';
import { hiddenZero } from './sheet.ts';

// An afternoon in March; no clock is asked, so that the example is always the same.
const start = Date.UTC(2026, 2, 12, 16, 5);

/** Everything in the example casebook: its records, its log, no drafts. The same on every call. */
export function exampleCasebook(): Whole {
  const pen = takePen(fixedFresh(start));
  const person = pen.write('library', addPerson, { alias: 'Mira' });
  const map = pen.write(person, addMap, { person, title: 'The blaming part' });
  const parts = meetParts(pen, map);
  for (const { from, to, kind, words, consent } of lines) {
    const bond = pen.write(map, drawBond, { from: parts[from], to: parts[to], kind, words });
    if (consent) pen.write(map, noteConsent, { bond, ...consent });
  }
  for (const script of scripts) {
    pen.wait(600);
    play(pen, map, parts, script);
  }
  fillIn(pen, map, parts.counting);
  return { records: listRecords(pen.records()), pictures: [], changes: pen.changes, drafts: [] };
}

/** Writes down edits one after another, each a little later than the last. */
type Pen = {
  readonly changes: readonly Change[];
  records(): Records;
  wait(seconds: number): void;
  write<Said, Got>(place: Place, edit: Edit<Said, Got>, said: Said): Got;
};

function takePen(fresh: FixedFresh): Pen {
  const changes: Change[] = [];
  let records = noRecords;
  return {
    changes,
    records: () => records,
    wait: fresh.wait,
    write(place, edit, said) {
      fresh.wait(20);
      const { records: after, diff, got } = perform(records, edit, said, fresh);
      records = after;
      if (!isEmpty(diff)) {
        changes.push({ id: fresh.id(), at: fresh.now(), place, edit: edit.name, way: 'do', diff });
      }
      return got;
    },
  };
}

/** Each part first stands there with the name that came to her, and becomes known by and by. */
function meetParts(pen: Pen, map: Id): Readonly<Record<Role, Id>> {
  const meet = (role: Role) => {
    const { firstName: name, at } = portraits[role];
    return pen.write(map, addPart, { map, name, at });
  };
  const parts = {
    counting: meet('counting'),
    partner: meet('partner'),
    reaching: meet('reaching'),
    tightness: meet('tightness'),
    window: meet('window'),
    self: meet('self'),
  };
  pen.wait(300);
  for (const role of roles) tellOf(pen, map, parts[role], portraits[role]);
  return parts;
}

function tellOf(pen: Pen, map: Id, part: Id, { name, kind, wash, mood, card }: Portrait): void {
  pen.write(map, namePart, { part, name });
  pen.write(map, choosePartKind, { part, kind });
  if (wash) pen.write(map, choosePartWash, { part, wash });
  pen.write(map, choosePartMood, { part, mood });
  for (const statement of statements) {
    const text = card[statement];
    if (text !== undefined) pen.write(map, tellOfPart, { part, statement, text });
  }
}

function fillIn(pen: Pen, map: Id, part: Id): void {
  pen.wait(900);
  const { answers, ...begun } = hiddenZero;
  const sheet = pen.write(map, beginSheet, { map, part, ...begun });
  for (const [step, answer] of Object.entries(answers)) pen.write(map, answerStep, { sheet, step, answer });
  pen.write(map, finishSheet, { sheet });
}

function play(pen: Pen, map: Id, parts: Readonly<Record<Role, Id>>, { title, left, right, beats }: Script): void {
  const dialogue = pen.write(map, beginDialogue, { map, title, left: parts[left], right: parts[right] });
  for (const beat of beats) {
    if ('left' in beat) pen.write(map, seatPart, { dialogue, chair: 'left', part: parts[beat.left] });
    else if ('witness' in beat) {
      pen.write(map, seatWitness, { dialogue, part: beat.witness === null ? null : parts[beat.witness] });
    } else if ('toward' in beat) {
      pen.write(map, noteMoment, { part: parts[beat.toward], dialogue, kind: 'toward', words: beat.words });
    } else {
      const [speaker, text, how] = beat;
      const seats = known(pen.records().dialogue, dialogue);
      const toward = parts[speaker] === seats.left ? seats.right : seats.left;
      pen.write(map, sayTurn, { dialogue, speaker: parts[speaker], toward, text, ...how });
    }
  }
}

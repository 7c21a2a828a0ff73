import type { Draft } from 'immer';
import type { Records } from '../model/document.ts';
import { asksConsent } from '../model/folding.ts';
import type { Fresh } from '../model/fresh.ts';
import type { Id } from '../model/records.ts';
import type { Whose, Writing } from '../practices/writing.ts';
import { addPart } from './add-part.ts';
import { drawBond } from './draw-bond.ts';
import { type Edit, known } from './edit.ts';
import { feelInBody } from './feel-in-body.ts';
import { goOnTelling } from './go-on-telling.ts';
import { noteConsent } from './note-consent.ts';
import { noteMoment } from './note-moment.ts';
import { placePart } from './place-part.ts';
import { tellStrand } from './tell-strand.ts';
import { noteSize, writeNote } from './write-note.ts';

/** What of a sheet goes on which map, and where the first new part and the first note stand there (map px); others come below. */
export type PutOnMap = {
  map: Id;
  sheet: Id;
  writings: readonly Writing[];
  at: { readonly x: number; readonly y: number };
};

const betweenParts = 220;

/** Puts answers of a sheet on the map, as one step. Gives back the parts it brought or joined, in order. */
export const putOnMap: Edit<PutOnMap, Id[]> = {
  name: 'putOnMap',
  change(records, { map, sheet, writings, at }, fresh) {
    const met = new Map<string, Id>();
    let { y } = at;
    // Whoever somebody named is there before anything is said of them.
    for (const writing of writings) {
      if (writing.does !== 'meet') continue;
      const part = writing.part ?? addPart.change(records, { ...writing, map, at: { x: at.x, y } }, fresh);
      if (writing.part === null) y += betweenParts;
      else if (!stands(records, map, part)) placePart.change(records, { map, part, x: at.x, y: y }, fresh);
      met.set(writing.step, part);
      // From here on the answer speaks of somebody who is there, and is folded when they are.
      const answer = records.sheet[sheet]?.answers[writing.step];
      if (answer?.kind === 'part') answer.part = part;
      if (writing.line && !isJoined(records, writing.line.from, part, writing.line.kind))
        drawBond.change(records, { from: writing.line.from, to: part, kind: writing.line.kind }, fresh);
    }
    const idOf = (whose: Whose) => ('part' in whose ? whose.part : met.get(whose.step));
    for (const writing of writings) putOne(records, map, writing, idOf, { x: at.x, y }, fresh);
    return [...met.values()];
  },
};

function putOne(
  records: Draft<Records>,
  map: Id,
  writing: Writing,
  idOf: (whose: Whose) => Id | undefined,
  at: PutOnMap['at'],
  fresh: Fresh,
): void {
  if (writing.does === 'meet') return;
  if (writing.does === 'note') {
    const notes = Object.values(records.region).filter((one) => one.map === map && one.x === at.x && one.y >= at.y);
    const y = Math.max(at.y, ...notes.map((one) => one.y + one.height + 12));
    const own = writing.person === null ? {} : { person: writing.person };
    const note = writeNote.change(records, { map, words: writing.words, at: { x: at.x, y }, ...own }, fresh);
    known(records.region, note).height = Math.max(noteSize.height, writing.height);
    return;
  }
  if (writing.does === 'strand') {
    tellStrand.change(records, { ...writing, map }, fresh);
    return;
  }
  const part = idOf(writing.whose);
  // Whoever it is of was left out.
  if (part === undefined) return;
  switch (writing.does) {
    case 'tell':
      goOnTelling(records, part, writing.statement, writing.words);
      return;
    case 'feel':
      if (writing.place) feelInBody.change(records, { part, body: writing.place }, fresh);
      if (writing.words !== '') goOnTelling(records, part, 'felt', writing.words);
      return;
    case 'moment':
      noteMoment.change(
        records,
        {
          part,
          dialogue: null,
          kind: writing.kind,
          words: writing.words,
          ...(writing.when ? { when: writing.when } : {}),
        },
        fresh,
      );
      return;
    case 'consent':
      for (const bond of Object.values(records.bond))
        if (bond.from === part && asksConsent(bond, records.part))
          noteConsent.change(records, { bond: bond.id, answer: writing.answer, conditions: writing.words }, fresh);
  }
}

const stands = (records: Draft<Records>, map: Id, part: Id) =>
  Object.values(records.placement).some((one) => one.map === map && one.part === part);

const isJoined = (records: Draft<Records>, from: Id, to: Id, kind: string) =>
  from === to || Object.values(records.bond).some((one) => one.from === from && one.to === to && one.kind === kind);

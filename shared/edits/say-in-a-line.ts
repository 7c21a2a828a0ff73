import type { Draft } from 'immer';
import { bondLike } from '../model/alike.ts';
import type { Records } from '../model/document.ts';
import type { Fresh } from '../model/fresh.ts';
import type { Bond, Id } from '../model/records.ts';
import { strandsOf } from '../model/strands.ts';
import type { Clear, Doing, Who } from '../talk/reading.ts';
import { addPart } from './add-part.ts';
import { drawBond } from './draw-bond.ts';
import { type Edit, known } from './edit.ts';
import { feelInBody } from './feel-in-body.ts';
import { goOnTelling } from './go-on-telling.ts';
import { placePart } from './place-part.ts';
import { tellStrand } from './tell-strand.ts';
import { writeNote } from './write-note.ts';

type Point = { readonly x: number; readonly y: number };

/**
 * A line of talk, understood: what it does, on which map, whose the new parts are where the line does not say, and where everybody
 * stands who is put on the map by it (map px): the new ones in their order, those who were elsewhere, and the notes.
 */
export type SaidInALine = {
  map: Id;
  said: Clear;
  person: Id;
  newsAt: readonly Point[];
  placesOf: ReadonlyMap<Id, Point>;
  noteAt: Point;
};

/** Does all that a line of talk says, as one step; gives back the parts it spoke of, in order. */
export const sayInALine: Edit<SaidInALine, Id[]> = {
  name: 'sayInALine',
  change(records, { map, said, person, newsAt, placesOf, noteAt }, fresh) {
    const brought = said.news.map((news, index) => {
      const at = newsAt[index] ?? { x: 0, y: 0 };
      return addPart.change(records, { map, person: news.person ?? person, name: news.name, at }, fresh);
    });
    for (const [part, at] of placesOf) placePart.change(records, { map, part, ...at }, fresh);
    const spoken = new Set<Id>();
    const idOf = (who: Who): Id => {
      const id = 'part' in who ? who.part : (brought[who.news] ?? '');
      spoken.add(id);
      return id;
    };
    for (const doing of said.doings) doOne(records, doing, idOf, { map, noteAt }, fresh);
    return [...spoken];
  },
};

type On = Pick<SaidInALine, 'map' | 'noteAt'>;

function doOne(records: Draft<Records>, doing: Doing, idOf: (who: Who) => Id, { map, noteAt }: On, fresh: Fresh): void {
  switch (doing.does) {
    case 'add':
    case 'call':
      idOf(doing.who);
      return;
    case 'join':
      drawOnce(records, { ...doing, from: idOf(doing.from), to: idOf(doing.to) }, fresh);
      return;
    case 'tell':
      goOnTelling(records, idOf(doing.who), doing.statement, doing.words);
      return;
    case 'be': {
      const part = known(records.part, idOf(doing.who));
      part.kind = doing.kind;
      if (doing.words !== '') part.kindWords = doing.words;
      return;
    }
    case 'feel': {
      const part = idOf(doing.who);
      goOnTelling(records, part, 'felt', doing.words);
      if (doing.place) feelInBody.change(records, { part, body: doing.place }, fresh);
      return;
    }
    case 'step':
      if (isToldAlready(records, map, doing)) return;
      tellStrand.change(records, { ...doing, map, kind: 'step', part: doing.who ? idOf(doing.who) : null }, fresh);
      return;
    case 'note': {
      const below = Object.values(records.region).filter(
        (note) => note.map === map && note.x === noteAt.x && note.y >= noteAt.y,
      );
      const y = Math.max(noteAt.y, ...below.map((note) => note.y + note.height + 12));
      writeNote.change(records, { map, words: doing.words, at: { x: noteAt.x, y } }, fresh);
    }
  }
}

type Line = Pick<Bond, 'from' | 'to' | 'kind' | 'words' | 'strength'>;

/** A line that is there already is drawn no second time: what is newly said of it goes onto it. */
function drawOnce(records: Draft<Records>, line: Line, fresh: Fresh): void {
  const there = bondLike(records, line);
  if (!there) {
    drawBond.change(records, line, fresh);
    return;
  }
  const bond = known(records.bond, there.id);
  if (bond.words === '') bond.words = line.words;
  else if (!bond.words.includes(line.words)) bond.words = `${bond.words}; ${line.words}`;
  bond.strength = line.strength ?? bond.strength;
}

/** “When A …, B …; when B …, A …” tells each step twice, and the last is the first again: the loop is told once. */
function isToldAlready(records: Draft<Records>, map: Id, { person, words }: Extract<Doing, { does: 'step' }>): boolean {
  const steps = strandsOf(records, map, 'step');
  return [steps.at(-1), steps[0]].some((step) => step?.person === person && step.words === words);
}

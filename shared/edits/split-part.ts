import type { Statement } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { addPart } from './add-part.ts';
import { type Edit, known } from './edit.ts';
import { noteMoment } from './note-moment.ts';

/** A part that turns out to be two: the name of the second, which words of the first go along with it, and where it stands (map px). */
export type Split = { map: Id; part: Id; name: string; along: readonly Statement[]; at: { x: number; y: number } };

/** Puts a second part beside the first, which stays as it was with its lines and dialogues; gives back the second one's id. */
export const splitPart: Edit<Split, Id> = {
  name: 'splitPart',
  change(records, { map, part: id, name, along, at }, fresh) {
    const part = known(records.part, id);
    const second = addPart.change(records, { map, person: part.person, name, kind: part.kind, at }, fresh);
    const made = known(records.part, second);
    made.kindWords = part.kindWords;
    for (const statement of along) made[statement] = part[statement];
    const moment = { dialogue: null, kind: 'split' } as const;
    noteMoment.change(records, { ...moment, part: id, words: name, other: second }, fresh);
    noteMoment.change(records, { ...moment, part: second, words: part.name, other: id }, fresh);
    return second;
  },
};

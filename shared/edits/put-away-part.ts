import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Puts a part away: shown on no map and in no list, but kept with its words, lines, dialogues and places. */
export const putAwayPart: Edit<{ part: Id }> = {
  name: 'putAwayPart',
  change(records, { part }, fresh) {
    known(records.part, part).putAwayAt = fresh.now();
  },
};

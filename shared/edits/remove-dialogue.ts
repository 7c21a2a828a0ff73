import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Removes a dialogue with all that was said in it. A moment that was asked in it stays with its part. */
export const removeDialogue: Edit<{ dialogue: Id }> = {
  name: 'removeDialogue',
  change(records, { dialogue }) {
    delete records.dialogue[known(records.dialogue, dialogue).id];
    for (const turn of Object.values(records.turn)) if (turn.dialogue === dialogue) delete records.turn[turn.id];
    for (const moment of Object.values(records.moment)) if (moment.dialogue === dialogue) moment.dialogue = null;
  },
};

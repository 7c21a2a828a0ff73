import { hasTurns } from '../model/dialogue.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { sayTurn } from './say-turn.ts';

/** Gives somebody the third seat, apart from the two; null leaves it empty. */
export const seatWitness: Edit<{ dialogue: Id; part: Id | null }> = {
  name: 'seatWitness',
  change(records, { dialogue, part }, fresh) {
    const seats = known(records.dialogue, dialogue);
    if (seats.witness === part) return;
    seats.witness = part;
    if (part && hasTurns(records, dialogue)) {
      sayTurn.change(records, { dialogue, speaker: part, manner: 'sits', text: '' }, fresh);
    }
  },
};

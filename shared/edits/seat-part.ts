import { hasTurns } from '../model/dialogue.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { sayTurn } from './say-turn.ts';

/** One of the two chairs that face each other. */
export type Chair = 'left' | 'right';

/** Seats a part in a chair. What was said before stays with whoever said it; once something was said, the change is a turn of its own. */
export const seatPart: Edit<{ dialogue: Id; chair: Chair; part: Id }> = {
  name: 'seatPart',
  change(records, { dialogue, chair, part }, fresh) {
    const seats = known(records.dialogue, dialogue);
    const before = seats[chair];
    if (before === part) return;
    seats[chair] = part;
    if (!hasTurns(records, dialogue)) return;
    sayTurn.change(records, { dialogue, speaker: part, toward: before, manner: 'sits', text: '' }, fresh);
  },
};

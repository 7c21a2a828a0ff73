import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** One of the two chairs. */
export type Chair = 'left' | 'right';

/** Seats a part in a chair. What was said before stays with whoever said it. */
export const seatPart: Edit<{ dialogue: Id; chair: Chair; part: Id }> = {
  name: 'seatPart',
  change(records, { dialogue, chair, part }) {
    known(records.dialogue, dialogue)[chair] = part;
  },
};

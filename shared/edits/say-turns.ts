import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { sayTurn } from './say-turn.ts';

/** Who said what, in order; null is the therapist. */
export type Lines = readonly { speaker: Id | null; text: string }[];

/** Takes in a whole transcript as turns, at the end, in one step. */
export const sayTurns: Edit<{ dialogue: Id; lines: Lines }> = {
  name: 'sayTurns',
  change(records, { dialogue, lines }, fresh) {
    for (const line of lines) sayTurn.change(records, { dialogue, ...line }, fresh);
  },
};

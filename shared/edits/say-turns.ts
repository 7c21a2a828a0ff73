import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { makeRoom } from './rank.ts';
import { turnAt } from './say-turn.ts';

/** Who said what, in order; null is the therapist. */
export type Lines = readonly { speaker: Id | null; text: string }[];

/** Takes in a whole transcript as turns, at the end, in one step. */
export const sayTurns: Edit<{ dialogue: Id; lines: Lines }> = {
  name: 'sayTurns',
  change(records, { dialogue, lines }, fresh) {
    // Room is looked for once: a long transcript would else be put in order anew for each of its lines.
    const first = makeRoom(records, dialogue, null);
    for (const [index, line] of lines.entries()) {
      const turn = turnAt(first + index, { dialogue, ...line }, fresh);
      records.turn[turn.id] = turn;
    }
  },
};

import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { sayTurn } from './say-turn.ts';

/** The two change places, each to speak as the other from its chair. It stands in the dialogue as a turn of its own. */
export const reverseRoles: Edit<{ dialogue: Id }> = {
  name: 'reverseRoles',
  change(records, { dialogue }, fresh) {
    const seats = known(records.dialogue, dialogue);
    const { left, right } = seats;
    Object.assign(seats, { left: right, right: left });
    sayTurn.change(records, { dialogue, speaker: right, toward: left, manner: 'reverses', text: '' }, fresh);
  },
};

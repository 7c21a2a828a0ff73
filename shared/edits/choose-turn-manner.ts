import type { Manner } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says how a turn was given. */
export const chooseTurnManner: Edit<{ turn: Id; manner: Manner }> = {
  name: 'chooseTurnManner',
  change(records, { turn, manner }) {
    known(records.turn, turn).manner = manner;
  },
};

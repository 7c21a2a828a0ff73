import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Removes what was said once. */
export const removeTurn: Edit<{ turn: Id }> = {
  name: 'removeTurn',
  change(records, { turn }) {
    delete records.turn[known(records.turn, turn).id];
  },
};

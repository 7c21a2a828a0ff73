import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says toward whom a turn was given; null is nobody in particular. */
export const turnToward: Edit<{ turn: Id; toward: Id | null }> = {
  name: 'turnToward',
  change(records, { turn, toward }) {
    known(records.turn, turn).toward = toward;
  },
};

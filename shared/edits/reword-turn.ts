import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Changes the words of a turn. */
export const rewordTurn: Edit<{ turn: Id; text: string }> = {
  name: 'rewordTurn',
  change(records, { turn, text }) {
    known(records.turn, turn).text = text;
  },
};

import type { Mark } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Puts a mark on a turn, or takes it off where it stands already. */
export const markTurn: Edit<{ turn: Id; mark: Mark }> = {
  name: 'markTurn',
  change(records, { turn, mark }) {
    const marked = known(records.turn, turn);
    marked.marks = marked.marks.includes(mark) ? marked.marks.filter((one) => one !== mark) : [...marked.marks, mark];
  },
};

import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { makeRoom } from './rank.ts';

/** Moves a turn before another of its dialogue, or to the end. */
export const moveTurn: Edit<{ turn: Id; before: Id | null }> = {
  name: 'moveTurn',
  change(records, { turn, before }) {
    const moved = known(records.turn, turn);
    if (before === turn) return;
    moved.rank = makeRoom(records, moved.dialogue, before, turn);
  },
};

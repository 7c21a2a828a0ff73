import type { Fresh } from '../model/fresh.ts';
import type { Manner, Mark } from '../model/kinds.ts';
import type { Id, Turn } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { makeRoom } from './rank.ts';

/** What is said: by whom (null is the therapist), toward whom, how, and right before which turn if not at the end. */
export type NewTurn = {
  dialogue: Id;
  speaker: Id | null;
  text: string;
  toward?: Id | null;
  manner?: Manner;
  marks?: readonly Mark[];
  strength?: number | null;
  before?: Id;
};

/** Gives one turn: at the end, or before another. Gives back its id. */
export const sayTurn: Edit<NewTurn, Id> = {
  name: 'sayTurn',
  change(records, said, fresh) {
    const turn = turnAt(makeRoom(records, said.dialogue, said.before ?? null), said, fresh);
    records.turn[turn.id] = turn;
    return turn.id;
  },
};

/** The record of what is said, at this rank. */
export function turnAt(rank: number, said: NewTurn, fresh: Fresh) {
  const { dialogue, speaker, text, toward = null, manner = 'says', marks = [], strength = null } = said;
  return {
    type: 'turn',
    id: fresh.id(),
    dialogue,
    speaker,
    toward,
    manner,
    text,
    marks: [...marks],
    strength,
    rank,
    saidAt: fresh.now(),
  } satisfies Turn;
}

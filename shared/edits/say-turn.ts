import type { Manner, Mark } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
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
    const { dialogue, speaker, text, toward = null, manner = 'says', marks = [], strength = null, before } = said;
    const id = fresh.id();
    const rank = makeRoom(records, dialogue, before ?? null);
    records.turn[id] = {
      type: 'turn',
      id,
      dialogue,
      speaker,
      toward,
      manner,
      text,
      marks: [...marks],
      strength,
      rank,
      saidAt: fresh.now(),
    };
    return id;
  },
};

import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { makeRoom } from './rank.ts';

/** Says one turn: at the end, or before another turn. Gives back its id. */
export const sayTurn: Edit<{ dialogue: Id; speaker: Id; text: string; before?: Id }, Id> = {
  name: 'sayTurn',
  change(records, { dialogue, speaker, text, before }, fresh) {
    const id = fresh.id();
    const rank = makeRoom(records, dialogue, before ?? null);
    records.turn[id] = { type: 'turn', id, dialogue, speaker, text, rank, saidAt: fresh.now() };
    return id;
  },
};

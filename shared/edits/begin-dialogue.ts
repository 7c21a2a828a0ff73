import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';

/** Puts two chairs up on a map and seats two parts; gives back the dialogue's id. */
export const beginDialogue: Edit<{ map: Id; left: Id; right: Id; title?: string }, Id> = {
  name: 'beginDialogue',
  change(records, { map, left, right, title = '' }, fresh) {
    const id = fresh.id();
    records.dialogue[id] = { type: 'dialogue', id, map, title, left, right, madeAt: fresh.now() };
    return id;
  },
};

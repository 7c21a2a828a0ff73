import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';

/** A note: its words, and where its top left lies (map px). `person` makes it that person's own, left out of what both see. */
export type NewNote = { map: Id; words: string; at: { x: number; y: number }; person?: Id };

/** How large a note is laid, px. */
export const noteSize = { width: 220, height: 88 };

/** Lays a note on a map; gives back its id. */
export const writeNote: Edit<NewNote, Id> = {
  name: 'writeNote',
  change(records, { map, words, at, person = null }, fresh) {
    const id = fresh.id();
    const where = { x: at.x, y: at.y, ...noteSize };
    records.region[id] = {
      type: 'region',
      id,
      map,
      kind: 'note',
      ...where,
      person,
      words,
      picture: null,
      madeAt: fresh.now(),
    };
    return id;
  },
};

import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { layRegion } from './lay-region.ts';

/** A note: its words, and where its top left lies (map px). `person` makes it that person's own, left out of what both see. */
export type NewNote = { map: Id; words: string; at: { x: number; y: number }; person?: Id };

/** How large a note is laid, px. */
export const noteSize = { width: 220, height: 88 };

/** Lays a note on a map; gives back its id. */
export const writeNote: Edit<NewNote, Id> = {
  name: 'writeNote',
  change: (records, { at, ...note }, fresh) =>
    layRegion.change(records, { ...note, kind: 'note', x: at.x, y: at.y, ...noteSize }, fresh),
};

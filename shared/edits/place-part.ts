import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';

/** Puts a person's part on a map, the centre of its figure at x, y (map px); gives back the placement's id. */
export const placePart: Edit<{ map: Id; part: Id; x: number; y: number }, Id> = {
  name: 'placePart',
  change(records, { map, part, x, y }, fresh) {
    const id = fresh.id();
    records.placement[id] = { type: 'placement', id, map, part, x, y };
    return id;
  },
};

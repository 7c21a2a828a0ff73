import type { Id } from '../model/records.ts';
import { addMap } from './add-map.ts';
import { type Edit, known } from './edit.ts';
import { placePart } from './place-part.ts';

/** Begins a second map with the same parts at the same places; gives back its id. The parts are the same ones, never copies. */
export const duplicateMap: Edit<{ map: Id; title: string }, Id> = {
  name: 'duplicateMap',
  change(records, { map, title }, fresh) {
    const copy = addMap.change(records, { person: known(records.map, map).person, title }, fresh);
    // Who was placed later stands in front: the copies keep that order.
    const placed = Object.values(records.placement)
      .filter((placement) => placement.map === map)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { part, x, y } of placed) placePart.change(records, { map: copy, part, x, y }, fresh);
    return copy;
  },
};

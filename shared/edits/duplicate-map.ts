import type { Id } from '../model/records.ts';
import { addMap } from './add-map.ts';
import { type Edit, known } from './edit.ts';
import { placePart } from './place-part.ts';

/**
 * Begins a second map with the same people and parts at the same places, and with what lies on it and runs between the two; gives
 * back its id. The parts are the same ones, never copies.
 */
export const duplicateMap: Edit<{ map: Id; title: string }, Id> = {
  name: 'duplicateMap',
  change(records, { map, title }, fresh) {
    const { person, partner, oneView, vocabulary, ownWords, selfView } = known(records.map, map);
    const copy = addMap.change(records, { person, title }, fresh);
    Object.assign(known(records.map, copy), { partner, oneView, vocabulary, ownWords, selfView });
    for (const { part, x, y } of onMap(records.placement, map)) {
      placePart.change(records, { map: copy, part, x, y }, fresh);
    }
    for (const region of onMap(records.region, map)) {
      const id = fresh.id();
      records.region[id] = { ...region, id, map: copy, madeAt: fresh.now() };
    }
    for (const strand of onMap(records.strand, map)) {
      const id = fresh.id();
      records.strand[id] = { ...strand, id, map: copy, madeAt: fresh.now() };
    }
    return copy;
  },
};

/** Who came later stands in front: the copies keep that order. */
function onMap<R extends { readonly id: Id; readonly map: Id }>(table: Readonly<Record<Id, R>>, map: Id): R[] {
  return Object.values(table)
    .filter((record) => record.map === map)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

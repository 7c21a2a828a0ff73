import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { placePart } from './place-part.ts';

/** Parts to copy, and how far from where they stand the copies go (map px). */
export type PartsToCopy = { map: Id; placements: readonly Id[]; by: { x: number; y: number } };

/** Copies parts with their cards, and the lines between them; gives back the new parts' ids. The first ones stay as they are. */
export const copyParts: Edit<PartsToCopy, Id[]> = {
  name: 'copyParts',
  change(records, { map, placements, by }, fresh) {
    const copies = new Map<Id, Id>();
    for (const placement of placements) {
      const { part, x, y } = known(records.placement, placement);
      const id = fresh.id();
      records.part[id] = { ...known(records.part, part), id, madeAt: fresh.now() };
      placePart.change(records, { map, part: id, x: x + by.x, y: y + by.y }, fresh);
      copies.set(part, id);
    }
    for (const bond of Object.values(records.bond)) {
      const [from, to] = [copies.get(bond.from), copies.get(bond.to)];
      if (!from || !to) continue;
      const id = fresh.id();
      records.bond[id] = { ...bond, id, from, to, madeAt: fresh.now() };
    }
    return [...copies.values()];
  },
};

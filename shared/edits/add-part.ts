import type { PartKind } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { placePart } from './place-part.ts';

/** A new part: its name, its kind if somebody said so, and where it stands (map px), or null where it only takes a chair. */
export type NewPart = { map: Id; name: string; kind?: PartKind; at: { x: number; y: number } | null };

/** Adds a part to the map's person and puts it on the map; gives back the part's id. Nothing but the map is needed. */
export const addPart: Edit<NewPart, Id> = {
  name: 'addPart',
  change(records, { map, name, kind = 'unknown', at }, fresh) {
    const id = fresh.id();
    records.part[id] = {
      type: 'part',
      id,
      person: known(records.map, map).person,
      kind,
      name,
      wash: null,
      mood: null,
      looks: '',
      feels: '',
      needs: '',
      bothers: '',
      job: '',
      fears: '',
      says: '',
      felt: '',
      hurtMe: false,
      madeAt: fresh.now(),
    };
    if (at) placePart.change(records, { map, part: id, ...at }, fresh);
    return id;
  },
};

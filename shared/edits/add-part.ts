import { castDraft } from 'immer';
import { blankPart } from '../model/blank-part.ts';
import type { PartKind } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { placePart } from './place-part.ts';

/**
 * A new part: its name, its kind if somebody said so, and where it stands (map px), or null where it only takes a chair. `person` is
 * whose it is, on a couple's map; without it, the map's first person's.
 */
export type NewPart = { map: Id; person?: Id; name: string; kind?: PartKind; at: { x: number; y: number } | null };

/** Adds a part to a person of the map and puts it on the map; gives back the part's id. Nothing but the map is needed. */
export const addPart: Edit<NewPart, Id> = {
  name: 'addPart',
  change(records, { map, person, name, kind = 'unknown', at }, fresh) {
    const id = fresh.id();
    const whose = person ?? known(records.map, map).person;
    records.part[id] = castDraft({ ...blankPart(id, whose, fresh.now()), kind, name });
    if (at) placePart.change(records, { map, part: id, ...at }, fresh);
    return id;
  },
};

import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { placePart } from './place-part.ts';

/** Puts several parts of a person on a map at once (map px); gives back their placements' ids. */
export const placeParts: Edit<{ map: Id; places: readonly { part: Id; x: number; y: number }[] }, Id[]> = {
  name: 'placeParts',
  change: (records, { map, places }, fresh) =>
    places.map((place) => placePart.change(records, { map, ...place }, fresh)),
};

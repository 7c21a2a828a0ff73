import type { RegionKind } from '../model/kinds.ts';
import type { Id, PictureHash } from '../model/records.ts';
import type { Edit } from './edit.ts';

/** Something to lay on a map: its kind, its box (map px), and whose circle, which words or which photo it is. */
export type NewRegion = {
  map: Id;
  kind: RegionKind;
  x: number;
  y: number;
  width: number;
  height: number;
  person?: Id;
  words?: string;
  picture?: PictureHash;
};

/** Lays something on a map beside its parts; gives back its id. */
export const layRegion: Edit<NewRegion, Id> = {
  name: 'layRegion',
  change(records, { map, kind, x, y, width, height, person = null, words = '', picture = null }, fresh) {
    const id = fresh.id();
    const box = { x, y, width, height };
    records.region[id] = { type: 'region', id, map, kind, ...box, person, words, picture, madeAt: fresh.now() };
    return id;
  },
};

import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { moveParts } from './move-parts.ts';

/** Where something lies now (map px), and whoever moved along with it. */
export type MovedRegion = {
  region: Id;
  x: number;
  y: number;
  width: number;
  height: number;
  moves: readonly { placement: Id; x: number; y: number }[];
};

/** Moves or resizes what lies on a map, with whoever stands in it. */
export const moveRegion: Edit<MovedRegion> = {
  name: 'moveRegion',
  change(records, { region, x, y, width, height, moves }, fresh) {
    Object.assign(known(records.region, region), { x, y, width, height });
    moveParts.change(records, { moves }, fresh);
  },
};

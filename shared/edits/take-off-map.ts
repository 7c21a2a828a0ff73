import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Takes parts off a map. The parts, their words and their lines stay with the person and can be put back. */
export const takeOffMap: Edit<{ placements: readonly Id[] }> = {
  name: 'takeOffMap',
  change(records, { placements }) {
    for (const id of placements) delete records.placement[known(records.placement, id).id];
  },
};

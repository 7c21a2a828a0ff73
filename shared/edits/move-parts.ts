import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Moves placements to where they were let go (map px), all in one step. */
export const moveParts: Edit<{ moves: readonly { placement: Id; x: number; y: number }[] }> = {
  name: 'moveParts',
  change(records, { moves }) {
    for (const { placement, x, y } of moves) Object.assign(known(records.placement, placement), { x, y });
  },
};

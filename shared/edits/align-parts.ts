import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { moveParts } from './move-parts.ts';

/** Moves placements into line (map px), all in one step. */
export const alignParts: Edit<{ moves: readonly { placement: Id; x: number; y: number }[] }> = {
  name: 'alignParts',
  change: moveParts.change,
};

import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';
import { moveParts } from './move-parts.ts';

/** Moves placements to where tidying puts them (map px), all in one step. */
export const tidyParts: Edit<{ moves: readonly { placement: Id; x: number; y: number }[] }> = {
  name: 'tidyParts',
  change: moveParts.change,
};

import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Opens the card and words of a folded exile without consent; it says so since when. */
export const openAnyway: Edit<{ part: Id }> = {
  name: 'openAnyway',
  change(records, { part }, fresh) {
    known(records.part, part).openedAt = fresh.now();
  },
};

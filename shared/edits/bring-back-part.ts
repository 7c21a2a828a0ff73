import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Brings a part back that was put away: it stands where it stood. */
export const bringBackPart: Edit<{ part: Id }> = {
  name: 'bringBackPart',
  change(records, { part }) {
    known(records.part, part).putAwayAt = null;
  },
};

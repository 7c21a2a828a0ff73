import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Puts a map away: not shown any more, but kept with all that is on it. */
export const putAwayMap: Edit<{ map: Id }> = {
  name: 'putAwayMap',
  change(records, { map }, fresh) {
    known(records.map, map).putAwayAt = fresh.now();
  },
};

import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Brings back a map that was put away. */
export const bringBackMap: Edit<{ map: Id }> = {
  name: 'bringBackMap',
  change(records, { map }) {
    known(records.map, map).putAwayAt = null;
  },
};

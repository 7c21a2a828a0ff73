import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Removes a line; the parts stay. */
export const removeBond: Edit<{ bond: Id }> = {
  name: 'removeBond',
  change(records, { bond }) {
    delete records.bond[known(records.bond, bond).id];
  },
};

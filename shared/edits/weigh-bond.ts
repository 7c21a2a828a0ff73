import type { Strength } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says how strong a line is; null where it is not said any more. */
export const weighBond: Edit<{ bond: Id; strength: Strength | null }> = {
  name: 'weighBond',
  change(records, { bond, strength }) {
    known(records.bond, bond).strength = strength;
  },
};

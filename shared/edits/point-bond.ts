import type { Direction } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says which way a line goes; null lets it go as its kind goes. */
export const pointBond: Edit<{ bond: Id; direction: Direction | null }> = {
  name: 'pointBond',
  change(records, { bond, direction }) {
    known(records.bond, bond).direction = direction;
  },
};

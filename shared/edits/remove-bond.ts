import { consentsOn } from '../model/folding.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Removes a line with what was asked and answered on it; the parts stay. */
export const removeBond: Edit<{ bond: Id }> = {
  name: 'removeBond',
  change(records, { bond }) {
    for (const { id } of consentsOn(records, bond)) delete records.consent[id];
    delete records.bond[known(records.bond, bond).id];
  },
};

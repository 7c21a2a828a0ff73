import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Turns a line round: it leads from where it led to. */
export const turnBond: Edit<{ bond: Id }> = {
  name: 'turnBond',
  change(records, { bond }) {
    const line = known(records.bond, bond);
    Object.assign(line, { from: line.to, to: line.from });
  },
};

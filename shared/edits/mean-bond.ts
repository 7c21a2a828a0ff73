import type { BondKind } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says what a line means: a kind, own words, or both. */
export const meanBond: Edit<{ bond: Id; kind: BondKind; words: string }> = {
  name: 'meanBond',
  change(records, { bond, kind, words }) {
    Object.assign(known(records.bond, bond), { kind, words });
  },
};

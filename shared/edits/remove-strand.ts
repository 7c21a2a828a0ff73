import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Removes a strand; the others close up. */
export const removeStrand: Edit<{ strand: Id }> = {
  name: 'removeStrand',
  change(records, { strand }) {
    delete records.strand[known(records.strand, strand).id];
  },
};

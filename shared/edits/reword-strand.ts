import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Changes the words of a strand. */
export const rewordStrand: Edit<{ strand: Id; words: string }> = {
  name: 'rewordStrand',
  change(records, { strand, words }) {
    known(records.strand, strand).words = words;
  },
};

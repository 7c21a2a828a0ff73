import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Writes the words of a note. */
export const wordRegion: Edit<{ region: Id; words: string }> = {
  name: 'wordRegion',
  change(records, { region, words }) {
    known(records.region, region).words = words;
  },
};

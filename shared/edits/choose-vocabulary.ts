import type { Vocabulary } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Chooses the words a map is shown in. A person's own words stay on the map while others are chosen. */
export const chooseVocabulary: Edit<{ map: Id; vocabulary: Vocabulary }> = {
  name: 'chooseVocabulary',
  change(records, { map, vocabulary }) {
    known(records.map, map).vocabulary = vocabulary;
  },
};

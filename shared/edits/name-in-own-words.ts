import type { Id, OwnWords } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Writes a person's own words for what a map shows; null takes them away again. */
export const nameInOwnWords: Edit<{ map: Id; ownWords: OwnWords | null }> = {
  name: 'nameInOwnWords',
  change(records, { map, ownWords }) {
    known(records.map, map).ownWords = ownWords;
  },
};

import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says in a person's own words what a part is. */
export const nameKind: Edit<{ part: Id; words: string }> = {
  name: 'nameKind',
  change(records, { part, words }) {
    Object.assign(known(records.part, part), { kind: 'own', kindWords: words });
  },
};

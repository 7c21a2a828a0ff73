import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Changes a part's name; an empty one is a name not found yet. */
export const namePart: Edit<{ part: Id; name: string }> = {
  name: 'namePart',
  change(records, { part, name }) {
    known(records.part, part).name = name;
  },
};

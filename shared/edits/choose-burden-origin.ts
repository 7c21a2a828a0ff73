import type { BurdenOrigin } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says whose a part's burden is: personal, of the family, of the culture, or not said (null). */
export const chooseBurdenOrigin: Edit<{ part: Id; burdenOf: BurdenOrigin | null }> = {
  name: 'chooseBurdenOrigin',
  change(records, { part, burdenOf }) {
    known(records.part, part).burdenOf = burdenOf;
  },
};

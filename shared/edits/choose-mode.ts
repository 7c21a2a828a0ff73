import type { Mode } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Says what kind of dialogue it is. Only the questions offered change; everything said stays. */
export const chooseMode: Edit<{ dialogue: Id; mode: Mode }> = {
  name: 'chooseMode',
  change(records, { dialogue, mode }) {
    known(records.dialogue, dialogue).mode = mode;
  },
};

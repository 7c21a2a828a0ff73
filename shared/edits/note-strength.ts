import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Turns the noting of felt strength on or off for one dialogue; what was noted stays. */
export const noteStrength: Edit<{ dialogue: Id; strength: boolean }> = {
  name: 'noteStrength',
  change(records, { dialogue, strength }) {
    known(records.dialogue, dialogue).strength = strength;
  },
};

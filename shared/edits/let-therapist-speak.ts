import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Gives the therapist a voice in a dialogue, or takes it away; what they said stays. */
export const letTherapistSpeak: Edit<{ dialogue: Id; therapist: boolean }> = {
  name: 'letTherapistSpeak',
  change(records, { dialogue, therapist }) {
    known(records.dialogue, dialogue).therapist = therapist;
  },
};

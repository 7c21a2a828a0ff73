import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** “That was the other one”: a turn goes to whoever really said it; null is the therapist. */
export const correctSpeaker: Edit<{ turn: Id; speaker: Id | null }> = {
  name: 'correctSpeaker',
  change(records, { turn, speaker }) {
    known(records.turn, turn).speaker = speaker;
  },
};

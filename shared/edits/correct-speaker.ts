import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** “That was the other one”: a turn goes to whoever really said it; null is the therapist. */
export const correctSpeaker: Edit<{ turn: Id; speaker: Id | null }> = {
  name: 'correctSpeaker',
  change(records, { turn, speaker }) {
    const said = known(records.turn, turn);
    // Nobody speaks toward themselves: what was said to the new speaker was said by them to the old one.
    if (said.toward !== null && said.toward === speaker) said.toward = said.speaker;
    said.speaker = speaker;
  },
};

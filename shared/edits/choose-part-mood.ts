import type { Id, Mood } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Gives a part a mood; null takes the face away again. */
export const choosePartMood: Edit<{ part: Id; mood: Mood | null }> = {
  name: 'choosePartMood',
  change(records, { part, mood }) {
    known(records.part, part).mood = mood;
  },
};

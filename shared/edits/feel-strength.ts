import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Notes how strong a turn felt, 0 to 10, as the person says; null takes it away. */
export const feelStrength: Edit<{ turn: Id; strength: number | null }> = {
  name: 'feelStrength',
  change(records, { turn, strength }) {
    known(records.turn, turn).strength = strength;
  },
};

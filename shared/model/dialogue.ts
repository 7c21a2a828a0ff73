/** Reading a dialogue: who said what, in order. */
import type { Records } from './document.ts';
import type { Id, Turn } from './records.ts';

/** A dialogue's turns in the order they were said; two of one rank, which no edit makes, by age. */
export function turnsOf(records: Pick<Records, 'turn'>, dialogue: Id): Turn[] {
  return Object.values(records.turn)
    .filter((turn) => turn.dialogue === dialogue)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

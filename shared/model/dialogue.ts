/** Reading a dialogue: who said what, in order. */
import type { Records } from './document.ts';
import type { Id, Turn } from './records.ts';

type Turns = Pick<Records, 'turn'>;

/** A dialogue's turns in the order they were said; two of one rank, which no edit makes, by age. */
export function turnsOf(records: Turns, dialogue: Id): Turn[] {
  return Object.values(records.turn)
    .filter((turn) => turn.dialogue === dialogue)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** Whether anything was said yet. */
export function hasTurns(records: Turns, dialogue: Id): boolean {
  return Object.values(records.turn).some((turn) => turn.dialogue === dialogue);
}

/** The turn right before one, if there is one. */
export function turnBefore(records: Turns, { id, dialogue }: Turn): Turn | undefined {
  const turns = turnsOf(records, dialogue);
  return turns[turns.findIndex((turn) => turn.id === id) - 1];
}

/** The turn right after one, if there is one. */
export function turnAfter(records: Turns, { id, dialogue }: Turn): Turn | undefined {
  const turns = turnsOf(records, dialogue);
  return turns[turns.findIndex((turn) => turn.id === id) + 1];
}

/** Whether a turn is something said, felt, wanted, asked or kept silent, and not somebody sitting down. */
export function isSpoken({ manner }: Turn): boolean {
  return manner !== 'sits' && manner !== 'reverses';
}

/** The last turn that somebody spoke. */
export function lastSpoken(records: Turns, dialogue: Id): Turn | undefined {
  return turnsOf(records, dialogue).findLast(isSpoken);
}

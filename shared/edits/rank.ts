/** Room between turns: a turn is put between two others by a rank between theirs, so that moving one touches one record. */
import type { Draft } from 'immer';
import { turnsOf } from '../model/dialogue.ts';
import type { Records } from '../model/document.ts';
import type { Id } from '../model/records.ts';

/**
 * A rank right before the turn `before` (null: at the end), as if the turn `leaving` were not there. Where halving has used
 * up the room between two ranks (after about fifty turns put at one place), the dialogue's turns are numbered anew first.
 */
export function makeRoom(records: Draft<Records>, dialogue: Id, before: Id | null, leaving?: Id): number {
  const turns = turnsOf(records, dialogue).filter(({ id }) => id !== leaving);
  const found = before === null ? -1 : turns.findIndex(({ id }) => id === before);
  const index = found < 0 ? turns.length : found;
  const rank = between(turns[index - 1]?.rank, turns[index]?.rank);
  if (rank !== null) return rank;
  turns.forEach((turn, order) => {
    const numbered = records.turn[turn.id];
    if (numbered) numbered.rank = order < index ? order : order + 1;
  });
  return index;
}

function between(low: number | undefined, high: number | undefined): number | null {
  if (low === undefined) return high === undefined ? 0 : high - 1;
  if (high === undefined) return low + 1;
  const middle = (low + high) / 2;
  return middle > low && middle < high ? middle : null;
}

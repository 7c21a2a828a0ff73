import { turnAfter } from '../model/dialogue.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { sayTurn } from './say-turn.ts';

/** Splits a turn in two at a place in its text (UTF-16 units); the second half comes right after, by the same speaker. Nothing happens where one half would be empty. */
export const splitTurn: Edit<{ turn: Id; at: number }> = {
  name: 'splitTurn',
  change(records, { turn, at }, fresh) {
    const first = known(records.turn, turn);
    const [head, tail] = [first.text.slice(0, at).trimEnd(), first.text.slice(at).trimStart()];
    if (head === '' || tail === '') return;
    const before = turnAfter(records, first)?.id;
    const { dialogue, speaker, toward, manner } = first;
    first.text = head;
    sayTurn.change(records, { dialogue, speaker, toward, manner, text: tail, before }, fresh);
  },
};

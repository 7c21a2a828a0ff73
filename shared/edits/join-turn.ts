import { turnBefore } from '../model/dialogue.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Joins a turn to the one before it, on a line of its own, where one speaker gave both in one manner. The marks of both stay, and the strength that was noted. */
export const joinTurn: Edit<{ turn: Id }> = {
  name: 'joinTurn',
  change(records, { turn }) {
    const second = known(records.turn, turn);
    const found = turnBefore(records, second);
    if (!found || found.speaker !== second.speaker || found.manner !== second.manner) return;
    if (found.text === '' || second.text === '') return;
    const first = known(records.turn, found.id);
    first.text = `${first.text}\n${second.text}`;
    first.marks = [...new Set([...first.marks, ...second.marks])];
    first.strength ??= second.strength;
    delete records.turn[second.id];
  },
};

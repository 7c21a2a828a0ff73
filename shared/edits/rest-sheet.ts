import { presentPart } from '../model/presence.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { finishSheet } from './finish-sheet.ts';
import { noteMoment } from './note-moment.ts';

/**
 * Ends a practice because a protector said “not now”, and keeps that as a moment of theirs, in the words it was said in. With a map as a whole
 * there is nobody who said it: then it stands on the sheet alone.
 */
export const restSheet: Edit<{ sheet: Id }> = {
  name: 'restSheet',
  change(records, { sheet }, fresh) {
    finishSheet.change(records, { sheet }, fresh);
    const { part, answers } = known(records.sheet, sheet);
    const said = Object.values(answers).find((answer) => answer.kind === 'leave' && answer.leave === 'notNow');
    const who = presentPart(records.part, part ?? '');
    if (!said || !who) return;
    noteMoment.change(records, { part: who.id, dialogue: null, kind: 'notNow', words: said.words }, fresh);
  },
};

import { presentPart } from '../model/presence.ts';
import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';
import { noteMoment } from './note-moment.ts';

/**
 * Says that a part is one with another: from now on it is shown as that one, with all its lines, dialogues and places. Nothing of it is
 * rewritten, so that it can be its own part again at any time. Two of different people, or one with itself, are left as they are.
 */
export const mergeParts: Edit<{ part: Id; into: Id }> = {
  name: 'mergeParts',
  change(records, { part: id, into }, fresh) {
    const part = known(records.part, id);
    const other = presentPart(records.part, into);
    if (!other || other.id === id || other.person !== part.person) return;
    part.mergedInto = other.id;
    noteMoment.change(records, { part: other.id, dialogue: null, kind: 'merged', words: part.name, other: id }, fresh);
  },
};

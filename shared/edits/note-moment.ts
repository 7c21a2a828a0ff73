import type { MomentKind } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import type { Edit } from './edit.ts';

/** Notes a moment of blending on a part: how one feels toward it, or whom it sees, in the person's words. Gives back its id. */
export const noteMoment: Edit<{ part: Id; dialogue: Id | null; kind: MomentKind; words: string }, Id> = {
  name: 'noteMoment',
  change(records, { part, dialogue, kind, words }, fresh) {
    const id = fresh.id();
    records.moment[id] = { type: 'moment', id, part, dialogue, kind, words, at: fresh.now() };
    return id;
  },
};

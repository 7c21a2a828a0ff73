import type { MomentKind } from '../model/kinds.ts';
import type { Id, When } from '../model/records.ts';
import type { Edit } from './edit.ts';

/** What happened with a part, and when, if that was said; `other` is the part it was merged with or split from or into. */
export type NewMoment = { part: Id; dialogue: Id | null; kind: MomentKind; words: string; when?: When; other?: Id };

/** Notes a moment on a part, in the person's words. Gives back its id. */
export const noteMoment: Edit<NewMoment, Id> = {
  name: 'noteMoment',
  change(records, { part, dialogue, kind, words, when, other }, fresh) {
    const id = fresh.id();
    const said = { when: when ?? null, other: other ?? null };
    records.moment[id] = { type: 'moment', id, part, dialogue, kind, words, ...said, at: fresh.now() };
    return id;
  },
};

import type { StrandKind } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { strandsOf } from '../model/strands.ts';
import type { Edit } from './edit.ts';

/** A strand between two people: what kind, in whom, by which of their parts, in their words. */
export type NewStrand = { map: Id; kind: StrandKind; person: Id | null; part?: Id | null; words: string };

/** Adds a strand after those of its kind; gives back its id. */
export const tellStrand: Edit<NewStrand, Id> = {
  name: 'tellStrand',
  change(records, { map, kind, person, part = null, words }, fresh) {
    const id = fresh.id();
    const last = strandsOf(records, map, kind).at(-1);
    const rank = last ? last.rank + 1 : 0;
    records.strand[id] = { type: 'strand', id, map, kind, person, part, words, rank, madeAt: fresh.now() };
    return id;
  },
};

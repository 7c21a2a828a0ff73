import type { Id } from '../model/records.ts';
import { strandsOf } from '../model/strands.ts';
import { type Edit, known } from './edit.ts';

/** Moves a strand right before another of its kind, or to the end (null). Those of the kind are numbered anew: there are few. */
export const moveStrand: Edit<{ strand: Id; before: Id | null }> = {
  name: 'moveStrand',
  change(records, { strand, before }) {
    const moved = known(records.strand, strand);
    const others = strandsOf(records, moved.map, moved.kind).filter(({ id }) => id !== strand);
    const found = others.findIndex(({ id }) => id === before);
    others.splice(found < 0 ? others.length : found, 0, moved);
    for (const [rank, { id }] of others.entries()) known(records.strand, id).rank = rank;
  },
};

/** What runs between two people, in order. */
import type { Records } from './document.ts';
import type { StrandKind } from './kinds.ts';
import type { Id, Strand } from './records.ts';

/** A map's strands of one kind, in the order they follow each other; two of one rank, which no edit makes, by age. */
export function strandsOf(records: Pick<Records, 'strand'>, map: Id, kind: StrandKind): Strand[] {
  return Object.values(records.strand)
    .filter((strand) => strand.map === map && strand.kind === kind)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

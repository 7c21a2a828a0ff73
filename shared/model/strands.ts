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

/** A step of the cycle and the one it leads to. */
export type Onward = { readonly step: Strand; readonly next: Strand };

/**
 * The cycle step by step. The last leads to the first again; where both are the same person's (“… and then I do it more”) it leads to what
 * the first led to. Nothing for fewer than two steps: that is no cycle yet.
 */
export function roundOf(steps: readonly Strand[]): Onward[] {
  const [first, second] = steps;
  if (!first || !second) return [];
  return steps.map((step, index) => {
    const closing = steps.length > 2 && step.person === first.person ? second : first;
    return { step, next: steps[index + 1] ?? closing };
  });
}

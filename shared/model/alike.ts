/** Lines that say the same. */
import type { Records } from './document.ts';
import type { BondKind } from './kinds.ts';
import { presentBonds } from './presence.ts';
import type { Bond, Id } from './records.ts';

/** Kinds that say the same from either end. */
const mutual: ReadonlySet<BondKind> = new Set(['polarised', 'allied']);

/** The line there is already between two that means what this one would; where it means only its words, these must be the same. */
export function bondLike(
  records: Pick<Records, 'bond' | 'part'>,
  { from, to, kind, words }: { from: Id; to: Id; kind: BondKind; words: string },
): Bond | undefined {
  return presentBonds(records).find((bond) => {
    const leads = bond.from === from && bond.to === to;
    const leadsBack = mutual.has(kind) && bond.from === to && bond.to === from;
    return bond.kind === kind && (leads || leadsBack) && (kind !== 'own' || bond.words === words);
  });
}

import type { BondKind } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { Problem } from '../problem.ts';
import type { Edit } from './edit.ts';

/** Draws a line between two parts; gives back its id. Throws the problem `lineToItself`. */
export const drawBond: Edit<{ from: Id; to: Id; kind?: BondKind; words?: string }, Id> = {
  name: 'drawBond',
  change(records, { from, to, kind = 'own', words = '' }, fresh) {
    if (from === to) throw new Problem('lineToItself');
    const id = fresh.id();
    records.bond[id] = {
      type: 'bond',
      id,
      from,
      to,
      kind,
      words,
      direction: null,
      strength: null,
      madeAt: fresh.now(),
    };
    return id;
  },
};

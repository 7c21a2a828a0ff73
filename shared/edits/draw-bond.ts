import type { BondKind, Direction, Strength } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { Problem } from '../problem.ts';
import type { Edit } from './edit.ts';

/** A line between two parts, and what was said of it so far. */
export type NewBond = {
  from: Id;
  to: Id;
  kind?: BondKind;
  words?: string;
  direction?: Direction | null;
  strength?: Strength | null;
};

/** Draws a line between two parts; gives back its id. Throws the problem `lineToItself`. */
export const drawBond: Edit<NewBond, Id> = {
  name: 'drawBond',
  change(records, { from, to, kind = 'own', words = '', direction = null, strength = null }, fresh) {
    if (from === to) throw new Problem('lineToItself');
    const id = fresh.id();
    records.bond[id] = {
      type: 'bond',
      id,
      from,
      to,
      kind,
      words,
      direction,
      strength,
      madeAt: fresh.now(),
    };
    return id;
  },
};

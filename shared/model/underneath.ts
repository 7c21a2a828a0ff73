/** What a protector shields, layer by layer, as the lines say and no further. */
import type { Records } from './document.ts';
import { isGuarding } from './folding.ts';
import { isPresent, presentBonds } from './presence.ts';
import type { Bond, Id, Part } from './records.ts';

/** One step down: the line, and who is at its other end. */
export type Below = { readonly bond: Bond; readonly part: Id; readonly depth: number };

/** Everybody a part shields, and whom these shield in turn, nearest first; each once, however the lines run. Who was put away rests. */
export function underneath(records: Pick<Records, 'bond' | 'part'>, part: Id): Below[] {
  const bonds = presentBonds(records);
  const met = new Set([part]);
  const found: Below[] = [];
  let layer: readonly Id[] = [part];
  for (let depth = 1; layer.length > 0; depth++) {
    const next: Id[] = [];
    for (const bond of bonds) {
      const below = belowOf(bond, layer);
      const there = below === null ? undefined : records.part[below];
      if (below === null || !there || !isPresent(there) || met.has(below)) continue;
      met.add(below);
      next.push(below);
      found.push({ bond, part: below, depth });
    }
    layer = next;
  }
  return found;
}

/** Whom a line leads down to from a layer: whom its protector guards, or who is exiled by it. */
function belowOf(bond: Bond, layer: readonly Id[]): Id | null {
  if (isGuarding(bond) && layer.includes(bond.from)) return bond.to;
  return bond.kind === 'exiled' && layer.includes(bond.to) ? bond.from : null;
}

/** Those who keep somebody safe, oldest line first, each once. */
export function guardsOf(records: Pick<Records, 'bond' | 'part'>, part: Id): Part[] {
  const guards = presentBonds(records).filter((bond) => isGuarding(bond) && bond.to === part);
  return [...new Set(guards.map(({ from }) => from))].flatMap((id) => records.part[id] ?? []);
}

/** Who is there now: a part that was merged is the part it was merged into, and one that was put away is not shown. */
import type { Records } from './document.ts';
import type { Bond, Id, Part } from './records.ts';

type Parts = Records['part'];

/** The part that this one is now; itself, unless it was merged. Undefined where it is not among these. */
export function presentPart(parts: Parts, id: Id): Part | undefined {
  const met = new Set<Id>();
  let part = parts[id];
  // No edit merges parts in a ring; a file from elsewhere might hold one.
  while (part?.mergedInto && !met.has(part.id)) {
    met.add(part.id);
    part = parts[part.mergedInto];
  }
  return part;
}

/** Whether a part is one of those a person works with now: neither merged nor put away. */
export function isPresent({ mergedInto, putAwayAt }: Part): boolean {
  return mergedInto === null && putAwayAt === null;
}

/** The ids of all that this part is now: its own, and those of the parts that were merged into it, however long ago. */
export function idsWithin(parts: Parts, id: Id): ReadonlySet<Id> {
  const within = Object.values(parts).filter(
    (part) => part.mergedInto !== null && presentPart(parts, part.id)?.id === id,
  );
  return new Set([id, ...within.map((part) => part.id)]);
}

/** The lines as they run now, oldest first: from and to whoever their ends were merged into. One whose two ends are one part now is not among them. */
export function presentBonds(records: Pick<Records, 'bond' | 'part'>): Bond[] {
  return Object.values(records.bond)
    .flatMap((bond) => {
      const from = presentPart(records.part, bond.from)?.id;
      const to = presentPart(records.part, bond.to)?.id;
      if (from === undefined || to === undefined || from === to) return [];
      return [from === bond.from && to === bond.to ? bond : { ...bond, from, to }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const present = new WeakMap<Parts, Parts>();

/** The same parts, where one that was merged is found as the part it is now: whoever asks by its old id finds that one. */
export function presentParts(parts: Parts): Parts {
  const known = present.get(parts);
  if (known) return known;
  const merged = Object.values(parts).filter(({ mergedInto }) => mergedInto !== null);
  const now = merged.map(({ id }) => [id, presentPart(parts, id) ?? parts[id]] as const);
  const table =
    merged.length === 0
      ? parts
      : { ...parts, ...Object.fromEntries(now.flatMap(([id, part]) => (part ? [[id, part]] : []))) };
  present.set(parts, table);
  return table;
}

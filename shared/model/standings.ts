/** Who stands on a map. Screen, list and pictures agree on the order because they all ask here. */
import type { Records } from './document.ts';
import { coveredPart, type FoldingRecords, foldedParts } from './folding.ts';
import type { SelfView } from './kinds.ts';
import { isPresent, presentPart } from './presence.ts';
import type { Id, Part, Placement } from './records.ts';

/** A part as it may be shown, and where it stands. */
export type Standing = { readonly part: Part; readonly placement: Placement };

/**
 * Everybody on a map in the order they were placed, so that who came later stands in front. A part that was merged stands as the one it
 * is now, once; one that was put away does not stand; of one that is folded (`folding.ts`) nothing is said.
 */
export function standingsOf(
  records: Pick<Records, 'placement'> & FoldingRecords,
  map: Id,
  folded: ReadonlySet<Id> = foldedParts(records),
): Standing[] {
  const placed = Object.values(records.placement).filter((placement) => placement.map === map);
  const own = new Set(placed.map(({ part }) => part));
  const met = new Set<Id>();
  return placed
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((placement) => {
      const part = presentPart(records.part, placement.part);
      if (!part || !isPresent(part) || met.has(part.id)) return [];
      // Where both stood, it stands where it was put itself.
      if (part.id !== placement.part && own.has(part.id)) return [];
      met.add(part.id);
      return [{ part: folded.has(part.id) ? coveredPart(part) : part, placement }];
    });
}

/** Whether somebody is drawn as a figure on a map that shows Self like this; the list names everybody. */
export function isDrawn({ kind }: Pick<Part, 'kind'>, selfView: SelfView): boolean {
  return kind !== 'self' || selfView === 'centre';
}

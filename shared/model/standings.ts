/** Who stands on a map. Screen, list and pictures agree on the order because they all ask here. */
import type { Records } from './document.ts';
import type { Id, Part, Placement } from './records.ts';

/** A part and where it stands. */
export type Standing = { readonly part: Part; readonly placement: Placement };

/** Everybody on a map in the order they were placed, so that who came later stands in front. */
export function standingsOf(records: Pick<Records, 'placement' | 'part'>, map: Id): Standing[] {
  return Object.values(records.placement)
    .filter((placement) => placement.map === map)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((placement) => {
      const part = records.part[placement.part];
      return part ? [{ part, placement }] : [];
    });
}

/** Whoever and whatever comes to a map is shown: the camera goes there where it was not seen. */
import { useEffect, useRef } from 'react';
import { type Box, union } from '../../shared/drawing/geometry.ts';
import { boxOf, layoutPart } from '../../shared/drawing/part.ts';
import type { Id, Region } from '../../shared/model/records.ts';
import type { Standing } from '../../shared/model/standings.ts';
import type { Camera } from './camera.ts';

/** Shows those among these who were not here before; `camera` is null until it has found its place. */
export function useShowing(standings: readonly Standing[], regions: readonly Region[], camera: Camera | null): void {
  const known = useRef(new Set<Id>());
  const isOpen = useRef(false);
  useEffect(() => {
    const isNew = ({ id }: { readonly id: Id }) => !known.current.has(id);
    const comers = standings.filter(({ placement }) => isNew(placement));
    const laid = regions.filter(isNew);
    for (const { id } of [...comers.map(({ placement }) => placement), ...laid]) known.current.add(id);
    if (isOpen.current) {
      const boxes: Box[] = comers.map(({ part, placement }) => boxOf(placement, layoutPart(part)));
      const box = union([...boxes, ...laid]);
      if (box) camera?.show(box);
    }
    isOpen.current = camera !== null;
  }, [standings, regions, camera]);
}

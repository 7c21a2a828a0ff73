/** Fetches what a map's small picture is drawn from, once its tile comes near what is seen. */
import { type RefObject, useEffect, useState } from 'react';
import type { Glimpse } from '../../shared/contract/reading.ts';
import type { Id } from '../../shared/model/records.ts';
import { useWorkspace } from '../store/react.ts';

const near = '400px';

export function useGlimpse(map: Id, tile: RefObject<Element | null>): Glimpse | null {
  const { host, saver } = useWorkspace();
  const [glimpse, setGlimpse] = useState<Glimpse | null>(null);
  useEffect(() => {
    let isWanted = true;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        // A map that was begun just now must be in the file before it can be read from there.
        saver
          .flush()
          .then(() => host.call('readGlimpse', { map }))
          .then((read) => isWanted && setGlimpse(read))
          // Without its picture a map still has its title; what is wrong with the file is said when something is opened.
          .catch(() => undefined);
      },
      { rootMargin: near },
    );
    if (tile.current) watcher.observe(tile.current);
    return () => {
      isWanted = false;
      watcher.disconnect();
    };
  }, [map, tile, host, saver]);
  return glimpse;
}

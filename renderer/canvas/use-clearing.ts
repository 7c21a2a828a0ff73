/**
 * React Flow hears of a new view before it hears that from there nobody is shown, and would mount all whom the view holds. It is told
 * of both at once.
 */
import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Standing } from '../../shared/model/standings.ts';
import { isFarIn } from './far-view.tsx';
import type { BondEdge, PartNode } from './nodes.ts';

/** `shown` is what React Flow is given now. */
export function useClearing(standings: readonly Standing[], shown: { nodes: PartNode[]; edges: BondEdge[] }): void {
  const flow = useStoreApi<PartNode, BondEdge>();
  const latest = useRef({ standings, shown });
  latest.current = { standings, shown };
  useEffect(
    () =>
      flow.subscribe((now, before) => {
        if (now.transform === before.transform) return;
        const isFar = isFarIn(now, latest.current.standings);
        if (isFar === isFarIn(before, latest.current.standings)) return;
        // Back again before anything was drawn, it would not be told anew.
        const { nodes, edges } = isFar ? { nodes: [], edges: [] } : latest.current.shown;
        now.setNodes(nodes);
        now.setEdges(edges);
      }),
    [flow],
  );
}

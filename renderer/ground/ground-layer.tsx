/** What lies on the map as it is worked in: the shared drawing behind and in front of everybody, and a grip on each thing. */
import { ViewportPortal } from '@xyflow/react';
import type { Id } from '../../shared/model/records.ts';
import type { Standing } from '../../shared/model/standings.ts';
import { Drawn } from '../ui/drawn.tsx';
import { Grip } from './grip.tsx';
import { useGround, useRegions } from './use-ground.ts';
import './ground.css';

type Props = { readonly map: Id; readonly standings: readonly Standing[]; readonly ownNotes: boolean };

export function GroundLayer({ map, standings, ownNotes }: Props) {
  const ground = useGround(map, standings, ownNotes);
  const regions = useRegions(map, ownNotes);
  if (regions.length === 0 && ground.behind.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className="behind-everybody" aria-hidden>
        <Drawn svg={ground.behind.map(({ svg }) => svg).join('')} />
      </svg>
      <svg className="before-everybody" aria-hidden>
        <Drawn svg={ground.front.map(({ svg }) => svg).join('')} />
      </svg>
      {regions.map((region) => (
        <Grip key={region.id} region={region} standings={standings} />
      ))}
    </ViewportPortal>
  );
}

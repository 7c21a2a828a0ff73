/** A line on the canvas: the shared drawing between two figures, wherever they are dragged at this moment. */
import { type EdgeProps, useInternalNode } from '@xyflow/react';
import { memo } from 'react';
import { drawBond, layoutBond, standOf } from '../../shared/drawing/bond/bond.ts';
import { layoutPart } from '../../shared/drawing/part.ts';
import { useTheme, useWords } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';
import type { BondEdge, PartNode } from './nodes.ts';
import { TalkSign } from './talk-sign.tsx';

export const BondLine = memo(function BondLine({ source, target, data, selected }: EdgeProps<BondEdge>) {
  const from = useStand(source);
  const to = useStand(target);
  const theme = useTheme();
  useWords();
  if (!from || !to || !data) return null;
  const layout = layoutBond(data.bond, from, to, data.bend, data.answer);
  return (
    <g className={selected ? 'bond-line selected' : 'bond-line'}>
      <path className="bond-reach" d={layout.spine} />
      <Drawn svg={drawBond(layout, theme)} />
      {data.dialogue && <TalkSign dialogue={data.dialogue} at={layout.nearStart} />}
    </g>
  );
});

function useStand(placement: string) {
  const node = useInternalNode<PartNode>(placement);
  if (!node) return null;
  const { part } = node.data;
  const layout = layoutPart(part);
  const { x, y } = node.internals.positionAbsolute;
  const half = layout.figure.size / 2;
  return standOf(part, { x: x + layout.figure.x + half, y: y + layout.figure.y + half }, layout);
}

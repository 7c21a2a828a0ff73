/** A part on the canvas: the shared drawing, and two places to pull a line from. */
import { Handle, type NodeProps, Position, useConnection } from '@xyflow/react';
import { memo } from 'react';
import { drawPart, layoutPart, type PartLayout } from '../../shared/drawing/part.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { usePictures, useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';
import type { PartNode } from './nodes.ts';

export const PartFigure = memo(function PartFigure({ data, selected }: NodeProps<PartNode>) {
  const { part } = data;
  const layout = layoutPart(part);
  const { figure, width, height } = layout;
  const isBeingJoined = useConnection((connection) => connection.inProgress);
  const middle = figure.y + figure.size / 2;
  return (
    <div className={selected ? 'part-figure selected' : 'part-figure'}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
        <Drawn svg={drawPart(part, layout, useTheme(), usePictures())} />
        {selected && <path className="part-mark" d={markUnder(layout)} />}
      </svg>
      <Handle
        type="source"
        id="left"
        position={Position.Left}
        style={{ left: figure.x - 4, top: middle }}
        title={t('canvas.pullLine', { name: nameOf(part) })}
      />
      <Handle
        type="source"
        id="right"
        position={Position.Right}
        style={{ left: figure.x + figure.size + 4, top: middle }}
        title={t('canvas.pullLine', { name: nameOf(part) })}
      />
      <Handle
        type="target"
        id="whole"
        position={Position.Top}
        isConnectableStart={false}
        className={isBeingJoined ? 'whole joining' : 'whole'}
      />
    </div>
  );
});

/** A stroke of the second pen under the name, or under the figure where there is none. */
function markUnder({ figure, name, width }: PartLayout): string {
  const last = name.at(-1);
  const y = last ? last.baseline + 7 : figure.y + figure.size + 6;
  const half = Math.min(width / 2 - 4, Math.max(24, (last?.width ?? figure.size) / 2));
  const middle = width / 2;
  return `M${middle - half} ${y}Q${middle} ${y + 3} ${middle + half} ${y - 1}`;
}

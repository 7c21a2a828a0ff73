/** What moves with the map but is nobody's: the light round Self behind everybody, the guides in front. */
import { ViewportPortal } from '@xyflow/react';
import type { Point } from '../../shared/drawing/geometry.ts';
import { drawLight } from '../../shared/drawing/light.ts';
import { layoutPart } from '../../shared/drawing/part.ts';
import { useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';
import type { PartNode } from './nodes.ts';
import type { Guides } from './use-dragging.ts';

/** Far enough to leave the screen at any zoom. */
const far = 20_000;

type Field = { readonly at: Point; readonly scale: number };

/** `fields` is light that stands for Self without a figure. */
export function Lights({ selves, fields }: { selves: readonly PartNode[]; fields: readonly Field[] }) {
  const theme = useTheme();
  if (selves.length === 0 && fields.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className="behind-everybody lights" aria-hidden>
        {fields.map(({ at, scale }) => (
          <Drawn key={`${at.x} ${at.y}`} svg={drawLight(at, theme, scale)} />
        ))}
        {selves.map(({ id, position, data }) => {
          const { figure } = layoutPart(data.part);
          const half = figure.size / 2;
          return (
            <Drawn
              key={id}
              svg={drawLight({ x: position.x + figure.x + half, y: position.y + figure.y + half }, theme)}
            />
          );
        })}
      </svg>
    </ViewportPortal>
  );
}

export function GuideLines({ guides: { x, y } }: { guides: Guides }) {
  if (x === null && y === null) return null;
  return (
    <ViewportPortal>
      <svg className="guides" aria-hidden>
        {x !== null && <line x1={x} x2={x} y1={-far} y2={far} />}
        {y !== null && <line x1={-far} x2={far} y1={y} y2={y} />}
      </svg>
    </ViewportPortal>
  );
}

/** What is seen from far away, in place of the figures. A click there comes nearer. */
import { type ReactFlowState, useStore } from '@xyflow/react';
import { useCallback } from 'react';
import type { Standing } from '../../shared/model/standings.ts';
import { useTheme } from '../store/react.ts';
import { type Overview, paint } from './overview.ts';
import { Painted } from './painted.tsx';

/** Below this zoom a figure is no more than a dot among many; a few are still known by their shapes. */
const farZoom = 0.3;
const fewFigures = 60;
/** More figures than these cannot come and go within a frame while the map is zoomed. */
const mostFigures = 80;

/** A view of the stage, as React Flow has it. */
type Seen = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;

/** Whether to show the overview and nothing else: where too many would be seen at once, of whom from far away fewer are too many. */
export function useIsFar(standings: readonly Standing[]): boolean {
  return useStore((seen) => isFarIn(seen, standings));
}

export function isFarIn({ transform: [x, y, zoom], width, height }: Seen, standings: readonly Standing[]): boolean {
  const most = zoom < farZoom ? fewFigures : mostFigures;
  let count = 0;
  for (const { placement } of standings) {
    const [left, top] = [placement.x * zoom + x, placement.y * zoom + y];
    if (left > 0 && left < width && top > 0 && top < height && ++count > most) return true;
  }
  return false;
}

export function FarView({ overview }: { overview: Overview }) {
  const theme = useTheme();
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const onPaint = useCallback(
    (surface: CanvasRenderingContext2D) => paint(surface, overview, { x, y, zoom }, theme),
    [overview, x, y, zoom, theme],
  );
  // A resized element is empty: a new one is painted again.
  return <Painted key={`${width} ${height}`} className="far-view" width={width} height={height} onPaint={onPaint} />;
}

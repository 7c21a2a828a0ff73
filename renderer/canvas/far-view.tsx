/** What is seen from far away, in place of the figures. A click there comes nearer. */
import { useStore } from '@xyflow/react';
import { useCallback } from 'react';
import { useTheme } from '../store/react.ts';
import { type Overview, paint } from './overview.ts';
import { Painted } from './painted.tsx';

/** Below this zoom a figure is no more than a dot: React Flow then shows nothing and the overview everything. */
export const farZoom = 0.3;

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

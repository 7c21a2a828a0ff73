/** The whole map, small, with the piece that is on the screen. Press or drag in it to go there. */
import { useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, useCallback, useMemo } from 'react';
import { t } from '../../shared/language/text.ts';
import { useTheme } from '../store/react.ts';
import { worldOf } from './camera.ts';
import { type Overview, paint, viewOf } from './overview.ts';
import { Painted } from './painted.tsx';

const size = { width: 148, height: 96 };

export function Minimap({ overview }: { overview: Overview }) {
  const theme = useTheme();
  const { setCenter } = useReactFlow();
  const transform = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const zoom = transform[2];

  const view = useMemo(
    () => viewOf(worldOf(overview.dots.map(({ at }) => at)), size.width, size.height, 6),
    [overview],
  );
  const onPaint = useCallback(
    (surface: CanvasRenderingContext2D) => paint(surface, overview, view, theme),
    [overview, view, theme],
  );

  // Where more than the map is on the screen its frame stays inside, whole.
  const within = (at: number, most: number) => Math.min(Math.max(at, 1), most - 1);
  const x = (at: number) => within(((at - transform[0]) / zoom) * view.zoom + view.x, size.width);
  const y = (at: number) => within(((at - transform[1]) / zoom) * view.zoom + view.y, size.height);

  function goTo(event: PointerEvent<HTMLDivElement>) {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    void setCenter((event.clientX - box.x - view.x) / view.zoom, (event.clientY - box.y - view.y) / view.zoom, {
      zoom,
    });
  }

  return (
    <div className="minimap" role="img" aria-label={t('canvas.minimap')} onPointerDown={goTo} onPointerMove={goTo}>
      <Painted {...size} onPaint={onPaint} />
      <svg {...size} aria-hidden>
        <rect x={x(0)} y={y(0)} width={x(width) - x(0)} height={y(height) - y(0)} rx={3} />
      </svg>
    </div>
  );
}

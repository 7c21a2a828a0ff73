/** The small picture of a map on its tile: the map's own drawing without its words, or dots where many parts stand on it. */
import { useCallback, useMemo } from 'react';
import type { Dot, Glimpse } from '../../shared/contract.ts';
import { colours } from '../../shared/drawing/colours.ts';
import { washOfKind } from '../../shared/drawing/figure/figure.ts';
import type { Box } from '../../shared/drawing/geometry.ts';
import { drawMap } from '../../shared/drawing/map.ts';
import { gather } from '../../shared/model/document.ts';
import type { AnyRecord, Id } from '../../shared/model/records.ts';
import { worldOf } from '../canvas/camera.ts';
import { paint, viewOf } from '../canvas/overview.ts';
import { Painted } from '../canvas/painted.tsx';
import { useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';

/** A tile shows at least this much of a map (map px), so that a single figure does not fill it. */
const least = { width: 560, height: 402 };
const dotsSize = { width: 298, height: 214 };

export function MapPicture({ map, glimpse }: { map: Id; glimpse: Glimpse | null }) {
  if (glimpse === null) return null;
  return glimpse.shows === 'dots' ? <Dots dots={glimpse.dots} /> : <Figures map={map} records={glimpse.records} />;
}

function Figures({ map, records }: { map: Id; records: readonly AnyRecord[] }) {
  const theme = useTheme();
  const { body, bounds } = useMemo(() => drawMap(gather(records), map, theme), [records, map, theme]);
  const { x, y, width, height } = atLeast(bounds);
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden>
      <Drawn svg={body} />
    </svg>
  );
}

function atLeast({ x, y, width, height }: Box): Box {
  const [wide, high] = [Math.max(width, least.width), Math.max(height, least.height)];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

function Dots({ dots }: { dots: readonly Dot[] }) {
  const theme = useTheme();
  const onPaint = useCallback(
    (surface: CanvasRenderingContext2D) => {
      const { wash } = colours[theme];
      const placed = dots.map(({ x, y, kind, wash: own }) => ({
        at: { x, y },
        wash: wash[own ?? washOfKind[kind]],
        isChosen: false,
      }));
      const view = viewOf(worldOf(placed.map(({ at }) => at)), dotsSize.width, dotsSize.height, 12);
      paint(surface, { dots: placed, lines: [] }, view, theme);
    },
    [dots, theme],
  );
  return <Painted {...dotsSize} onPaint={onPaint} style={{ width: '100%', height: '100%' }} />;
}

/** The small picture of a map on its tile: the map's own drawing without its words, or dots where many parts stand on it. */
import { useCallback, useMemo } from 'react';
import type { Dot, Glimpse } from '../../shared/contract/reading.ts';
import { colours } from '../../shared/drawing/colours.ts';
import { washOfKind } from '../../shared/drawing/figure/figure.ts';
import { type Box, boundsOf, type Point, padded } from '../../shared/drawing/geometry.ts';
import { drawMap } from '../../shared/drawing/map.ts';
import { inVocabulary, usualWording } from '../../shared/language/speaking.ts';
import { gather } from '../../shared/model/document.ts';
import type { AnyRecord, Id } from '../../shared/model/records.ts';
import { worldOf } from '../canvas/camera.ts';
import { paint, viewOf } from '../canvas/overview.ts';
import { Painted } from '../canvas/painted.tsx';
import { usePictures, useTheme } from '../store/react.ts';
import { Drawn } from '../ui/drawn.tsx';

// Room round the middle of a figure (map px); their words are not shown here, and a light may reach over the edge.
const aroundFigure = 84;
// A tile shows at least this much of a map, so that a single figure does not fill it.
const least = { width: 460, height: 330 };
const dotsSize = { width: 298, height: 214 };

export function MapPicture({ map, glimpse }: { map: Id; glimpse: Glimpse | null }) {
  if (glimpse === null) return null;
  return glimpse.shows === 'dots' ? <Dots dots={glimpse.dots} /> : <Figures map={map} records={glimpse.records} />;
}

function Figures({ map, records }: { map: Id; records: readonly AnyRecord[] }) {
  const theme = useTheme();
  const pictures = usePictures();
  const tables = useMemo(() => gather(records), [records]);
  const { body } = useMemo(
    () => inVocabulary(tables.map[map] ?? usualWording, () => drawMap(tables, map, theme, { pictures })),
    [tables, map, theme, pictures],
  );
  const placements = Object.values(tables.placement);
  if (placements.length === 0) return null;
  const { x, y, width, height } = boxOf(placements);
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden>
      <Drawn svg={body} />
    </svg>
  );
}

function boxOf(places: readonly Point[]): Box {
  const { x, y, width, height } = padded(boundsOf(places), aroundFigure);
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

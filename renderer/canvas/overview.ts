/** A map from far away, painted on one canvas element: a dot in its colour for each part, a thin line for each bond. */
import { colours, type Theme } from '../../shared/drawing/colours.ts';
import { washOfKind } from '../../shared/drawing/figure/figure.ts';
import type { Box, Point } from '../../shared/drawing/geometry.ts';
import type { Bond, Id } from '../../shared/model/records.ts';
import type { Standing } from '../../shared/model/standings.ts';

/** What is painted, prepared once a change and not once a frame. */
export type Overview = {
  readonly dots: readonly { readonly at: Point; readonly wash: string; readonly isChosen: boolean }[];
  readonly lines: readonly (readonly [Point, Point])[];
};

export function overviewOf(
  standings: readonly Standing[],
  bonds: readonly Bond[],
  chosen: readonly Id[],
  theme: Theme,
): Overview {
  const palette = colours[theme].wash;
  const isChosen = new Set(chosen);
  const places = new Map<Id, Point>(standings.map(({ part, placement }) => [part.id, placement]));
  return {
    dots: standings.map(({ part, placement }) => ({
      at: placement,
      wash: palette[part.wash ?? washOfKind[part.kind]],
      isChosen: isChosen.has(part.id),
    })),
    lines: bonds.flatMap(({ from, to }) => {
      const [a, b] = [places.get(from), places.get(to)];
      return a && b ? [[a, b] as const] : [];
    }),
  };
}

/** How map px come to lie on the canvas element: moved by x, y (element px) after being scaled by `zoom`. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number };

const figureRadius = 52;
const leastDot = 1.6;

/** Paints the overview; about a millisecond for 10,000 parts and lines. */
export function paint(surface: CanvasRenderingContext2D, overview: Overview, view: View, theme: Theme): void {
  const { ink3, ink, accent } = colours[theme];
  const { width, height } = surface.canvas;
  const pixels = window.devicePixelRatio;
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.clearRect(0, 0, width, height);
  surface.setTransform(pixels, 0, 0, pixels, 0, 0);
  const at = ({ x, y }: Point): Point => ({ x: x * view.zoom + view.x, y: y * view.zoom + view.y });

  surface.beginPath();
  for (const [from, to] of overview.lines) {
    const [a, b] = [at(from), at(to)];
    surface.moveTo(a.x, a.y);
    surface.lineTo(b.x, b.y);
  }
  surface.strokeStyle = ink3;
  surface.globalAlpha = overview.lines.length > 500 ? 0.35 : 0.7;
  surface.lineWidth = Math.max(0.6, 2 * view.zoom);
  surface.stroke();
  surface.globalAlpha = 1;

  const radius = Math.max(leastDot, figureRadius * view.zoom);
  for (const [wash, dots] of Map.groupBy(overview.dots, (dot) => dot.wash)) {
    surface.beginPath();
    for (const dot of dots) {
      const { x, y } = at(dot.at);
      surface.moveTo(x + radius, y);
      surface.arc(x, y, radius, 0, 2 * Math.PI);
    }
    surface.fillStyle = wash;
    surface.fill();
    surface.strokeStyle = ink;
    surface.lineWidth = Math.max(0.5, 2 * view.zoom);
    if (radius > 3) surface.stroke();
  }

  surface.beginPath();
  for (const { at: place } of overview.dots.filter(({ isChosen }) => isChosen)) {
    const { x, y } = at(place);
    surface.moveTo(x + radius + 3, y);
    surface.arc(x, y, radius + 3, 0, 2 * Math.PI);
  }
  surface.strokeStyle = accent;
  surface.lineWidth = 2;
  surface.stroke();
}

/** The view that shows this box of the map in the middle of an element of this size (px). */
export function viewOf(box: Box, width: number, height: number, margin: number): View {
  const zoom = Math.min((width - 2 * margin) / box.width, (height - 2 * margin) / box.height);
  return {
    zoom,
    x: width / 2 - (box.x + box.width / 2) * zoom,
    y: height / 2 - (box.y + box.height / 2) * zoom,
  };
}

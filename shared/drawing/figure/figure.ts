/** A figure: who somebody is, told by outline, colour and face. A part whose mood nobody has named has no face. */
import type { PartKind, Wash } from '../../model/kinds.ts';
import type { Mood } from '../../model/records.ts';
import { type Colours, colours, type Theme } from '../colours.ts';
import { clamp, type Point } from '../geometry.ts';
import { brush, brushes, moved, outlined, type Shape } from '../ink.ts';
import { num } from '../svg.ts';
import { exile } from './exile.ts';
import { faceStrokes } from './face.ts';
import { firefighter } from './firefighter.ts';
import { hatching } from './hatching.ts';
import { manager } from './manager.ts';
import { other } from './other.ts';
import type { FacePlace, Outline, Posture } from './outline.ts';
import { own } from './own.ts';
import { self } from './self.ts';
import { shadedSide } from './shade.ts';
import { unknown } from './unknown.ts';

/** What a figure is drawn from; a `Part` satisfies it. */
export type Look = {
  readonly kind: PartKind;
  /** Null is the colour of the kind. */
  readonly wash: Wash | null;
  /** Null is no face. */
  readonly mood: Mood | null;
  /** Which way it faces, 1 right (as drawn), −1 left. */
  readonly turn?: 1 | -1;
  /** Where it looks, −1 to 1 on both axes, right and down positive. */
  readonly gaze?: Point;
};

/** The optical size: `small` is bolder with fewer lines, for 56 px and less. */
export type Cut = 'large' | 'small';

/** The box of a figure with its margins, as the `viewBox` of a whole `<svg>`. */
export const figureViewBox = '-2 -8 104 106';

/** The colour of a kind while nobody has picked one. */
export const washOfKind: Readonly<Record<PartKind, Wash>> = {
  unknown: 'stone',
  manager: 'slate',
  firefighter: 'clay',
  exile: 'plum',
  self: 'ochre',
  other: 'sage',
  own: 'moss',
};

const outlines: Readonly<Record<PartKind, (posture: Posture) => Outline>> = {
  unknown,
  manager,
  firefighter,
  exile,
  self,
  other,
  own,
};

/** The pens of the two cuts, in units of the 100 × 100 box. */
const pens = {
  large: {
    ringShift: 1.7,
    contour: { x: 1.25, y: 1.1 },
    edge: 1.15,
    opening: 1.1,
    dash: '5.6 4.2',
    dashWidth: 1.9,
    hatch: 4.6,
    hatchWidth: 1.5,
    face: 1.06,
    faceEdge: 0.4,
    faceScale: 1,
  },
  small: {
    ringShift: 1.7,
    contour: { x: 1.7, y: 1.5 },
    edge: 2.1,
    opening: 1.8,
    dash: '6.5 5',
    dashWidth: 3,
    hatch: 8,
    hatchWidth: 2.4,
    face: 1.75,
    faceEdge: 0.8,
    faceScale: 1.08,
  },
} as const;

/** Everything a figure is inked with. */
type Inking = {
  readonly theme: Theme;
  readonly palette: Colours;
  readonly wash: string;
  readonly cut: Cut;
  readonly turn: 1 | -1;
  readonly faced: boolean;
};

/**
 * The figure as a `<g>` in a box of 100 × 100, feet at y = 95, nothing outside {@link figureViewBox}. Without any id, so that it
 * may stand on a page any number of times. `light: 'none'` leaves away the light Self stands in, where the map draws it.
 */
export function drawFigure(look: Look, theme: Theme, cut: Cut = 'large', light: 'own' | 'none' = 'own'): string {
  const { kind, wash, mood, turn, gaze } = look;
  const key = [kind, wash, mood?.valence, mood?.arousal, turn, gaze?.x, gaze?.y, theme, cut, light].join();
  const known = drawnBefore.get(key);
  if (known !== undefined) return known;
  const drawn = drawnFigure(look, theme, cut, light);
  // A mood that is dragged about makes many figures nobody asks for again.
  if (drawnBefore.size >= mostKept) drawnBefore.clear();
  drawnBefore.set(key, drawn);
  return drawn;
}

/** Figures by all they are drawn from: a large map has few looks and many parts, and a small one is drawn again and again. */
const drawnBefore = new Map<string, string>();
const mostKept = 1_000;

function drawnFigure(look: Look, theme: Theme, cut: Cut, light: 'own' | 'none'): string {
  const mood = look.mood ?? { valence: 0, arousal: 0 };
  const outline = outlines[look.kind]({ stirred: clamp(mood.arousal, -1, 1), weighed: clamp(-mood.valence, 0, 1) });
  const palette = colours[theme];
  const wash = palette.wash[look.wash ?? washOfKind[look.kind]];
  const isMirrored = outline.leans && look.turn === -1;
  const turn = isMirrored ? 1 : (look.turn ?? 1);
  const inking: Inking = { theme, palette, wash, cut, turn, faced: look.mood !== null };
  const gaze = look.gaze && isMirrored ? { x: -look.gaze.x, y: look.gaze.y } : look.gaze;
  const drawn =
    (outline.lit && light === 'own' ? ownLight(palette) : '') +
    body(outline, inking) +
    (look.mood ? face(outline, inking, look.mood, gaze) : '');
  return isMirrored ? `<g transform="translate(100 0) scale(-1 1)">${drawn}</g>` : `<g>${drawn}</g>`;
}

function ownLight({ far, light }: Colours): string {
  return `<circle cx="50" cy="51" r="47" fill="${far}"/><circle cx="50" cy="51" r="37" fill="${light}"/>`;
}

function body(outline: Outline, inking: Inking): string {
  const ground = `<path d="${outlined(outline.body)}" fill="${inking.palette.paper}"/>`;
  if (outline.manner === 'ring') return ground + ring(outline, inking);
  if (outline.manner === 'dashed') return ground + dashed(outline, inking);
  return ground + solid(outline, inking);
}

// The ring is the outline with a smaller one, a little off its middle, cut out: it thins where it has not closed.
function ring({ body: outline }: Outline, { theme, palette, wash, cut }: Inking): string {
  const { ringShift } = pens[cut];
  const hole = moved(outline, { x: ringShift, y: -ringShift }, cut === 'small' ? 0.925 : 0.955, { x: 50, y: 51 });
  const print = outlined(moved(outline, { x: -2.6, y: 1.8 }));
  return (
    `<path d="${print}" fill="${wash}" fill-opacity="${theme === 'dark' ? 0.92 : 0.5}"/>` +
    `<path d="${outlined(outline)}${outlined(hole)}" fill="${palette.ink}" fill-rule="evenodd"/>`
  );
}

function dashed({ body: outline }: Outline, { palette, wash, cut }: Inking): string {
  const { dash, dashWidth, hatch, hatchWidth } = pens[cut];
  const edge = outlined(outline);
  return (
    `<path d="${edge}" fill="${wash}" fill-opacity=".34"/>` +
    `<path d="${hatching(outline, hatch)}" stroke="${wash}" stroke-width="${hatchWidth}" fill="none"/>` +
    `<path d="${edge}" fill="none" stroke="${palette.ink}" stroke-width="${dashWidth}" stroke-dasharray="${dash}" stroke-linecap="round"/>`
  );
}

// The wash is printed 2 px off register; the contour is the outline and itself moved, thick and thin for free.
function solid(outline: Outline, inking: Inking): string {
  const { palette, wash, cut } = inking;
  const { contour, edge, opening } = pens[cut];
  const { face: skinColour, line } = palette.figure;
  const filled = (d: string, fill: string) => (d === '' ? '' : `<path d="${d}" fill="${fill}"/>`);
  const outer = outlined(outline.body);
  const folds = cut === 'large' ? brushes(outline.folds) : outline.mainFold ? brush(outline.mainFold) : '';
  return [
    filled(outlined(moved(outline.coat ?? outline.body, { x: -2, y: 1.4 })), wash),
    outline.skin ? filled(outlined(outline.skin), skinColour) + shade(outline.skin, outline.face, inking) : '',
    outline.hair ? filled(outlined(outline.hair), wash) : '',
    `<path d="${outer}${outlined(moved(outline.body, contour))}" fill="${line}" fill-rule="evenodd"/>`,
    `<path d="${outer}" fill="none" stroke="${line}" stroke-width="${edge}" stroke-linejoin="round"/>`,
    outline.opening
      ? `<path d="${outlined(outline.opening)}" fill="${skinColour}" stroke="${line}" stroke-width="${opening}" stroke-linejoin="round"/>`
      : '',
    filled(folds, line),
  ].join('');
}

// A nose throws the shade; who has no face lies in it whole, and so does not stare.
function shade(skin: Shape, place: FacePlace, { theme, wash, turn, faced }: Inking): string {
  const opacity = theme === 'dark' ? 0.55 : 0.42;
  if (!faced) return `<path d="${outlined(skin)}" fill="${wash}" fill-opacity="${opacity}"/>`;
  const points = shadedSide(skin, place, turn);
  if (points.length < 3) return '';
  const d = `M${points.map(({ x, y }) => `${num(x)} ${num(y)}`).join('L')}Z`;
  const at = `translate(${num(place.centre.x)} ${num(place.centre.y)}) rotate(${num(place.tilt)}) scale(${num(place.scale)})`;
  return `<path transform="${at}" d="${d}" fill="${wash}" fill-opacity="${opacity}"/>`;
}

function face(
  { face: place, manner }: Outline,
  { theme, palette, cut, turn }: Inking,
  mood: Mood,
  gaze = place.gaze,
): string {
  const pen = pens[cut];
  const valence = clamp(mood.valence, -1, 1);
  const arousal = clamp(mood.arousal, -1, 1);
  const drooped = Math.max(0, -valence) * Math.max(0, -arousal);
  const sunk = drooped * 2.6 - Math.max(0, valence) * Math.max(0, arousal);
  const tilt = place.tilt + drooped * place.droop * turn;
  const at = `translate(${num(place.centre.x)} ${num(place.centre.y + sunk)}) rotate(${num(tilt)}) scale(${num(place.scale * pen.faceScale)})`;
  const features = manner === 'dashed' && theme === 'dark' ? palette.ink : palette.figure.line;
  const strokes = faceStrokes({ mood, knit: place.knit, gaze, nose: turn, weight: pen.face, plain: cut === 'small' });
  return `<g transform="${at}"><path d="${strokes}" fill="${features}" stroke="${features}" stroke-width="${pen.faceEdge}" stroke-linejoin="round"/></g>`;
}

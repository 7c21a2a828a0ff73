/** A face: two numbers in, a few strokes of the brush out. Drawn for an oval of 20 × 23.5 round 0, 0. */
import type { Mood } from '../../model/records.ts';
import { between, clamp, type Point } from '../geometry.ts';
import { brush, brushes, dot, outlined, type Stroke, shape } from '../ink.ts';

/** How a face is drawn beside its mood. */
export type Face = {
  readonly mood: Mood;
  /** What an unpleasant stir does to the brows: 1 knits them, −1 lifts them. */
  readonly knit: number;
  /** Where it looks, −1 to 1 on both axes. */
  readonly gaze: Point;
  /** The side the nose points to. */
  readonly nose: 1 | -1;
  /** How heavy the strokes are, 1 as written. */
  readonly weight: number;
  /** The small cut: no nose, no lower lids. */
  readonly plain: boolean;
};

/** The mood split into four amounts, each 0 to 1. */
type Feeling = {
  readonly pleasant: number;
  readonly unpleasant: number;
  readonly stirred: number;
  readonly calm: number;
};

const sides = [-1, 1] as const;
type Side = (typeof sides)[number];

/** The face as path data. */
export function faceStrokes(face: Face): string {
  const valence = clamp(face.mood.valence, -1, 1);
  const arousal = clamp(face.mood.arousal, -1, 1);
  const feeling: Feeling = {
    pleasant: Math.max(0, valence),
    unpleasant: Math.max(0, -valence),
    stirred: Math.max(0, arousal),
    calm: Math.max(0, -arousal),
  };
  const brow = browOf(feeling, face.knit);
  const nose = face.plain ? '' : noseStrokes(face.nose, brow.inner);
  const sight = sightOf(feeling, face.knit, arousal);
  return (
    sides.map((side) => browStroke(side, brow, face, feeling)).join('') +
    nose +
    sides.map((side) => eye(side, sight, face, feeling)).join('') +
    mouth(valence, face, feeling)
  );
}

type Brow = { readonly inner: number; readonly outer: number; readonly height: number; readonly bow: number };

// How far the ends of a brow sink (positive) or rise. Protectors knit the inner ends, exiles lift them.
function browOf({ pleasant, unpleasant, stirred, calm }: Feeling, knit: number): Brow {
  const shareKnit = (knit + 1) / 2;
  const knitted = stirred > 0 ? between(1.6, 5.4, stirred) : between(1.3, -3, calm);
  const lifted = stirred > 0 ? between(-2.6, -4.4, stirred) : between(-2.6, -3.2, calm);
  const raised = pleasant * 2 + (1 - pleasant) * between(2, -0.2, shareKnit);
  return {
    inner: unpleasant * between(lifted, knitted, shareKnit),
    outer: unpleasant * (calm * 1.7 + stirred * (knit < 0 ? 1.6 : -1.6)),
    height: -10.4 - stirred * raised + calm * 1.1,
    bow: between(2.6, 1, unpleasant) + pleasant * 0.9,
  };
}

function browStroke(side: Side, brow: Brow, { knit, weight }: Face, { unpleasant, stirred }: Feeling): string {
  const pulledIn = knit > 0 ? unpleasant * stirred * 0.5 : 0;
  return brush([
    side * (4.1 - pulledIn),
    brow.height + brow.inner + 0.9,
    side * 9,
    brow.height - brow.bow + (brow.inner + brow.outer) * 0.5,
    side * 14.2,
    brow.height + brow.outer + 1.8,
    (2.5 + 0.7 * unpleasant * stirred) * weight,
  ]);
}

// One line let down from the brow, and the shadow under its tip.
function noseStrokes(side: Side, browInner: number): string {
  const bridge: Stroke = [side * 2.5, -5.6 + browInner * 0.4, side * 1.5, 0.6, side * 3.7, 5.6, 0.95];
  const tip: Stroke = [side * 3.7, 5.4, side * 3.2, 7.5, -side * 0.6, 7.2, 1.05];
  return brushes([bridge, tip]);
}

/** How open the eyes are (0 to 1), and how their corners sink. */
type Sight = { readonly open: number; readonly innerCorner: number; readonly outerCorner: number };

function sightOf({ pleasant, unpleasant, stirred, calm }: Feeling, knit: number, arousal: number): Sight {
  const widened = knit < 0 ? 0.05 * unpleasant * stirred : 0;
  const open = 0.56 + 0.44 * arousal - 0.06 * pleasant - 0.1 * unpleasant * calm - 0.16 * pleasant * calm + widened;
  return {
    open: clamp(open, 0, 1.04),
    innerCorner: unpleasant * stirred * (knit > 0 ? 1.1 * knit : -0.5),
    outerCorner: unpleasant * calm * 1.1 + unpleasant * 0.35,
  };
}

const eyeLine = -2.6;

function eye(
  side: Side,
  sight: Sight,
  { gaze, weight, plain }: Face,
  { pleasant, unpleasant, stirred, calm }: Feeling,
): string {
  const { open, innerCorner, outerCorner } = sight;
  const middle = side * 8.4;
  const half = 4.7 + 0.3 * stirred;
  const lid = between(3.1, -6.4, open);
  const inner = middle - side * half;
  const outer = middle + side * half;
  let ink = brush([
    inner,
    eyeLine + innerCorner,
    middle - side * 0.2,
    eyeLine + lid + (innerCorner + outerCorner) / 2,
    outer,
    eyeLine + outerCorner,
    (2 + 0.2 * stirred) * weight,
  ]);
  if (open > 0.2) {
    const height = Math.min(2.35, 0.75 + 2 * open);
    const lookX = clamp(gaze.x, -1, 1) * 1.9;
    const lookY = clamp(gaze.y + 0.5 * unpleasant * calm, -1, 1) * 1.1;
    const underLid = eyeLine + lid * 0.46 + height * 0.86;
    ink += dot(
      { x: middle + lookX, y: Math.max(underLid, eyeLine - 0.55) + lookY * 0.7 },
      2.05 * weight ** 0.4,
      height,
    );
  }
  if (!plain && (open > 0.66 || pleasant * open > 0.4)) {
    const lowest = eyeLine + 3.5 - pleasant * 1.6 + open * 0.5;
    ink += brush([
      inner + side * 1.4,
      eyeLine + 1.4 - pleasant * 0.3,
      middle,
      lowest,
      outer - side * 0.6,
      eyeLine + 1.1,
      0.7 * weight,
    ]);
  }
  return ink;
}

function mouth(valence: number, { weight, plain }: Face, { pleasant, unpleasant, stirred, calm }: Feeling): string {
  const neutral = 1 - Math.abs(valence);
  const line = 13.4 + 0.4 * stirred * pleasant;
  const curve = valence * 4.7 * (1 + 0.15 * stirred);
  const half = 7 + pleasant * 1.9 + 0.7 * stirred * unpleasant - calm * 0.4 - neutral * stirred * 2.2;
  const opened = stirred * (pleasant * 4.3 + unpleasant * 4.1 + (1 - pleasant - unpleasant) * 3.2);
  const corners = line - curve * 0.5;
  if (opened > 0.7) {
    const upper =
      valence >= 0 ? line + curve * 0.35 - opened * 0.22 * (1 - pleasant) : line + curve * 1.25 - opened * 0.4;
    const lower = valence >= 0 ? line + curve * 0.9 + opened * 1.25 : line + curve * 0.35 + opened * 0.95;
    return outlined(
      shape([-half, corners], [0, upper, half, corners], [half * 0.8, lower, -half * 0.8, lower, -half, corners]),
    );
  }
  const lips = brush([-half, corners, 0, line + curve * 1.05, half, corners, (2.15 + 0.3 * pleasant) * weight]);
  const chin = brush([
    -2.3,
    line + 3.6 + curve * 0.25,
    0,
    line + 4.2 + curve * 0.4,
    2.3,
    line + 3.6 + curve * 0.25,
    0.75 * weight,
  ]);
  return plain ? lips : lips + chin;
}

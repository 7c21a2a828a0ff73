/** What every figure is made of, in a box of 100 × 100 with its feet at y = 95. */
import type { Point } from '../geometry.ts';
import type { Shape, Stroke } from '../ink.ts';

/** How mood enters the body: `stirred` −1 (calm) to 1, `weighed` 0 to 1 by what is unpleasant. */
export type Posture = { readonly stirred: number; readonly weighed: number };

/** Where a face sits, and how it behaves there. */
export type FacePlace = {
  readonly centre: Point;
  readonly scale: number;
  /** Degrees, clockwise. */
  readonly tilt: number;
  /** What an unpleasant stir does to the brows: 1 knits them, −1 lifts them. */
  readonly knit: number;
  /** Where it looks if nobody says otherwise: −1 to 1 on both axes. */
  readonly gaze: Point;
  /** Degrees the head sinks when calm and unpleasant at once. */
  readonly droop: number;
};

/** How an outline is inked: a body, a ring not closed yet, or dashes with hatching for who is not in the room. */
export type Manner = 'solid' | 'ring' | 'dashed';

/** The drawing of one kind in one posture, before face and colour. */
export type Outline = {
  readonly manner: Manner;
  readonly body: Shape;
  /** Where the wash is printed, if not on the whole body. */
  readonly coat?: Shape;
  readonly skin?: Shape;
  readonly hair?: Shape;
  /** A place in front of the coat that stays open. */
  readonly opening?: Shape;
  readonly folds: readonly Stroke[];
  /** The one fold that the small cut keeps. */
  readonly mainFold?: Stroke;
  readonly face: FacePlace;
  /** A figure that leans is mirrored to face left; the others only turn the face. */
  readonly leans: boolean;
  /** Stands in its own light. */
  readonly lit: boolean;
};

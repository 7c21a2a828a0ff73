/** A part not known yet: a ring of ink that has not closed. */
import { shape } from '../ink.ts';
import type { Outline } from './outline.ts';

/** @see Outline */
export function unknown(): Outline {
  return {
    manner: 'ring',
    body: shape(
      [50, 5],
      [76, 5, 92, 27, 91, 54],
      [90, 80, 74, 95, 49, 95],
      [24, 95, 8, 78, 9, 52],
      [10, 26, 26, 5, 50, 5],
    ),
    folds: [],
    face: { centre: { x: 50, y: 49 }, scale: 1.24, tilt: 0, knit: 0.2, gaze: { x: 0, y: 0 }, droop: 5 },
    leans: false,
    lit: false,
  };
}

/** An imagined other: dashed and hatched, because they are not in the room. */
import { shape } from '../ink.ts';
import type { Outline } from './outline.ts';

/** @see Outline */
export function other(): Outline {
  return {
    manner: 'dashed',
    body: shape(
      [9, 95],
      [9, 77, 20, 69, 36, 64],
      [29, 57, 25.5, 47.5, 25.5, 36],
      [25.5, 17, 36, 5, 50, 5],
      [64, 5, 74.5, 17, 74.5, 36],
      [74.5, 47.5, 71, 57, 64, 64],
      [80, 69, 91, 77, 91, 95],
      [64, 93.6, 36, 93.6, 9, 95],
    ),
    folds: [],
    face: { centre: { x: 50, y: 35.5 }, scale: 1.1, tilt: 0, knit: 0.55, gaze: { x: 0, y: 0 }, droop: 5 },
    leans: false,
    lit: false,
  };
}

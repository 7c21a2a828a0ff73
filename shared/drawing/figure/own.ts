/** A part with a kind of its own naming: a plain cloak, closed in front, that says nothing but that somebody is in it. */
import { shape } from '../ink.ts';
import type { Outline, Posture } from './outline.ts';

/** @see Outline */
export function own({ stirred, weighed }: Posture): Outline {
  const rise = -1.8 * stirred + 1.2 * weighed;
  return {
    manner: 'solid',
    body: shape(
      [16, 95],
      [17, 78, 22, 68 + rise, 33, 61 + rise],
      [27, 54, 25, 45, 25, 35],
      [25, 16, 35, 4, 50, 4],
      [65, 4, 75, 16, 75, 35],
      [75, 45, 73, 54, 67, 61 + rise],
      [78, 68 + rise, 83, 78, 84, 95],
      [62, 93.8, 38, 93.8, 16, 95],
    ),
    coat: shape(
      [16, 95],
      [17, 78, 22, 68 + rise, 33, 61 + rise],
      [41, 69, 59, 69, 67, 61 + rise],
      [78, 68 + rise, 83, 78, 84, 95],
      [62, 93.8, 38, 93.8, 16, 95],
    ),
    skin: shape(
      [33, 61 + rise],
      [27, 54, 25, 45, 25, 35],
      [25, 16, 35, 4, 50, 4],
      [65, 4, 75, 16, 75, 35],
      [75, 45, 73, 54, 67, 61 + rise],
      [59, 69, 41, 69, 33, 61 + rise],
    ),
    folds: [
      [33, 61 + rise, 50, 74, 67, 61 + rise, 1.9],
      [50, 68, 47.5, 82, 50.5, 94, 1.8],
      [31, 74, 29, 84, 31, 94, 1.4],
      [69, 74, 71, 84, 69, 94, 1.4],
    ],
    mainFold: [50, 68, 47, 82, 50.5, 94, 4],
    face: { centre: { x: 50, y: 35.5 }, scale: 1.1, tilt: 0, knit: 0.2, gaze: { x: 0, y: 0 }, droop: 5 },
    leans: false,
    lit: false,
  };
}

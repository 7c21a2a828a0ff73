/** A firefighter: leans in, everything behind it streaming; comes running once it hurts. The streams stretch when it is stirred. */
import { shape } from '../ink.ts';
import type { Outline, Posture } from './outline.ts';

/** @see Outline */
export function firefighter({ stirred }: Posture): Outline {
  const flare = -5 * stirred;
  const reach = -3.5 * stirred;
  return {
    manner: 'solid',
    body: shape(
      [15, 95],
      [14, 87, 9, 80, 3 + reach * 0.5, 75 + flare],
      [11, 73 + flare * 0.4, 18, 71, 23.5, 67],
      [18, 58, 11, 51 + flare * 0.3, 3 + reach * 0.6, 46 + flare],
      [12, 43 + flare * 0.5, 23, 44, 31.5, 47],
      [31.5, 34, 25, 22, 13 + reach * 0.7, 10 + flare],
      [26, 10.5 + flare * 0.5, 37, 13, 43.5, 11.5],
      [48.5, 7, 54.5, 4.5, 61, 4.5],
      [76, 4.5, 86, 16.5, 86, 33],
      [86, 43.5, 81.5, 52.5, 74.5, 57.5],
      [86, 62, 93.5, 74, 95, 95],
      [68, 93.6, 42, 93.6, 15, 95],
    ),
    skin: shape(
      [86, 33],
      [86, 43.5, 81.5, 52.5, 74.5, 57.5],
      [62, 61.5, 48, 56, 44.5, 43],
      [42, 33, 44, 23, 52, 17.5],
      [60, 17, 70, 15, 80, 15.5],
      [84, 20, 86, 26.5, 86, 33],
    ),
    folds: [
      [52, 17.5, 41, 27, 44.5, 43, 1.5],
      [44.5, 43, 48, 58, 66, 59, 1.2],
      [72, 10, 52, 8.5, 30, 17, 2],
      [54, 20, 42, 24, 36, 35, 1.9],
      [66, 15.5, 61, 18, 60, 22.5, 1.6],
      [73, 15, 70, 17, 69.5, 20.5, 1.2],
      [27, 71, 38, 76, 43, 92, 2.2],
      [34, 51, 41, 61, 57, 64, 2],
      [74.5, 57.5, 66, 64, 56, 64, 2.2],
      [76, 70, 82, 80, 82, 94, 1.6],
    ],
    face: { centre: { x: 60, y: 34.5 }, scale: 1.12, tilt: 5, knit: 1, gaze: { x: 0.55, y: 0 }, droop: 5 },
    leans: true,
    lit: false,
  };
}

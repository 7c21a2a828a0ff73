/** An exile: small, low, folded in on itself, looking down. It sinks under what is unpleasant. */
import { shape } from '../ink.ts';
import type { Outline, Posture } from './outline.ts';

/** @see Outline */
export function exile({ stirred, weighed }: Posture): Outline {
  const sunk = 2.5 * weighed - 1.5 * stirred;
  return {
    manner: 'solid',
    body: shape(
      [17, 95],
      [9.5, 86, 10 + sunk * 0.3, 73, 19, 65 + sunk],
      [15, 48 + sunk, 27, 33 + sunk, 44, 32.5 + sunk],
      [57, 32.2 + sunk, 66, 41 + sunk, 65.5, 54 + sunk],
      [78, 57 + sunk, 88, 68, 88.5, 82],
      [88.6, 88, 87, 92, 84.5, 95],
      [62, 93.8, 39, 93.8, 17, 95],
    ),
    skin: shape(
      [19, 65 + sunk],
      [16.5, 52 + sunk, 24, 39 + sunk, 38, 37 + sunk],
      [52, 37 + sunk, 61, 49 + sunk, 60, 61 + sunk],
      [59, 73 + sunk, 50, 80 + sunk * 0.5, 40, 80 + sunk * 0.5],
      [31, 80 + sunk * 0.5, 21, 75 + sunk * 0.5, 19, 65 + sunk],
    ),
    folds: [
      [41, 36 + sunk, 36, 40 + sunk, 37, 47 + sunk, 1.8],
      [44, 36.5 + sunk, 42, 41 + sunk, 43.5, 45.5 + sunk, 1.3],
      [30, 39.5 + sunk, 56, 32 + sunk, 60, 61 + sunk, 1.7],
      [60, 61 + sunk, 58, 79 + sunk * 0.5, 38, 80 + sunk * 0.5, 1.5],
      [65.5, 53.5 + sunk, 66, 65 + sunk, 58, 73 + sunk * 0.5, 2.2],
      [85, 94, 82, 70, 61, 74, 2.4],
      [61, 74, 40, 79, 24, 92, 3],
      [66, 94, 62, 84, 50, 84.5, 1.8],
    ],
    mainFold: [87, 92, 76, 62, 24, 92, 5],
    face: { centre: { x: 41, y: 56.5 + sunk }, scale: 0.95, tilt: -14, knit: -1, gaze: { x: -0.5, y: 0.7 }, droop: -6 },
    leans: true,
    lit: false,
  };
}

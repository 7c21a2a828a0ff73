/** A manager: broad and square, arms folded; stands in front, ahead of time. Its shoulders rise when it is stirred. */
import { type Step, shape } from '../ink.ts';
import type { Outline, Posture } from './outline.ts';

/** @see Outline */
export function manager({ stirred, weighed }: Posture): Outline {
  const rise = -2.2 * stirred - weighed;
  const leftShoulder: readonly Step[] = [
    [2.6, 86, 3, 77, 5, 70 + rise],
    [7, 64.5 + rise, 11.5, 62.5 + rise, 19, 61.6 + rise],
  ];
  const rightShoulder: readonly Step[] = [
    [67.5, 60, 73, 60.8 + rise, 81, 61.6 + rise],
    [88.5, 62.5 + rise, 93, 64.5 + rise, 95, 70 + rise],
    [97, 77, 97.4, 86, 97, 95],
  ];
  const hem: Step = [66, 93.6, 34, 93.6, 3, 95];
  const arms = rise * 0.18;
  return {
    manner: 'solid',
    body: shape(
      [3, 95],
      ...leftShoulder,
      [27, 60.8 + rise, 32.5, 60, 33.5, 56],
      [27.5, 50, 24.5, 42, 24.5, 32],
      [24.5, 15, 35, 3, 50, 3],
      [65, 3, 75.5, 15, 75.5, 32],
      [75.5, 42, 72.5, 50, 66.5, 56],
      ...rightShoulder,
      hem,
    ),
    coat: shape(
      [3, 95],
      ...leftShoulder,
      [27, 60.8 + rise, 32.5, 60, 34, 54],
      [50, 71],
      [66, 54],
      ...rightShoulder,
      hem,
    ),
    skin: shape(
      [34, 56],
      [27.5, 50, 24.5, 42, 24.5, 32],
      [24.5, 15, 35, 3, 50, 3],
      [65, 3, 75.5, 15, 75.5, 32],
      [75.5, 42, 72.5, 50, 66, 56],
      [50, 71],
    ),
    hair: shape(
      [24.5, 33],
      [23, 15, 35, 3, 50, 3],
      [65, 3, 77, 15, 75.5, 33],
      [73, 21, 67, 15, 57, 14],
      [46, 17, 31, 16, 24.5, 33],
    ),
    folds: [
      [75.4, 33, 72, 16, 57, 14, 1.3],
      [57, 14, 34, 18, 24.6, 33, 1.9],
      [33.6, 55, 40, 66, 50.4, 71.5, 1.9],
      [66.4, 55, 60, 66, 50, 71.5, 1.9],
      [33.6, 55, 30, 66, 38, 72, 1.5],
      [38, 72, 42, 72.5, 50, 71.5, 1.2],
      [66.4, 55, 70, 66, 62, 72, 1.5],
      [62, 72, 58, 72.5, 50, 71.5, 1.2],
      [15, 95, 14, 88, 16.5, 81 + arms, 1.8],
      [85, 95, 86, 88, 83.5, 81 + arms, 1.8],
      [16.5, 82 + arms, 40, 93, 69, 82 + arms, 3],
      [83.5, 82 + arms, 68, 91, 46, 88, 2],
    ],
    mainFold: [14, 82, 46, 96, 86, 80, 5],
    face: { centre: { x: 50, y: 36.2 }, scale: 1.1, tilt: 0, knit: 1, gaze: { x: 0, y: 0 }, droop: 5 },
    leans: false,
    lit: false,
  };
}

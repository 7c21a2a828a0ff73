/** Ids and times that are the same on every run, so that the example is the same file every time. */
import { v7 } from 'uuid';
import type { Fresh } from '../../shared/model/fresh.ts';

/** A {@link Fresh} with a clock of its own that is moved by hand. */
export type FixedFresh = Fresh & { wait(seconds: number): void };

/** A clock that begins at `start` (ms since 1970) and counts ids upward from there. */
export function fixedFresh(start: number): FixedFresh {
  let now = start;
  let count = 0;
  return {
    id: () => {
      count++;
      return v7({ msecs: now, seq: count, random: scattered(count) });
    },
    now: () => new Date(now).toISOString(),
    wait: (seconds) => {
      now += seconds * 1000;
    },
  };
}

// Any 16 bytes do, as long as they are the same every time; these are steps of a linear congruence (Numerical Recipes).
function scattered(seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: 16 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** Cases by the thousand, and a guard against one that costs out of all proportion: against hanging and hoarding, no measurement. */
import fc from 'fast-check';
import { expect } from 'vitest';

// A busy machine may take ten times as long as the second that a case is allowed at most.
const longest = 10_000;
/** In kB, as the system counts. */
const mostMemory = 200 * 1024;
const lot = 50;

/** So many cases, the same ones every time; never more than fifty are held at once. */
export function* casesOf<Case>(any: fc.Arbitrary<Case>, count: number): Generator<Case> {
  for (let from = 0; from < count; from += lot)
    yield* fc.sample(any, { seed: 2026 + from, numRuns: Math.min(lot, count - from) });
}

/** Does something that is answered soon, and never takes 200 MB more than was ever taken before. */
export async function leanly<Found>(work: () => Found | Promise<Found>): Promise<Found> {
  const start = performance.now();
  const before = process.resourceUsage().maxRSS;
  const found = await work();
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(mostMemory);
  expect(performance.now() - start).toBeLessThan(longest);
  return found;
}

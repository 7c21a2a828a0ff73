/** Which backups stay: the last ten, then one a day, then one a week. */

const last = 10;
const days = 14;
const weeks = 12;
const dayLength = 24 * 60 * 60 * 1_000;

/** A backup as far as this is concerned: when it was made, ms since 1970, UTC. */
export type Dated = { readonly at: number };

/**
 * Those that may go: not among the last ten, not the newest of its day in the last fortnight, not the newest of its week in the twelve
 * weeks before. Days and weeks are UTC's; which day it is now makes no difference, so a clock that was set wrong costs nothing.
 */
export function superfluous<Backup extends Dated>(backups: readonly Backup[]): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const kept = new Set(newestFirst.slice(0, last));
  keepFirstOfEach(newestFirst, kept, days, ({ at }) => Math.floor(at / dayLength));
  // 1970 began on a Thursday: weeks begin on Monday.
  keepFirstOfEach(newestFirst, kept, weeks, ({ at }) => Math.floor((at / dayLength + 3) / 7));
  return newestFirst.filter((backup) => !kept.has(backup));
}

/** Keeps the first of each stretch, for as many stretches as there are any in. */
function keepFirstOfEach<Backup>(
  newestFirst: readonly Backup[],
  kept: Set<Backup>,
  most: number,
  stretchOf: (backup: Backup) => number,
): void {
  const seen = new Set<number>();
  for (const backup of newestFirst) {
    const stretch = stretchOf(backup);
    if (seen.has(stretch)) continue;
    if (seen.size === most) return;
    seen.add(stretch);
    kept.add(backup);
  }
}

/** How a measurement is printed: what, the figure, and what it should be at most. A table never fails. */

export type Figure = {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly atMost: number;
};

export function printTable(title: string, figures: readonly Figure[]): void {
  console.info(`\n${title}`);
  for (const { what, measured, unit, atMost } of figures) {
    const value = `${measured < 10 ? measured.toFixed(2) : Math.round(measured)} ${unit}`;
    console.info(
      `  ${what.padEnd(64)} ${value.padStart(12)}   at most ${atMost} ${unit}${measured > atMost ? '   MISSED' : ''}`,
    );
  }
}

/** The value below which this share of the sorted samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that something takes, once for each run. */
export async function timesOf(runs: number, work: (run: number) => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begin = performance.now();
    await work(run);
    samples.push(performance.now() - begin);
  }
  return samples;
}

/** What a person waits for who opens a practice: from the click on its name to its first question, each of ours in turn. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { practicesIn } from '../../electron/services/practice-shelf.ts';
import type { Practice } from '../../shared/practices/practice.ts';
import { writeCoupleCasebook } from '../e2e/couple-casebook.ts';
import { openPractices, partFor, sayer } from '../e2e/practice-hands.ts';
import { type Figure, percentile, printTable } from './table.ts';
import { openMap, startApp, withBrowsers } from './window/app.ts';
import { fromClickUntil } from './window/in-page.ts';

const runs = 12;
const folder = mkdtempSync(join(tmpdir(), 'visavis-bench-'));
const { practices } = await practicesIn(folder).read();

await withBrowsers(async ({ steady }) => {
  printTable(
    `Opening a practice, ${practices.length} of ours`,
    await opening(steady, await writeCoupleCasebook(folder)),
  );
});
rmSync(folder, { recursive: true });

async function opening(browser: Browser, file: string): Promise<Figure[]> {
  const app = await startApp(browser, folder, file);
  const { page } = app;
  await openMap(page, 'Mira', 'When it gets late');
  const figures: Figure[] = [];
  for (const practice of practices) {
    if (practice.away) await turnOn(practice);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const entry = await listed(practice);
      times.push(await fromClickUntil(page, '.asked-question', () => entry.click()));
      await page.getByRole('button', { name: 'Back to where you were' }).click();
    }
    figures.push({ what: `${practice.name}, p95`, measured: percentile(times, 0.95), unit: 'ms', atMost: 100 });
  }
  await app.end();
  return figures.sort((one, other) => other.measured - one.measured);

  /** Where it is chosen. */
  async function listed(practice: Practice) {
    const list = await openPractices(page, partFor(practice));
    return list
      .locator('.practice-begin')
      .filter({ hasText: titleOf(practice) })
      .first();
  }

  async function turnOn(practice: Practice) {
    const list = await openPractices(page, partFor(practice));
    await list.getByText('Put away', { exact: true }).click();
    await list.getByRole('button', { name: `Turn on: ${titleOf(practice)} I know this work` }).click();
    await page.keyboard.press('Escape');
  }
}

function titleOf(practice: Practice): string {
  return sayer(partFor(practice))(practice.title);
}

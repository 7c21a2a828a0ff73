/** A long dialogue: how soon it is open, how soon a key is seen, and what it holds in memory beyond an empty one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { type Figure, percentile, printTable } from './table.ts';
import { openMap, startApp, typingIn, withBrowsers } from './window/app.ts';
import { fromClickUntil, heapOf } from './window/in-page.ts';
import { alias, makeLongDialogue, title } from './window/large-casebook.ts';

const turns = 5_000;
const folder = mkdtempSync(join(tmpdir(), 'visavis-bench-'));
const [long, empty] = [join(folder, 'long.visavis'), join(folder, 'empty.visavis')];
makeLongDialogue(long, turns);
makeLongDialogue(empty, 0);

await withBrowsers(async ({ steady, hasty }) => {
  const figures = [...(await opening(steady)), ...(await writing(hasty)), await memory(steady)];
  printTable(`A dialogue of ${turns} turns`, figures);
});
rmSync(folder, { recursive: true });

async function opening(browser: Browser): Promise<Figure[]> {
  const app = await startApp(browser, folder, long);
  await openMap(app.page, alias, title);
  const times: number[] = [];
  for (let run = 0; run < 9; run++) times.push(await openDialogue(app.page));
  await app.end();
  const what = 'from the click in the list to the chairs';
  return [
    { what: `${what}, the first time`, measured: times[0] ?? Number.NaN, unit: 'ms', atMost: 300 },
    { what: `${what}, p50`, measured: percentile(times, 0.5), unit: 'ms', atMost: 300 },
  ];
}

async function writing(browser: Browser): Promise<Figure[]> {
  const app = await startApp(browser, folder, long);
  await openMap(app.page, alias, title);
  await openDialogue(app.page);
  const line = app.page.locator('.writing textarea');
  const first = await typingIn(app.page, 'the line', line);
  await app.page.keyboard.press('Enter');
  const next = await typingIn(app.page, 'the line after one was said', line);
  await app.end();
  return [first, next];
}

async function memory(browser: Browser): Promise<Figure> {
  const heaps: number[] = [];
  for (const file of [long, empty]) {
    const app = await startApp(browser, folder, file);
    await openMap(app.page, alias, title);
    await openDialogue(app.page);
    heaps.push(await heapOf(app.page));
    await app.end();
  }
  const [held = Number.NaN, least = Number.NaN] = heaps;
  return { what: 'memory above that of an empty dialogue', measured: held - least, unit: 'MB', atMost: 60 };
}

/** From the map's list into the dialogue; answers how long that took. Where it is open, it is left first. */
async function openDialogue(page: Page): Promise<number> {
  const back = page.getByRole('button', { name: 'Back to the map' });
  if (await back.isVisible()) await back.click();
  const entry = page.getByRole('region', { name: 'Dialogues' }).getByRole('button').first();
  await entry.waitFor();
  await page.waitForTimeout(500);
  const time = await fromClickUntil(page, '.play-line, .transcript .hint', () => entry.click());
  await page.waitForTimeout(500);
  return time;
}

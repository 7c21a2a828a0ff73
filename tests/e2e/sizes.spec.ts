/** At any size and in any light: what a person chose stays chosen, and nothing is cut off where the window is small. */
import { expect, type Page, test } from '@playwright/test';
import { addPart, beginMap } from './hands.ts';
import { type HostName, newDataFolder, type RunningApp, startApp } from './running-app.ts';

let app: RunningApp;
let data: string;
let host: HostName;
let page: Page;

test.beforeEach(async ({ browser }, { project }) => {
  host = project.name === 'electron' ? 'electron' : 'browser';
  data = await newDataFolder();
  app = await startApp(host, data, browser);
  page = app.page;
});

test.afterEach(() => app.close());

const groundOf = (seen: Page) => seen.evaluate(() => getComputedStyle(document.body).backgroundColor);
const typeOf = (seen: Page) => seen.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const isWider = (seen: Page) =>
  seen.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('light or dark and the size of the type are chosen, and kept over a restart', async ({ browser }) => {
  await beginMap(page, 'Mira', 'Sizes');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+,');
  const sheet = page.getByRole('dialog', { name: 'How it looks' });
  await sheet.getByText('Dark', { exact: true }).click();
  await expect(sheet.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await groundOf(page)).toBe('rgb(30, 27, 24)');
  await sheet.getByText('140 %', { exact: true }).click();
  await expect(sheet.getByRole('radio', { name: '140 %' })).toBeChecked();
  expect(await typeOf(page)).toBe('22.4px');
  await sheet.getByRole('button', { name: 'Close' }).click();

  await app.close();
  app = await startApp(host, data, browser);
  page = app.page;
  await expect(page.getByRole('button', { name: 'Mira' })).toBeVisible();
  expect(await groundOf(page)).toBe('rgb(30, 27, 24)');
  expect(await typeOf(page)).toBe('22.4px');
});

test('the list folds away and back, and stays where a screen reader finds it', async () => {
  await beginMap(page, 'Mira', 'Folding');
  const list = page.getByRole('region', { name: 'The map as a list' });
  await expect(list).toBeVisible();
  const wide = await page.getByRole('main').evaluate((main) => main.clientWidth);
  await page.getByRole('button', { name: 'Fold the list away' }).click();
  await expect(page.getByRole('button', { name: 'Show the list' })).toBeVisible();
  expect(await page.getByRole('main').evaluate((main) => main.clientWidth)).toBeGreaterThan(wide);
  await expect(list).toHaveCount(1);
  await page.getByRole('button', { name: 'Show the list' }).click();
  await expect(page.getByRole('button', { name: 'Fold the list away' })).toBeVisible();
  expect(await page.getByRole('main').evaluate((main) => main.clientWidth)).toBe(wide);
});

for (const [what, size] of [
  ['at twice the size', { width: 640, height: 400 }],
  ['in a narrow window', { width: 480, height: 800 }],
] as const) {
  test(`nothing is wider than the window ${what}`, async () => {
    await page.setViewportSize(size);
    expect(await isWider(page)).toBe(false);
    await beginMap(page, 'Mira', 'A title that goes on and on for longer than any window that small is wide');
    expect(await isWider(page)).toBe(false);
    await addPart(page, 'the one who counts who helped and who did not');
    expect(await isWider(page)).toBe(false);
    await page.getByRole('button', { name: 'Back to the library' }).click();
    await expect(page.getByRole('button', { name: 'Begin a map', exact: true })).toBeVisible();
    expect(await isWider(page)).toBe(false);
  });
}

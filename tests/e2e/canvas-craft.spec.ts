/** Canvas craft: tidy, align, copy to another map; each one step, and taken back in one. */
import { expect, test } from '@playwright/test';
import { beginMap, figureOf, middleOf } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

test('figures are tidied, aligned, and copied to another map with their arrangement', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beginMap(page, 'Mira', 'First');
  const line = page.getByRole('textbox', { name: 'Add a part' });
  await line.fill('one; two; three');
  await line.press('Enter');
  const [one, two] = [figureOf(page, 'one'), figureOf(page, 'two')];
  await expect(two).toBeVisible();

  // Two is dragged onto one; tidying takes it off again, as little as can be.
  const [from, onto] = [await middleOf(two), await middleOf(one)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(onto.x + 30, onto.y + 10, { steps: 8 });
  await page.mouse.up();
  const covered = await middleOf(two);
  await page.getByRole('region', { name: 'Picture of the map' }).focus();
  await page.keyboard.press('t');
  await expect(async () => {
    const [a, b] = [await middleOf(one), await middleOf(two)];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(90);
  }).toPass();
  await page.keyboard.press('Control+z');
  await expect(async () => expect(await middleOf(two)).toEqual(covered)).toPass();

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Align at the top');
  await page.keyboard.press('Enter');
  await expect(async () => {
    const boxes = await Promise.all(['one', 'two', 'three'].map((name) => figureOf(page, name).boundingBox()));
    expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBe(1);
  }).toPass();
  const apart = (await middleOf(figureOf(page, 'three'))).x - (await middleOf(one)).x;

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page.getByRole('button', { name: 'Begin a map', exact: true }).click();
  await page.getByRole('textbox', { name: 'What is it about?' }).fill('Second');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toHaveValue('Second');
  await page.getByRole('region', { name: 'Picture of the map' }).focus();
  await page.keyboard.press('Control+v');
  await expect(figureOf(page, 'three')).toBeVisible();
  const there = (await middleOf(figureOf(page, 'three'))).x - (await middleOf(figureOf(page, 'one'))).x;
  expect(Math.abs(there - apart)).toBeLessThan(3);
  await page.keyboard.press('Control+z');
  await expect(figureOf(page, 'three')).toBeHidden();
  await app.close();
});

test('pasted on a map of one, whoever is of the other stays away, and it is said', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await page.getByRole('textbox', { name: 'Whose parts are these?' }).fill('Mira');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'For two people…' }).click();
  await page.getByRole('textbox', { name: 'An alias for them' }).fill('Daniel');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  const line = page.getByRole('textbox', { name: 'Add a part' });
  await line.fill('Mira: blamer; Daniel: quiet one');
  await line.press('Enter');
  await expect(figureOf(page, 'quiet one')).toBeVisible();
  await page.getByRole('region', { name: 'Picture of the map' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();
  await page.getByRole('button', { name: 'Begin a map', exact: true }).click();
  await page.getByRole('textbox', { name: 'What is it about?' }).fill('Alone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toHaveValue('Alone');
  await page.getByRole('region', { name: 'Picture of the map' }).focus();
  await page.keyboard.press('Control+v');
  await expect(
    page.getByText('One of them belongs to somebody who is not on this map, and was left out.'),
  ).toBeVisible();
  await expect(figureOf(page, 'blamer')).toBeVisible();
  await expect(figureOf(page, 'quiet one')).toHaveCount(0);
  await app.close();
});

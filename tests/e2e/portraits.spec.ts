/** What a part is shown as: drawn by hand by mouse and by key, and a picture whose camera data is gone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { addPart, beginMap, figureOf, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

test('a part is drawn by hand and shown as a picture, and nothing of the camera is kept', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const app = await startApp(host, data, browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'Faces');
  await addPart(page, 'little one');
  await page.getByText('Figure', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'choose…' })).toBeEnabled();
  await page.getByText('draw…', { exact: true }).click();
  const sheet = page.getByRole('application', { name: 'Sheet to draw on' });
  const box = await sheet.boundingBox();
  if (!box) throw new Error('there is no sheet');
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 180, { steps: 10 });
  await page.mouse.up();
  await expect(sheet.locator('path')).toHaveCount(1);
  await sheet.focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(sheet.locator('path')).toHaveCount(2);
  await page.getByRole('button', { name: 'Take the last stroke back' }).click();
  await expect(sheet.locator('path')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'drawing' })).toBeChecked();

  // A picture with text beside its pixels, as cameras and programs leave it.
  const secret = 'Latitude 52.5200';
  const png = PNG.sync.write(new PNG({ width: 64, height: 48 }));
  const chunk = Buffer.concat([Buffer.from([0, 0, 0, secret.length]), Buffer.from(`tEXt${secret}`), Buffer.alloc(4)]);
  const withText = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
  const choose = async (name: string, mimeType: string, buffer: Buffer) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a picture…' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType, buffer });
  };
  await choose('me.png', 'image/png', withText);
  await expect(page.getByRole('radio', { name: 'picture' })).toBeChecked();
  await expect(figureOf(page, 'little one').locator('image')).toBeVisible();

  await choose('notes.jpg', 'image/jpeg', Buffer.from('not a picture at all'));
  await expect(page.getByText('This picture cannot be read here.')).toBeVisible();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18"/></svg>';
  await choose('drawn.svg', 'image/svg+xml', Buffer.from(svg));
  await expect(page.getByText('This picture cannot be read here.')).toBeHidden();
  await expect(page.getByRole('radio', { name: 'picture' })).toBeChecked();
  await choose('notes.jpg', 'image/jpeg', Buffer.from('not a picture at all'));
  await expect(page.getByText('This picture cannot be read here.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByText('This picture cannot be read here.')).toBeHidden();
  await untilSaved(page);
  await app.close();
  const file = await readFile(join(data, 'Casebook.visavis'));
  expect(file.includes('Latitude')).toBe(false);
});

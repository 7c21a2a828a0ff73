/** Back to a backup and forth again; and a damaged casebook, of which two ways lead on. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { addPart, beginMap, figureOf, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

async function backUp(page: Page) {
  await page.getByRole('button', { name: 'Kept safe' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Backups' }).click();
  await sheet.getByRole('button', { name: 'Make one now' }).click();
  await expect(sheet.getByRole('listitem')).toHaveCount(1);
  return sheet;
}

async function openTheMap(page: Page) {
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page.getByRole('button', { name: /^Wednesday/ }).click();
}

test('what a backup would bring back is seen first, and there is a way back from it', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'Wednesday');
  await addPart(page, 'the planner');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();
  await backUp(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Wednesday/ }).click();
  await addPart(page, 'a heavy coat');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();

  await page.getByRole('button', { name: 'Kept safe' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Backups' }).click();
  await sheet.getByRole('listitem').getByRole('button').click();
  await expect(sheet.getByRole('region', { name: 'Now' })).toContainText('2 parts');
  await expect(sheet.getByRole('region', { name: 'In the backup' })).toContainText('1 part');
  await sheet.getByRole('button', { name: 'Go back to this' }).click();
  await expect(page.getByText(/^This is how it was on/)).toBeVisible();
  await openTheMap(page);
  await expect(figureOf(page, 'the planner')).toBeVisible();
  await expect(figureOf(page, 'a heavy coat')).toBeHidden();

  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();
  await page.getByRole('button', { name: 'Kept safe' }).click();
  await sheet.getByRole('button', { name: 'Backups' }).click();
  await sheet.getByRole('listitem').first().getByRole('button').click();
  await sheet.getByRole('button', { name: 'Go back to this' }).click();
  await openTheMap(page);
  await expect(figureOf(page, 'a heavy coat')).toBeVisible();
  await app.close();
});

test('of a damaged casebook the newest backup and what can be read are shown, and it is left as it is', async ({
  browser,
}, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const first = await startApp(host, data, browser);
  await beginMap(first.page, 'Mira', 'Wednesday');
  await addPart(first.page, 'the planner');
  await untilSaved(first.page);
  await first.page.getByRole('button', { name: 'Back to the library of Mira' }).click();
  await backUp(first.page);
  await first.close();
  const file = join(data, 'Casebook.visavis');
  await overwrite(file, 4096 * 30);

  const { page, close } = await startApp(host, data, browser);
  await expect(page.getByText('This casebook looks damaged')).toBeVisible();
  await expect(page.getByRole('region', { name: /^The backup of/ })).toContainText('1 person, 1 map, 1 part');
  await page.getByRole('button', { name: 'Go on with the backup' }).click();
  await openTheMap(page);
  await expect(figureOf(page, 'the planner')).toBeVisible();
  expect(await readdir(data)).toEqual(expect.arrayContaining(['Casebook.visavis', 'Casebook from backup.visavis']));
  await close();
});

async function overwrite(file: string, at: number) {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(4096, 0x5a), 0, 4096, at);
  await handle.close();
}

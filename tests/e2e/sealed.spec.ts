/** A casebook closed with a passphrase: set, locked by key with a line half typed, opened again, opened by paper, and open to all again. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { addPart, beginMap, choosePart, figureOf, showList, statementField, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const passphrase = 'four quiet words here';

async function openSafety(page: Page) {
  await page.getByRole('button', { name: 'Kept safe' }).click();
  return page.getByRole('dialog');
}

async function setPassphrase(page: Page): Promise<string> {
  const sheet = await openSafety(page);
  await sheet.getByRole('button', { name: 'Close it with a passphrase' }).click();
  await sheet.getByRole('textbox', { name: 'The new passphrase', exact: true }).fill(passphrase);
  await sheet.getByRole('textbox', { name: 'The new passphrase once more' }).fill(passphrase);
  await sheet.getByRole('button', { name: 'Close it with this' }).click();
  const key = await sheet.getByRole('status', { name: 'The recovery key' }).textContent();
  await sheet.getByRole('button', { name: 'I have it on paper' }).click();
  return key ?? '';
}

async function unlock(page: Page, secret: string) {
  await page.getByRole('textbox', { name: 'Passphrase, or recovery key' }).fill(secret);
  await page.keyboard.press('Enter');
}

test('closed by a key, half a line is kept, and nothing of it is in the window until it is opened', async ({
  browser,
}, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'Quicksilver');
  await addPart(page, 'the planner');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();
  const key = await setPassphrase(page);

  await page.getByRole('button', { name: /^Quicksilver/ }).click();
  await choosePart(page, 'the planner');
  const needs = await statementField(page, 'needs');
  await needs.fill('an evening off');
  await page.keyboard.press('Control+Shift+l');
  const field = page.getByRole('textbox', { name: 'Passphrase, or recovery key' });
  await expect(field).toBeVisible();
  expect(await page.content()).not.toMatch(/Quicksilver|Mira|planner/);
  expect(await page.title()).toBe('Visavis');

  await unlock(page, 'not these words');
  await expect(page.getByText('That did not open “Casebook.visavis”.')).toBeVisible();
  await unlock(page, passphrase);
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page.getByRole('button', { name: /^Quicksilver/ }).click();
  await expect(figureOf(page, 'the planner')).toBeVisible();
  await choosePart(page, 'the planner');
  await expect(await statementField(page, 'needs')).toHaveValue('an evening off');

  await showList(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(field).toBeVisible();
  await unlock(page, key);
  await page.getByRole('button', { name: 'Mira' }).first().click();
  const sheet = await openSafety(page);
  await sheet.getByRole('button', { name: 'Take the passphrase away' }).click();
  await sheet.getByRole('textbox', { name: 'The passphrase now, or the recovery key' }).fill(passphrase);
  await sheet.getByRole('button', { name: 'Take it away' }).click();
  await expect(sheet.getByText('This casebook has no passphrase')).toBeVisible();
  await app.close();
});

test('a new casebook can be closed from the start, and shows its recovery key once', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const app = await startApp(host, data, browser);
  const { page } = app;
  await app.placeNext(join(data, 'Autumn.visavis'));
  await page.getByRole('button', { name: 'Casebooks' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Close the new one with a passphrase').click();
  if (host === 'electron') await sheet.getByRole('button', { name: 'A new casebook' }).click();
  else {
    await sheet.getByRole('textbox', { name: 'What shall the new casebook be called?' }).fill('Autumn');
    await page.keyboard.press('Enter');
  }
  await sheet.getByRole('textbox', { name: 'The new passphrase', exact: true }).fill(passphrase);
  await sheet.getByRole('textbox', { name: 'The new passphrase once more' }).fill('four quiet words');
  await sheet.getByRole('button', { name: 'Make it' }).click();
  await expect(sheet.getByText('The two are not alike.')).toBeVisible();
  await sheet.getByRole('textbox', { name: 'The new passphrase once more' }).fill(passphrase);
  await sheet.getByRole('button', { name: 'Make it' }).click();
  const key = (await sheet.getByRole('status', { name: 'The recovery key' }).textContent()) ?? '';
  await expect(sheet.getByText('Visavis casebook “Autumn”')).toBeVisible();
  await sheet.getByRole('button', { name: 'I have it on paper' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+l');
  await unlock(page, key);
  await expect(page.getByRole('textbox', { name: 'Whose parts are these?' })).toBeVisible();
  await app.close();
});

test('untouched for the chosen minutes it closes by itself', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await page.clock.install();
  await beginMap(page, 'Mira', 'Quicksilver');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();
  await setPassphrase(page);
  const field = page.getByRole('textbox', { name: 'Passphrase, or recovery key' });
  await page.clock.fastForward('09:00');
  await page.keyboard.press('Shift');
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('button', { name: 'Mira' }).first()).toBeVisible();
  await page.clock.fastForward('10:00');
  await expect(field).toBeVisible();
  await app.close();
});

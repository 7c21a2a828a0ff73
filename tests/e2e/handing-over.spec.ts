/** A closed casebook given to somebody and back: what is new is seen before it is taken in, and doing it twice changes nothing. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addPart, beginMap, choosePart, figureOf, statementField, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const passphrase = 'four quiet words here';

async function closeWithPassphrase(page: Page) {
  await page.getByRole('button', { name: 'Kept safe' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Close it with a passphrase' }).click();
  await sheet.getByRole('textbox', { name: 'The new passphrase', exact: true }).fill(passphrase);
  await sheet.getByRole('textbox', { name: 'The new passphrase once more' }).fill(passphrase);
  await sheet.getByRole('button', { name: 'Close it with this' }).click();
  await sheet.getByRole('button', { name: 'I have it on paper' }).click();
  await expect(sheet).toBeHidden();
}

async function enter(page: Page) {
  await page.getByRole('textbox', { name: 'Passphrase, or recovery key' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Mira' }).first().click();
}

async function openTheMap(page: Page) {
  await page.getByRole('button', { name: /^Wednesday/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeVisible();
}

async function leaveTheMap(page: Page) {
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();
}

async function write(page: Page, part: string, statement: string, words: string) {
  await choosePart(page, part);
  const field = await statementField(page, statement);
  await field.fill(words);
  await field.blur();
}

/** The sheet of what is new in the casebook of this name. */
async function lookInto(page: Page, name: string) {
  await page.getByRole('button', { name: 'Casebooks' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Take in a casebook you were handed…' }).click();
  await sheet.getByRole('list', { name: 'Which one were you handed?' }).getByRole('button', { name }).click();
  return sheet;
}

async function unlockIn(page: Page, typed: string) {
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Passphrase, or recovery key' }).fill(typed);
  await sheet.getByRole('button', { name: 'Open it' }).click();
}

/** Held to all that axe knows; it needs a context it may open pages in, which the desktop app has not. */
async function expectClean(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect(found, colorScheme).toEqual([]);
}

test('a closed casebook goes to a client and back, and each sees what is new before it is taken in', async ({
  browser,
}, info) => {
  test.slow();
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const [therapist, client] = [await newDataFolder(), await newDataFolder()];
  const file = (data: string, name: string) => join(data, `${name}.visavis`);

  const first = await startApp(host, therapist, browser);
  await beginMap(first.page, 'Mira', 'Wednesday');
  await addPart(first.page, 'the planner');
  await leaveTheMap(first.page);
  await closeWithPassphrase(first.page);
  await first.close();
  await copyFile(file(therapist, 'Casebook'), file(client, 'Casebook'));

  const there = await startApp(host, client, browser);
  await enter(there.page);
  await openTheMap(there.page);
  await addPart(there.page, 'a heavy coat');
  await write(there.page, 'the planner', 'needs', 'an evening off');
  await leaveTheMap(there.page);
  await there.close();
  await copyFile(file(client, 'Casebook'), file(therapist, 'From Mira'));

  const here = await startApp(host, therapist, browser);
  const { page } = here;
  await enter(page);
  await openTheMap(page);
  await write(page, 'the planner', 'needs', 'less to do');
  await leaveTheMap(page);

  const sheet = await lookInto(page, 'From Mira');
  await unlockIn(page, 'not these words');
  await expect(sheet.getByText('That did not open “From Mira.visavis”.')).toBeVisible();
  await unlockIn(page, passphrase);
  const coat = sheet.getByRole('checkbox', { name: 'a heavy coat' });
  const planner = sheet.getByRole('checkbox', { name: 'the planner' });
  await expect(coat).toBeChecked();
  await expect(coat).toHaveAccessibleDescription('new');
  await expect(planner).not.toBeChecked();
  await expect(planner).toHaveAccessibleDescription('changed on both sides');
  await expect(sheet.getByRole('row', { name: /^needs less to do an evening off$/ })).toBeVisible();
  if (host === 'browser') for (const scheme of ['light', 'dark'] as const) await expectClean(page, scheme);
  await sheet.getByRole('button', { name: 'Take this in (1)' }).click();
  await expect(page.getByText(/^1 thing was taken in/)).toBeVisible();

  await page.getByRole('button', { name: 'Mira' }).first().click();
  await openTheMap(page);
  await expect(figureOf(page, 'a heavy coat')).toBeVisible();
  await choosePart(page, 'the planner');
  await expect(await statementField(page, 'needs')).toHaveValue('less to do');
  await leaveTheMap(page);

  await lookInto(page, 'From Mira');
  await unlockIn(page, passphrase);
  await expect(planner).toBeVisible();
  await expect(coat).toBeHidden();
  await expect(sheet.getByRole('button', { name: 'Take these in (0)' })).toBeDisabled();
  await planner.focus();
  await page.keyboard.press('Space');
  await sheet.getByRole('button', { name: 'Take this in (1)' }).click();
  await expect(sheet).toBeHidden();
  await lookInto(page, 'From Mira');
  await unlockIn(page, passphrase);
  await expect(sheet.getByText('Nothing new in it.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await here.close();
  await copyFile(file(therapist, 'Casebook'), file(client, 'From my therapist'));

  const back = await startApp(host, client, browser);
  await enter(back.page);
  await lookInto(back.page, 'From my therapist');
  await unlockIn(back.page, passphrase);
  await expect(back.page.getByText('Nothing new in it.')).toBeVisible();
  await back.close();
});

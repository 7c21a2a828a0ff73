/** The casebook goes away under the hands of who writes in it: they are told so, go on, save a copy, and find every word there. */
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addPart, beginMap, figureOf, statementField, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const words = 'I count what is left, and nobody sees me do it.';

test('a file that is moved away while somebody types costs no word', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const first = await startApp(host, data, browser);
  const { page } = first;
  await beginMap(page, 'Mira', 'Wednesday');
  await addPart(page, 'the planner');
  await untilSaved(page);
  await rename(join(data, 'Casebook.visavis'), join(data, 'Moved away.visavis'));

  await addPart(page, 'a heavy coat');
  await expect(
    page.getByRole('alert').filter({ hasText: '“Casebook.visavis” was moved, deleted or replaced' }),
  ).toBeVisible();
  // Work goes on meanwhile.
  await (await statementField(page, 'says')).fill(words);
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'working in “Casebook copy.visavis” now' })).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await untilSaved(page);
  await first.kill();
  expect(await readdir(data)).toEqual(expect.arrayContaining(['Casebook copy.visavis', 'Moved away.visavis']));

  // The next start goes on where the last one ended.
  const second = await startApp(host, data, browser);
  await second.page.getByRole('button', { name: 'Mira' }).first().click();
  await second.page.getByRole('button', { name: /^Wednesday/ }).click();
  await expect(figureOf(second.page, 'the planner')).toBeVisible();
  await figureOf(second.page, 'a heavy coat').click();
  await expect(await statementField(second.page, 'says')).toHaveValue(words);
  await second.close();
});

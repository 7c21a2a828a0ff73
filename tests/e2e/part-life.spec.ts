/** A part is made one with another, made two, put away and brought back, and put on another map; everything follows and has a way back. */
import { expect, type Page, test } from '@playwright/test';
import { addPart, beginMap, choosePart, doWithPart, drawLine, figureOf, showList } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const card = (page: Page) => page.getByRole('region', { name: /^Card of/ });

test('merged, split, put away, brought back, and on another map', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'First');
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page.getByRole('button', { name: 'Begin a map', exact: true }).click();
  await page.getByRole('textbox', { name: 'What is it about?' }).fill('Second');
  await page.keyboard.press('Enter');
  for (const name of ['critic', 'judge', 'little one']) await addPart(page, name);
  await choosePart(page, 'judge');
  await drawLine(page, 'little one', 'protects');

  await choosePart(page, 'judge');
  await doWithPart(page, 'Make one with another…');
  await page.getByRole('dialog').getByText('critic', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'They are one' }).click();
  await expect(figureOf(page, 'judge')).toBeHidden();
  await expect(card(page)).toHaveAccessibleName('Card of critic');
  let list = await showList(page);
  await expect(list.getByRole('button', { name: 'critic protects little one' })).toBeVisible();
  await choosePart(page, 'critic');
  await card(page).getByRole('region', { name: 'One with it' }).getByText('judge', { exact: true }).click();
  await card(page).getByRole('button', { name: 'Let judge be on its own again' }).click();
  await expect(figureOf(page, 'judge')).toBeVisible();

  await doWithPart(page, 'There are two in it…');
  await page.getByRole('textbox', { name: 'What is the second one called?' }).fill('pusher');
  await page.getByRole('dialog').getByRole('button', { name: 'Put it beside' }).click();
  await expect(figureOf(page, 'pusher')).toBeVisible();

  await doWithPart(page, 'Put away');
  await expect(figureOf(page, 'pusher')).toBeHidden();
  list = await showList(page);
  await list.getByText('Put away', { exact: true }).click();
  await list.getByRole('button', { name: 'Bring back: pusher' }).click();
  await expect(figureOf(page, 'pusher')).toBeVisible();

  await choosePart(page, 'little one');
  await card(page).getByRole('button', { name: 'Put on another map…' }).click();
  await card(page).getByRole('button', { name: 'Put on “First”' }).click();
  await card(page).getByRole('region', { name: 'Also on' }).getByRole('button', { name: 'First', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toHaveValue('First');
  await expect(figureOf(page, 'little one')).toBeVisible();
  await app.close();
});

/** The line at the foot of the map: what it says it will do, what it does, and that nothing typed is lost. */
import { expect, type Page, test } from '@playwright/test';
import { beginMap, figureOf, showList, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const lineOf = (page: Page) => page.getByRole('textbox', { name: 'Add a part' });
const willOf = (page: Page) => page.getByRole('status', { name: 'What this line will do' });

async function say(page: Page, words: string) {
  await lineOf(page).fill(words);
  await lineOf(page).press('Enter');
  await expect(lineOf(page)).toHaveValue('');
}

async function linesOf(page: Page): Promise<string[]> {
  const list = await showList(page);
  return list.getByRole('region', { name: 'Lines', exact: true }).getByRole('listitem').allInnerTexts();
}

test('a line says what it will do, does it in one step, and is taken back in one', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'Talk');

  await lineOf(page).fill('the planner; critic protects little one: so nobody sees; @critic: you will fail, again');
  await expect(willOf(page).getByRole('listitem')).toHaveText([
    'the planner comes to the map',
    'critic protects little one: “so nobody sees”',
    'critic – says: “you will fail, again”',
  ]);
  await lineOf(page).press('Enter');
  for (const name of ['the planner', 'critic', 'little one']) await expect(figureOf(page, name)).toBeVisible();
  expect(await linesOf(page)).toEqual(['critic protects little one: “so nobody sees”']);
  await page.keyboard.press('Control+z');
  await expect(figureOf(page, 'critic')).toBeHidden();
  await expect(figureOf(page, 'the planner')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(figureOf(page, 'critic')).toBeVisible();

  await say(page, 'critic pushes the planner; little one, 6 years old, needs somebody who stays');
  expect(await linesOf(page)).toContain('From critic to the planner: “pushes”');
  const list = await showList(page);
  await list.getByRole('button', { name: /^little one/ }).click();
  await expect(page.getByRole('textbox', { name: 'needs', exact: true })).toHaveValue('somebody who stays');
  await app.close();
});

test('a name that two have is asked about, and nothing is done before', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'Twice');
  await say(page, 'critic; little one');
  await say(page, '+ little one');
  await expect(figureOf(page, 'little one')).toHaveCount(2);

  await lineOf(page).fill('critic protects little one');
  await lineOf(page).press('Enter');
  await expect(lineOf(page)).toHaveValue('critic protects little one');
  await expect(page.getByText('Which “little one” do you mean?')).toBeVisible();
  expect(await linesOf(page)).toEqual([]);
  await page.getByText('Which “little one” do you mean?').locator('..').getByRole('button').last().click();
  await expect(willOf(page)).toHaveText('critic protects little one');
  await lineOf(page).press('Enter');
  expect(await linesOf(page)).toEqual(['critic protects little one']);

  await lineOf(page).fill('critic protects critic');
  await expect(willOf(page)).toHaveText('A line leads from one part to another. Choose a second part.');
  await lineOf(page).press('Enter');
  await expect(lineOf(page)).toHaveValue('critic protects critic');
  await app.close();
});

test('a name is completed, and a line half typed is there again after a kill', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const before = await startApp(host, data, browser);
  await beginMap(before.page, 'Mira', 'Cut off');
  await say(before.page, 'The one who counts');
  await lineOf(before.page).pressSequentially('coun');
  await expect(before.page.getByRole('option', { name: 'The one who counts' })).toBeVisible();
  await lineOf(before.page).press('Tab');
  await expect(lineOf(before.page)).toHaveValue('The one who counts ');
  await lineOf(before.page).pressSequentially('blames D');
  await untilSaved(before.page);
  await before.kill();

  const after = await startApp(host, data, browser);
  await after.page.getByRole('button', { name: 'Mira' }).first().click();
  await after.page.getByRole('button', { name: 'Cut off' }).first().click();
  await expect(lineOf(after.page)).toHaveValue('The one who counts blames D');
  await lineOf(after.page).press('End');
  await lineOf(after.page).pressSequentially('aniel');
  await lineOf(after.page).press('Enter');
  await expect(figureOf(after.page, 'Daniel')).toBeVisible();
  await after.close();
});

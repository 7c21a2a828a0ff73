/** The body view: put there by mouse, by key and by words; the same in all three views. */
import { expect, type Page, test } from '@playwright/test';
import { addPart, beginMap, figureOf, middleOf, showList } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const felt = (page: Page, name: string) => page.getByRole('region', { name: 'The body' }).getByRole('button', { name });
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'How to look at it' }).getByRole('button', { name });

test('a part is put in the body by mouse, by key and by words, and every view says so', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'Where it is felt');
  await addPart(page, 'The Blamer');
  await addPart(page, 'The little one');
  await page.getByRole('textbox', { name: 'Add a part' }).fill('tight one in the throat');
  await page.keyboard.press('Enter');
  await showList(page);

  await view(page, 'Body').click();
  await expect(felt(page, 'tight one in the throat, Not known yet')).toBeVisible();

  const waiting = page.getByRole('button', { name: 'Put The Blamer in the body' });
  const from = await middleOf(waiting.locator('svg'));
  const throat = await middleOf(felt(page, 'tight one in the throat, Not known yet').locator('circle').first());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(throat.x, throat.y + 60, { steps: 6 });
  await page.mouse.move(throat.x, throat.y + 66, { steps: 2 });
  await page.mouse.up();
  await expect(felt(page, 'The Blamer in the chest, Not known yet')).toBeVisible();
  await expect(waiting).toBeHidden();

  await page.getByRole('button', { name: 'Put The little one in the body' }).focus();
  await page.keyboard.press('Enter');
  const ask = page.getByRole('dialog', { name: 'Put The little one in the body' });
  await ask.getByText('the belly', { exact: true }).click();
  await ask.getByText('around it', { exact: true }).click();
  await ask.getByRole('button', { name: 'around the belly' }).click();
  await expect(felt(page, 'The little one around the belly, Not known yet')).toBeVisible();

  await felt(page, 'The little one around the belly, Not known yet').focus();
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowUp');
  await expect(felt(page, 'The little one around the solar plexus, Not known yet')).toBeFocused();

  await page.keyboard.press('1');
  await expect(figureOf(page, 'The little one')).toBeVisible();
  await page.keyboard.press('3');
  await expect(
    page.getByRole('region', { name: 'The map as a list' }).getByRole('button', { name: /^The Blamer/ }),
  ).toBeVisible();
  await page.keyboard.press('2');
  for (let step = 0; step < 10; step++) await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Put The little one in the body' })).toBeVisible();
  await app.close();
});

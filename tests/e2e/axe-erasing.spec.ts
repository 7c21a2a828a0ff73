/** The sheets of erasing in both colour schemes, held to all that axe knows. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { beginMap, untilSaved } from './hands.ts';
import { newDataFolder, startApp } from './running-app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectClean(page: Page, what: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
}

test('erasing stands in nobody’s way', async ({ browser }, info) => {
  test.skip(info.project.name === 'electron', 'the same page; axe needs a context it may open pages in');
  test.setTimeout(300_000);
  const app = await startApp('browser', await newDataFolder(), browser);
  const { page } = app;
  const dialog = page.getByRole('dialog');
  await beginMap(page, 'Mira', 'Wednesday');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();

  await page.getByRole('button', { name: 'More about Mira' }).click();
  await page.getByRole('menuitem', { name: 'Erase for good…' }).click();
  await expect(dialog.getByText('1 person', { exact: true })).toBeVisible();
  await expectClean(page, 'what would be erased');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kept safe' }).click();
  await dialog.getByRole('button', { name: 'Backups' }).click();
  await dialog.getByRole('button', { name: 'Make one now' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kept safe' }).click();
  await dialog.getByRole('button', { name: 'Forget the history…' }).click();
  await dialog.getByText('before a day I choose').click();
  await expectClean(page, 'how much of the history');
  await dialog.getByText('all of it', { exact: true }).click();
  await dialog.getByRole('button', { name: 'See what would go' }).click();
  await dialog.getByRole('button', { name: 'Forget it for good' }).click();
  await expect(dialog.getByRole('checkbox')).toBeChecked();
  await expectClean(page, 'what still holds it');
  await app.close();
});

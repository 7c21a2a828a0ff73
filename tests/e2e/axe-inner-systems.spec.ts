/** The screens of inner systems in both colour schemes, held to all that axe knows: views, cards, folding, two people, portraits. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chooseKind, choosePart, showList } from './hands.ts';
import { newDataFolder, startApp } from './running-app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectClean(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect(found, what).toEqual([]);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`inner systems stand in nobody's way, ${scheme}`, async ({ browser }, info) => {
    test.skip(info.project.name === 'electron', 'the same page; axe needs a context it may open pages in');
    // Many screens, each looked at whole: generous, so that a busy machine is never a failing test.
    test.setTimeout(600_000);
    const app = await startApp('browser', await newDataFolder(), browser);
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    // High enough for a whole card: what the foot of a card half covers while it scrolls is no target of its own size.
    await page.setViewportSize({ width: 1280, height: 2000 });
    const clean = (what: string) => expectClean(page, what);
    const dialog = page.getByRole('dialog');
    const leave = async () => {
      await page.keyboard.press('Escape');
      await expect(dialog.or(page.getByRole('menu'))).toHaveCount(0);
    };
    const command = async (name: string) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    };

    await page.getByRole('textbox', { name: 'Whose parts are these?' }).fill('Mira');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'For two people…' }).click();
    await clean('before a map of two');
    await dialog.getByRole('textbox', { name: 'An alias for them' }).fill('Daniel');
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
    const line = page.getByRole('textbox', { name: 'Add a part' });
    await line.fill('Mira: critic protects little one; when Mira calls, Daniel goes; critic; note: Late.');
    await clean('what a line will do');
    await line.press('Enter');
    await line.fill('crit');
    await expect(page.getByRole('option').first()).toBeVisible();
    await clean('names to go on with');
    await line.fill('');

    await choosePart(page, 'little one');
    await chooseKind(page, 'Exile');
    await clean('a folded card');
    await page.getByRole('button', { name: 'Open it anyway' }).click();
    await clean('opening anyway');
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByRole('button', { name: 'Ask critic' }).click();
    await clean('asking for consent');
    await dialog.getByText('Yes', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Note the answer' }).click();
    for (const layer of [
      'More about it',
      'Its time',
      'In the body',
      'What it carries',
      'What helps',
      'Notes of my own',
    ])
      await page.getByText(layer, { exact: true }).click();
    await page.getByText('Where it comes from', { exact: true }).click();
    await clean('a card with every layer open');
    await page.getByRole('button', { name: 'Draw it by hand' }).click();
    await clean('a sheet to draw on');
    await leave();

    await choosePart(page, 'critic');
    await page.keyboard.press('u');
    const below = page.getByRole('region', { name: 'What is underneath critic?' });
    await expect(below).toBeVisible();
    await clean('what is underneath');
    await below.getByRole('button', { name: 'Back to critic' }).click();
    await page.keyboard.press('o');
    await clean('a place in the body');
    await dialog.getByText('the chest', { exact: true }).click();
    await dialog.getByRole('button', { name: 'in the chest' }).click();
    await command('There are two in it');
    await clean('two in one');
    await leave();
    await command('Make one with another');
    await clean('one with another');
    await leave();
    await showList(page);
    await page.getByRole('button', { name: 'critic protects little one' }).first().click();
    await clean('a line with consent');
    await showList(page);
    await command('The cycle');
    await clean('the cycle');
    await leave();
    await command('Put both in one boat');
    await clean('the boat');
    await showList(page);
    await command('How Self is shown');
    await clean('how Self is shown');
    await leave();
    await clean('a map of two with everything on it');
    await page.keyboard.press('2');
    await expect(page.getByRole('button', { name: /^critic in the chest/ })).toBeVisible();
    await clean('the body');
    await page.keyboard.press('3');
    await clean('the list alone');
    await app.close();
  });
}

/** Every screen, dialog and menu in both colour schemes, held to all that axe knows, WCAG 2.2 AA and its target sizes with it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addPart, choosePart, drawLine, figureOf, showList, untilSaved } from './hands.ts';
import { newDataFolder, startApp } from './running-app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody's way, ${scheme}`, async ({ browser }, info) => {
    test.skip(info.project.name === 'electron', 'the same page; axe needs a context it may open pages in');
    test.setTimeout(180_000);
    const app = await startApp('browser', await newDataFolder(), browser);
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const clean = (what: string) => expectClean(page, what);
    const dialog = page.getByRole('dialog');
    const leave = async () => {
      await page.keyboard.press('Escape');
      await expect(dialog.or(page.getByRole('menu'))).toHaveCount(0);
    };

    await expect(page.getByRole('textbox', { name: 'Whose parts are these?' })).toBeVisible();
    await clean('first screen');
    await page.getByRole('button', { name: 'Casebooks' }).click();
    await clean('casebooks');
    await leave();
    await page.getByRole('textbox', { name: 'Whose parts are these?' }).fill('Mira');
    await page.keyboard.press('Enter');
    await clean('a person without maps');
    await page.getByRole('button', { name: 'Begin a map' }).click();
    await clean('what a map is about');
    await page.getByRole('textbox', { name: 'What is it about?' }).fill('Who turns away first');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeVisible();
    await clean('empty map');

    for (const name of ['The Blamer', 'Reaches', 'The little one']) await addPart(page, name);
    await clean('card, folded');
    await page.getByText('Figure', { exact: true }).click();
    await page.getByText('More about it').click();
    await clean('card, open');
    await showList(page);
    await clean('map with list');
    await choosePart(page, 'The Blamer');
    await page.keyboard.press('l');
    await clean('a line to whom');
    await leave();
    await drawLine(page, 'The little one', 'protects');
    await clean('card of a line');
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await clean('palette');
    await leave();
    await showList(page);
    await page.keyboard.press('?');
    await clean('keys');
    await leave();
    await page.keyboard.press('Control+,');
    await clean('settings');
    await leave();
    await page.keyboard.press('Control+e');
    await expect(dialog.getByRole('img')).toBeVisible();
    await clean('picture');
    await leave();
    await figureOf(page, 'Reaches').click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await clean('context menu');
    await page.getByRole('menuitem', { name: 'Take off the map' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'taken off' })).toBeVisible();
    await clean('notice');
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();

    await choosePart(page, 'The Blamer');
    await page.keyboard.press('c');
    await clean('who sits opposite');
    await dialog.getByRole('button', { name: 'Reaches' }).click();
    await expect(page.getByRole('textbox', { name: 'The Blamer says' })).toBeFocused();
    await clean('chairs, empty');
    await page.keyboard.type('You looked away.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('I was waiting.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await clean('chairs');
    await page.getByRole('button', { name: 'Someone else sits here' }).first().click();
    await clean('who else sits');
    await leave();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await clean('pause');
    await page.keyboard.press('f');
    await clean('feet on the floor');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await clean('map with a dialogue');
    await untilSaved(page);
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('button', { name: /Who turns away first/ }).first()).toBeVisible();
    await clean('library');

    const second = await page.context().newPage();
    await second.emulateMedia({ colorScheme: scheme });
    await second.goto(page.url());
    await expect(second.getByRole('heading', { name: 'This casebook is open in another window' })).toBeVisible();
    await expectClean(second, 'open elsewhere');

    // A host that does not answer looks to the window as a casebook that cannot be opened.
    await second.route('**/call/enter', (route) => route.abort());
    await second.reload();
    await expect(second.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expectClean(second, 'a shut casebook');
    await app.close();
  });
}

async function expectClean(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect.soft(found, what).toEqual([]);
}

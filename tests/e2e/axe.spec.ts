/** Every screen, dialog and menu in both colour schemes, held to all that axe knows, WCAG 2.2 AA and its target sizes with it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addPart, choosePart, doWithTurn, drawLine, figureOf, showList, untilSaved } from './hands.ts';
import { newDataFolder, startApp } from './running-app.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody's way, ${scheme}`, async ({ browser }, info) => {
    test.skip(info.project.name === 'electron', 'the same page; axe needs a context it may open pages in');
    // Many screens, each looked at whole: generous, so that a busy machine is never a failing test.
    test.setTimeout(600_000);
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
    await page.keyboard.press('w');
    await clean('words of the map');
    await dialog.getByText('Your own words', { exact: true }).click();
    await expect(dialog.getByRole('textbox', { name: 'Your word for Self' })).toBeVisible();
    await clean('own words');
    await dialog.getByText('Parts', { exact: true }).click();
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
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await chairsInDepth(page, clean, leave);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await clean('pause');
    await page.keyboard.press('f');
    await clean('feet on the floor');
    await page.keyboard.press('b');
    await page.getByText('People you can reach').click();
    await clean('breathing, and whom one can reach');
    await page.getByRole('button', { name: 'Go on' }).click();
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

/** What the chairs show only when called. */
async function chairsInDepth(page: Page, clean: (what: string) => Promise<void>, leave: () => Promise<void>) {
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Alt+a');
  await clean('bench');
  await page.getByRole('textbox', { name: 'Someone who is not in the room' }).fill('Jonas');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+a');
  await page.getByRole('button', { name: /The little one/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await clean('where to sit');
  await page.getByRole('menuitem', { name: 'Sit apart and look on' }).click();
  await page.keyboard.press('Alt+q');
  await page.keyboard.press('Alt+g');
  await dialog.getByText('Self-criticism').click();
  await dialog.getByText('Note how strong it feels, 0 to 10').click();
  await dialog.getByText('The therapist has a voice here').click();
  await dialog.getByText('This is someone who hurt me').click();
  await clean('shape');
  await leave();
  await clean('chairs with a question, a third seat, and strengths');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeVisible();
  await clean('asked before speaking as who hurt');
  await leave();
  await page.keyboard.press('Alt+m');
  await clean('moment');
  await leave();
  await page.keyboard.press('Alt+x');
  await clean('closing');
  await leave();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'A word or a line' }).fill('waiting');
  await clean('find bar');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await doWithTurn(page, 'I was waiting.', 'Write before this');
  await clean('writing before a turn');
  await page.getByRole('button', { name: 'Write at the end again' }).click();
  await page.getByRole('button', { name: 'More about this dialogue' }).click();
  await clean('everything about the dialogue');
  await leave();
  await page.getByRole('textbox', { name: /says$/ }).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'The Blamer: You never ask.\nA voice: Both are true.');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(dialog).toBeVisible();
  await clean('pasted');
  await leave();
}

async function expectClean(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect.soft(found, what).toEqual([]);
}

/** A map in other words: everything on the screen changes at once, what leaves the app does, too, and undo brings the former back. */
import { expect, type Page, test } from '@playwright/test';
import { figureOf, showList } from './hands.ts';
import { newDataFolder, type RunningApp, startApp } from './running-app.ts';

let app: RunningApp;
let page: Page;

test.beforeEach(async ({ browser }, info) => {
  app = await startApp(info.project.name === 'electron' ? 'electron' : 'browser', await newDataFolder(), browser);
  page = app.page;
  await page.getByRole('button', { name: 'Look at an example first' }).click();
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page.getByRole('button', { name: /^The blaming part/ }).click();
  await expect(page.getByRole('region', { name: 'Picture of the map' })).toBeVisible();
});
test.afterEach(() => app.close());

async function openWords() {
  await page.getByRole('region', { name: 'Picture of the map' }).focus();
  await page.keyboard.press('w');
  const sheet = page.getByRole('dialog', { name: 'Words of this map' });
  await expect(sheet).toBeVisible();
  return sheet;
}

async function speakIn(name: string) {
  const sheet = await openWords();
  await sheet.getByText(name, { exact: true }).click();
  await expect(sheet.getByRole('radio', { name, exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
}

/** The commands as the palette has them. */
async function commands() {
  await page.keyboard.press('Control+k');
  const all = await page.getByRole('menuitem').allTextContents();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  return all.map((text) => text.replace(/(P|C)$/, ''));
}

async function description() {
  await page.keyboard.press('Control+e');
  const sheet = page.getByRole('dialog', { name: 'A picture of this map' });
  await sheet.getByText(/^SVG/).click();
  const svg = await app.fileFrom(() => sheet.getByRole('button', { name: 'Save the picture' }).click());
  await expect(sheet).toBeHidden();
  return /<desc>([^<]*)/.exec(svg.toString('utf8'))?.[1];
}

/** What is seen and heard of one part, and of all, wherever it is. */
async function expectWords(words: {
  readonly several: string;
  readonly manager: string;
  readonly kind: string;
  readonly add: string;
  readonly line: string;
  readonly chair: string;
  readonly description: string;
}) {
  const list = await showList(page);
  const parts = list.getByRole('region', { name: words.several, exact: true });
  await expect(parts.getByRole('button', { name: `The one who counts ${words.manager}` })).toBeVisible();
  await expect(
    list.getByRole('button', { name: `The one who counts and Reaches, pulls back are ${words.line}` }),
  ).toBeVisible();
  await expect(figureOf(page, 'The one who counts')).toHaveAccessibleName(`The one who counts, ${words.manager}`);
  await expect(
    page.getByRole('region', { name: 'Picture of the map' }).getByText(words.line, { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: words.add })).toBeVisible();

  await parts.getByRole('button', { name: 'The one who counts' }).click();
  const card = page.getByRole('region', { name: 'Card of The one who counts' });
  await card.getByText('Figure', { exact: true }).click();
  await expect(card.getByRole('radiogroup', { name: words.kind })).toBeVisible();
  await expect(card.getByRole('radio', { name: words.manager })).toBeChecked();
  await expect(card.getByRole('button', { name: words.chair })).toBeVisible();

  await figureOf(page, 'The one who counts').click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: words.chair })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: words.add })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();

  expect(await commands()).toEqual(expect.arrayContaining([words.add, words.chair]));
  expect(await description()).toBe(words.description);
  await showList(page);
}

const inParts = {
  several: 'Parts',
  manager: 'Manager',
  kind: 'What is it to you?',
  add: 'Add a part',
  line: 'polarised',
  chair: 'Give it a chair',
  description: 'A map of parts with 6 parts.',
};

test('the same map is shown in every vocabulary, and undo brings the former one back', async () => {
  await expectWords(inParts);
  await speakIn('A younger you');
  await expectWords({
    several: 'Younger ones',
    manager: 'Lookout',
    kind: 'Who is this to you?',
    add: 'Add a younger you',
    line: 'at odds',
    chair: 'Give them a chair',
    description: 'A map with 6 younger ones.',
  });
  await speakIn('Visitors');
  await expectWords({
    several: 'Visitors',
    manager: 'Doorkeeper',
    kind: 'Who is this to you?',
    add: 'Add a visitor',
    line: 'at odds',
    chair: 'Give them a chair',
    description: 'A map of visitors with 6 visitors.',
  });
  await speakIn('Characters');
  await expectWords({
    several: 'Characters',
    manager: 'Director',
    kind: 'Who is this to you?',
    add: 'Add a character',
    line: 'at odds',
    chair: 'Give them a chair',
    description: 'A map of characters with 6 characters.',
  });
  for (const again of ['Add a visitor', 'Add a younger you', 'Add a part']) {
    await page.getByRole('button', { name: 'Undo: Choose the words of the map' }).click();
    await expect(page.getByRole('textbox', { name: again })).toBeVisible();
  }
  await expectWords(inParts);
});

test('own words are said as they are typed, and everywhere once they are written', async () => {
  await speakIn('Your own words');
  const sheet = await openWords();
  await sheet.getByRole('textbox', { name: 'Your word for a part', exact: true }).fill('imp');
  const own = sheet.getByRole('radio', { name: 'Your own words' });
  await expect(own).toHaveAccessibleDescription(/Which imp is here\?/);
  await expect(sheet.getByRole('textbox', { name: 'Your word for several parts' })).toHaveAttribute(
    'placeholder',
    'imps',
  );
  await page.keyboard.press('Tab');
  await sheet.getByRole('textbox', { name: 'Your word for a manager' }).fill('overseer');
  await sheet.getByRole('textbox', { name: 'Your word for Self' }).fill('the captain');
  await page.keyboard.press('Escape');
  await expectWords({
    ...inParts,
    several: 'Imps',
    manager: 'Overseer',
    add: 'Add an imp',
    description: 'A map of imps with 6 imps.',
  });
  await choosePartIn('Imps', 'Me, when it is quiet');
  await expect(
    page
      .getByRole('region', { name: /^Card of/ })
      .getByText('The captain', { exact: true })
      .first(),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Undo: Name in own words' }).click();
  await expect(
    page
      .getByRole('region', { name: /^Card of/ })
      .getByText('Self', { exact: true })
      .first(),
  ).toBeVisible();
});

test('the chairs speak in the words of the map, and the library in the usual ones', async () => {
  await speakIn('Visitors');
  await (await showList(page)).getByRole('region', { name: 'Dialogues' }).getByRole('button').first().click();
  await expectInMenuOfTurn('How do you feel toward them now?');
  await page.keyboard.press('Control+z');
  await expectInMenuOfTurn('How do you feel toward it now?');
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await page.getByRole('button', { name: /^Back to the library/ }).click();
  await expect(page.getByRole('button', { name: /^The blaming part .* 6 visitors$/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Someone else' })).toBeVisible();
});

async function expectInMenuOfTurn(label: string) {
  const turn = page.getByRole('list', { name: 'What was said' }).getByRole('listitem').first();
  await turn.hover();
  await turn.getByRole('button', { name: /^What can be done with this turn/ }).click();
  await expect(page.getByRole('menuitem', { name: label })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
}

async function choosePartIn(several: string, name: string) {
  const list = await showList(page);
  await list.getByRole('region', { name: several, exact: true }).getByRole('button', { name }).click();
}

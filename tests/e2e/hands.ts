/** What a person's hands do in the app, by role and name. */
import { expect, type Locator, type Page } from '@playwright/test';

export async function beginMap(page: Page, alias: string, title: string) {
  await page.getByRole('textbox', { name: 'Whose parts are these?' }).fill(alias);
  await page.keyboard.press('Enter');
  await beginMapHere(page, title);
}

/** A map of whoever is chosen in the library. */
export async function beginMapHere(page: Page, title: string) {
  await page.getByRole('button', { name: 'Begin a map' }).click();
  await page.getByRole('textbox', { name: 'What is it about?' }).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toHaveValue(title);
}

export async function addPart(page: Page, name: string) {
  await page.getByRole('textbox', { name: 'Add a part' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: `Card of ${name}` })).toBeVisible();
}

export async function chooseKind(page: Page, kind: string) {
  const card = page.getByRole('region', { name: /^Card of/ });
  const figure = card.getByText('Figure', { exact: true });
  if (!(await card.getByRole('radio', { name: kind }).isVisible())) await figure.click();
  await card.getByText(kind, { exact: true }).last().click();
  await expect(card.getByRole('radio', { name: kind })).toBeChecked();
}

/** Where a statement of the open card is written; the later ones lie folded at first. */
export async function statementField(page: Page, statement: string): Promise<Locator> {
  const field = page.getByRole('textbox', { name: statement, exact: true });
  if (!(await field.isVisible())) await page.getByText('More about it').click();
  return field;
}

/** Back to the list, where everything on the map stands as text. */
export async function showList(page: Page): Promise<Locator> {
  const back = page.getByRole('button', { name: 'Back to the list' });
  if (await back.isVisible()) await back.click();
  return page.getByRole('region', { name: 'The map as a list' });
}

export async function choosePart(page: Page, name: string) {
  const list = await showList(page);
  await list.getByRole('region', { name: 'Parts', exact: true }).getByRole('button', { name }).click();
}

/** A part's figure on the canvas. */
export const figureOf = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Picture of the map' }).getByLabel(new RegExp(`^${name}, `));

export async function dragBy(page: Page, figure: Locator, dx: number, dy: number) {
  const { x, y } = await middleOf(figure);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

export async function middleOf(what: Locator) {
  const box = await what.boundingBox();
  if (!box) throw new Error('what should be seen is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What is done seldom, from the menu at the foot of the open card. */
export async function doWithPart(page: Page, what: string) {
  const card = page.getByRole('region', { name: /^Card of/ });
  await card.getByRole('button', { name: 'What else can be done' }).click();
  await page.getByRole('menuitem', { name: what, exact: true }).click();
}

/** Opens the menu of the line that reads so in the list, and chooses from it. */
export async function doWithLine(page: Page, sentence: string, what: string) {
  const line = page
    .getByRole('region', { name: 'Lines', exact: true })
    .getByRole('listitem')
    .filter({ hasText: sentence });
  await line.hover();
  await line.getByRole('button', { name: 'What can be done with this line' }).click();
  await page.getByRole('menuitem', { name: what, exact: true }).click();
}

/** A line from the chosen part to another, by the card's button. */
export async function drawLine(page: Page, to: string, meaning: string) {
  await page
    .getByRole('region', { name: /^Card of/ })
    .getByRole('button', { name: 'Draw a line' })
    .click();
  const ask = page.getByRole('dialog');
  await ask.getByText(to, { exact: true }).click();
  await ask.getByText(meaning, { exact: true }).click();
  await ask.getByRole('button', { name: 'Draw the line' }).click();
  await expect(page.getByRole('region', { name: 'Line', exact: true })).toBeVisible();
}

/** A line pulled with the mouse from one figure to another. */
export async function pullLine(page: Page, from: string, to: string) {
  const source = figureOf(page, from);
  await source.hover();
  const handle = await middleOf(source.getByTitle(`Pull a line from ${from}`).last());
  const end = await middleOf(figureOf(page, to));
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move((handle.x + end.x) / 2, (handle.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'Line', exact: true })).toBeVisible();
}

/** Opens the menu of the turn with these words and chooses from it. */
export async function doWithTurn(page: Page, words: string, what: string) {
  const turn = page.getByRole('list', { name: 'What was said' }).getByRole('listitem').filter({ hasText: words });
  await turn.last().hover();
  await turn
    .last()
    .getByRole('button', { name: /^What can be done with this turn/ })
    .click();
  await page.getByRole('menuitem', { name: what, exact: false }).first().click();
}

export const untilSaved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

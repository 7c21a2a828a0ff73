/** The main job by keyboard alone: Tab, arrows, letters, Enter, Escape; no pointer and no field that is filled from outside. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { figureOf, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const turns = [
  ['The Blamer', 'You looked at your phone.'],
  ['Reaches', 'I was waiting for you.'],
  ['The Blamer', 'I did ask. With my eyes.'],
  ['Reaches', 'I got scared and left.'],
  ['The Blamer', 'Then I am alone with it.'],
  ['Reaches', 'I do not want that.'],
] as const;

test('a person does the whole job without a mouse', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  const card = page.getByRole('region', { name: /^Card of/ });
  const list = page.getByRole('region', { name: 'The map as a list' });
  const entry = page.getByRole('textbox', { name: 'Add a part' });
  const press = (key: string) => page.keyboard.press(key);

  await test.step('person and map', async () => {
    await expect(page.getByRole('textbox', { name: 'Whose parts are these?' })).toBeFocused();
    await page.keyboard.type('Mira');
    await press('Enter');
    await expect(page.getByRole('button', { name: 'Begin a map' })).toBeFocused();
    await press('Enter');
    await expect(page.getByRole('textbox', { name: 'What is it about?' })).toBeFocused();
    await page.keyboard.type('Who turns away first');
    await press('Enter');
  });

  await test.step('four parts, one after the other, without leaving the line', async () => {
    for (const name of ['The Blamer', 'Reaches', 'The little one', 'a tightness']) {
      await expect(entry).toBeFocused();
      await page.keyboard.type(name);
      await press('Enter');
      await expect(page.getByRole('region', { name: `Card of ${name}` })).toBeVisible();
    }
    await expect(entry).toBeFocused();
  });

  await test.step('from the list to a card and back, the focus where one expects it', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Back to the list' }));
    await press('Enter');
    await expect(list.getByRole('button', { name: /a tightness/ })).toBeFocused();
    await press('Home');
    await expect(list.getByRole('button', { name: /The Blamer/ })).toBeFocused();
    await press('ArrowDown');
    await expect(list.getByRole('button', { name: /Reaches/ })).toBeFocused();
    await press('Enter');
    await expect(page.getByRole('region', { name: 'Card of Reaches' })).toBeFocused();
    await press('Tab');
    await press('Enter');
    await expect(list.getByRole('button', { name: /Reaches/ })).toBeFocused();
  });

  await test.step('kind, mood and what it says', async () => {
    await press('ArrowUp');
    await press('Enter');
    await tabTo(page, card.getByText('Figure', { exact: true }));
    await press('Enter');
    await tabTo(page, card.getByRole('radio', { name: 'Not known yet' }));
    await press('ArrowRight');
    await expect(card.getByRole('radio', { name: 'Manager' })).toBeChecked();
    const mood = card.getByRole('slider', { name: 'Mood' });
    await tabTo(page, mood);
    for (let step = 0; step < 6; step++) await press('ArrowLeft');
    await press('ArrowUp');
    await expect(mood).toHaveAttribute('aria-valuetext', 'unpleasant, a little stirred');
    await tabTo(page, card.getByText('More about it'));
    await press('Enter');
    await tabTo(page, card.getByRole('textbox', { name: 'says', exact: true }));
    await page.keyboard.type('You never think of me.');
    await press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Card of The Blamer' })).toBeFocused();
  });

  await test.step('three lines, one in own words', async () => {
    await press('l');
    await line(page, 'The little one', 'protects');
    await expect(page.getByRole('region', { name: 'Line', exact: true })).toBeFocused();
    await choose(page, 'Reaches');
    await press('l');
    await line(page, 'The Blamer', 'polarised');
    await choose(page, 'a tightness');
    await press('l');
    await line(page, 'The little one', 'own words', 'comes when it is silent');
    await showListByKey(page);
    await expect(list.getByRole('region', { name: 'Lines' }).getByRole('listitem')).toHaveText([
      'The Blamer protects The little one',
      'Reaches and The Blamer are polarised',
      'From a tightness to The little one: “comes when it is silent”',
    ]);
  });

  await test.step('a figure is chosen, moved, and has its menu', async () => {
    const figure = figureOf(page, 'The little one');
    await tabTo(page, figure, 'Shift+Tab');
    await press('Enter');
    await expect(page.getByRole('region', { name: 'Card of The little one' })).toBeVisible();
    await expect(figure).toBeFocused();
    const before = await figure.boundingBox();
    for (let step = 0; step < 4; step++) await press('ArrowDown');
    await expect(figure).toBeFocused();
    expect((await figure.boundingBox())?.y).toBeGreaterThan((before?.y ?? 0) + 10);
    await press('Shift+F10');
    const menu = page.getByRole('menu');
    await expect(menu.getByRole('menuitem', { name: 'Give it a name' })).toBeFocused();
    await press('Escape');
    await expect(figure).toBeFocused();
  });

  await test.step('the list has the same menu, gathers several, and takes off', async () => {
    await showListByKey(page);
    await press('End');
    await press('Shift+F10');
    await page.keyboard.type('Dup');
    await press('Enter');
    await showListByKey(page);
    const parts = list.getByRole('region', { name: 'Parts', exact: true }).getByRole('button');
    await expect(parts).toHaveCount(5);
    await press('End');
    await press('Control+Enter');
    await expect(parts.last()).toHaveAttribute('aria-pressed', 'true');
    await expect(list).toBeVisible();
    await press('Delete');
    await expect(parts).toHaveCount(4);
    await expect(parts.last()).toBeFocused();
  });

  await test.step('two chairs, five changes, one turn edited, one moved', async () => {
    await choose(page, 'The Blamer');
    await press('c');
    await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Reaches' }));
    await press('Enter');
    for (const [index, [speaker, text]] of turns.entries()) {
      await expect(page.getByRole('textbox', { name: `${speaker} says` })).toBeFocused();
      await page.keyboard.type(text);
      await press(index < turns.length - 1 ? 'Control+Enter' : 'Enter');
    }
    const said = page.getByRole('list', { name: 'What was said' }).getByRole('listitem');
    await tabTo(page, said.last(), 'Shift+Tab');
    await press('Alt+ArrowUp');
    await expect(said.nth(4)).toHaveText(/Reaches.*I do not want that/);
    await expect(said.nth(4)).toBeFocused();
    await press('ArrowUp');
    await press('ArrowUp');
    await press('Enter');
    await expect(page.getByRole('textbox', { name: 'Words of The Blamer' })).toBeFocused();
    await press('End');
    await page.keyboard.type(' Twice.');
    await press('Control+Enter');
    await expect(said.nth(2)).toHaveText(/I did ask. With my eyes. Twice.$/);
    await expect(said.nth(2)).toBeFocused();
    await press('Control+z');
    await expect(said.nth(2)).toHaveText(/With my eyes.$/);
    await press('Control+Shift+z');
    await expect(said.nth(2)).toHaveText(/Twice.$/);
  });

  await test.step('pause and back', async () => {
    await press('Escape');
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await press('Space');
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeHidden();
    await expect(page.getByRole('list', { name: 'What was said' }).getByRole('listitem').nth(2)).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Back to the map' }), 'Shift+Tab');
    await press('Enter');
    await expect(page.getByRole('region', { name: 'Picture of the map' })).toBeFocused();
  });

  await test.step('every command by name, the keys, and a picture', async () => {
    const blamer = list.getByRole('button', { name: /^The Blamer Manager/ });
    await press('Control+k');
    await expect(page.getByRole('searchbox', { name: 'Every command' })).toBeFocused();
    await page.keyboard.type('add a');
    await press('Enter');
    await expect(entry).toBeFocused();
    await tabTo(page, blamer);
    await press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await press('Escape');
    await expect(blamer).toBeFocused();
    const svg = await app.fileFrom(async () => {
      await press('Control+e');
      const sheet = page.getByRole('dialog');
      await expect(sheet.getByRole('img')).toBeVisible();
      await tabTo(page, sheet.getByRole('radio', { name: /^PNG/ }));
      await press('ArrowRight');
      await press('Enter');
      await expect(sheet).toBeHidden();
    });
    expect(svg.toString('utf8')).toContain('The little one');
    await expect(blamer).toBeFocused();
  });

  await untilSaved(page);
  await app.close();
});

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible();
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('not reached by Tab');
}

/** Presses Tab until something in this has the focus. */
async function tabInto(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(place).toBeVisible();
  for (let step = 0; step < 60; step++) {
    if (await place.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error('not reached by Tab');
}

/** Back to the list, with the focus on who was looked at last. */
async function showListByKey(page: Page) {
  const back = page.getByRole('button', { name: 'Back to the list' });
  if (await back.isVisible()) {
    await page.keyboard.press('g');
    await tabTo(page, back);
    await page.keyboard.press('Enter');
  } else await page.keyboard.press('g');
}

/** Opens the card of a part from the list. */
async function choose(page: Page, name: string) {
  await showListByKey(page);
  const parts = page.getByRole('region', { name: 'Parts', exact: true });
  await tabInto(page, parts, 'Shift+Tab');
  await page.keyboard.press('Home');
  const names = await parts.getByRole('button').allInnerTexts();
  for (let step = names.findIndex((text) => text.startsWith(name)); step > 0; step--) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: `Card of ${name}` })).toBeFocused();
}

/** Answers the dialog that draws a line. */
async function line(page: Page, to: string, meaning: string, words = '') {
  const ask = page.getByRole('dialog');
  const whom = ask.getByRole('radiogroup', { name: 'To whom?' });
  await tabInto(page, whom);
  await press(page, whom.getByRole('radio', { name: to }), 'ArrowDown');
  const what = ask.getByRole('radiogroup', { name: 'What does the line mean?' });
  await page.keyboard.press('Tab');
  await press(page, what.getByRole('radio', { name: meaning }), 'ArrowDown');
  if (words !== '') {
    await page.keyboard.press('Tab');
    await page.keyboard.type(words);
  }
  await page.keyboard.press('Enter');
  await expect(ask).toBeHidden();
}

/** Presses this key until this choice is taken; Space takes the first, on which the focus comes in. */
async function press(page: Page, choice: Locator, key: string) {
  await page.keyboard.press('Space');
  for (let step = 0; step < 12 && !(await choice.isChecked()); step++) await page.keyboard.press(key);
  await expect(choice).toBeChecked();
}

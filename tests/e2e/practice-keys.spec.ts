/** A practice without a mouse: the list, every kind of answer, on and back, leaving, stopping, the page, the map. Only keys are pressed once the map is open. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { Practice } from '../../shared/practices/practice.ts';
import { readPractice } from '../../shared/practices/reading.ts';
import { recordsIn, writeCoupleCasebook } from './couple-casebook.ts';
import { untilSaved } from './hands.ts';
import { sayer } from './practice-hands.ts';
import { newDataFolder, startApp } from './running-app.ts';

const folder = join(import.meta.dirname, '../../shared/language/en/practices');
/** More keys than this lead nowhere. */
const farthest = 90;

function practiceOf(name: string): Practice {
  const read = readPractice(`${name}.yaml`, readFileSync(join(folder, `${name}.yaml`), 'utf8'));
  if ('bad' in read) throw new Error(`${name} is no practice`);
  return read.practice;
}

async function openMap(project: string, browser: Browser) {
  const data = await newDataFolder();
  const path = await writeCoupleCasebook(data);
  const app = await startApp(project === 'electron' ? 'electron' : 'browser', data, browser);
  const { page } = app;
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page
    .getByRole('button', { name: /When it gets late/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toHaveValue('When it gets late');
  return { ...app, path };
}

/** Presses a key until the focus is there. */
async function goTo(page: Page, where: Locator, key = 'Tab'): Promise<void> {
  await expect(where).toBeVisible();
  for (let pressed = 0; pressed < farthest; pressed++) {
    if (await where.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(where).toBeFocused();
}

async function press(page: Page, button: Locator): Promise<void> {
  await goTo(page, button);
  await page.keyboard.press('Enter');
}

/** From the map, with somebody or with all of it, to the ground or the first question. */
async function begin(page: Page, practice: Practice, part: string | null): Promise<void> {
  if (part !== null) {
    const list = page.getByRole('region', { name: 'The map as a list' });
    const parts = list.getByRole('region', { name: 'Parts', exact: true });
    await press(page, parts.getByRole('button', { name: part }));
    await expect(page.getByRole('region', { name: `Card of ${part}` })).toBeVisible();
  }
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Practices' });
  await press(page, dialog.getByRole('button', { name: new RegExp(`^${sayer(part)(practice.title)}`) }).first());
  await expect(page.getByRole('heading', { level: 1, name: sayer(part)(practice.title) })).toBeVisible();
}

const enough = (page: Page) => page.getByRole('button', { name: 'Yes, enough' });

/** The question is asked and told, and the focus is where it is answered: not one key to get there. */
async function expectAsked(page: Page, practice: Practice, index: number, part: string | null): Promise<Locator> {
  const step = practice.steps[index];
  if (!step) throw new Error('nothing is asked there');
  const asked = page.getByRole('region', { name: sayer(part)(step.ask), exact: true });
  await expect(asked).toBeVisible();
  await expect(asked.locator(':focus')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: sayer(part)(step.ask) })).toContainText(
    `Question ${index + 1} of ${practice.steps.length}`,
  );
  return asked;
}

test('the hidden zero: two columns, the scale, back and on, leaving and coming back, the page, looking again', async ({
  browser,
}, info) => {
  const { page, close } = await openMap(info.project.name, browser);
  const practice = practiceOf('hidden-zero');
  await begin(page, practice, null);
  await expectAsked(page, practice, 0, null);
  await page.keyboard.type('I count, out loud.');
  await page.keyboard.press('Control+Enter');

  const who = await expectAsked(page, practice, 1, null);
  await page.keyboard.press('Space');
  await expect(who.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Control+Enter');

  const sides = await expectAsked(page, practice, 2, null);
  await page.keyboard.type('Somebody listens.');
  await page.keyboard.press('Enter');
  await expect(sides.getByRole('listitem').filter({ hasText: 'Somebody listens.' })).toBeVisible();
  await page.keyboard.type('It is quiet then.');
  await page.keyboard.press('Control+Enter');

  await expectAsked(page, practice, 3, null);
  await press(page, page.getByRole('button', { name: 'Before' }));
  await expect((await expectAsked(page, practice, 2, null)).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  const scale = await expectAsked(page, practice, 3, null);
  await expect(scale.getByRole('slider')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(scale.getByRole('slider')).toHaveValue('1');

  await page.keyboard.press('Control+l');
  await page.keyboard.press('x');
  const before = page.getByRole('dialog', { name: 'Practices' }).getByRole('region', { name: 'Done before' });
  await press(page, before.getByRole('button'));
  await expectAsked(page, practice, 4, null);
  await press(page, page.getByRole('button', { name: 'All on one page' }));
  const first = page.getByRole('textbox', { name: sayer(null)(practice.steps[0]?.ask ?? '') });
  await goTo(page, first);
  // Ctrl Enter goes on to the next question, here too.
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('region', { name: sayer(null)(practice.steps[1]?.ask ?? '') }).locator(':focus'),
  ).toHaveCount(1);
  await goTo(page, page.getByRole('button', { name: 'Next', exact: false }).last());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'That was all.' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+Enter');

  await page.keyboard.press('x');
  await press(page, before.getByRole('button'));
  await press(page, page.getByRole('button', { name: 'Look again' }));
  await expect(first).toBeFocused();
  await expect(page.getByRole('complementary', { name: /^Last time/ }).first()).toContainText('I count, out loud.');
  await close();
});

test('the body: a place by its name, choices, skipping, and on the map', async ({ browser }, info) => {
  const { page, close, path } = await openMap(info.project.name, browser);
  const practice = practiceOf('the-body');
  await begin(page, practice, 'critic');
  await expect(enough(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const place = await expectAsked(page, practice, 0, 'critic');
  await goTo(page, place.getByRole('radio', { name: 'the throat' }), 'ArrowDown');
  await expect(place.getByRole('status')).toHaveText('in the throat');
  await goTo(page, place.getByRole('textbox'));
  await page.keyboard.type('Tight.');
  await page.keyboard.press('Control+Enter');

  const impulse = await expectAsked(page, practice, 1, 'critic');
  await page.keyboard.press('Space');
  await expect(impulse.getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('Control+Enter');
  for (const index of [2, 3, 4]) {
    await expectAsked(page, practice, index, 'critic');
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.getByRole('textbox', { name: 'How is it now?' })).toBeFocused();
  await page.keyboard.type('Wider.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeVisible();
  await untilSaved(page);
  await close();
  const critic = recordsIn(path).find((one) => one.type === 'part' && one.name === 'critic');
  expect(critic).toMatchObject({ felt: 'Tight.', impulse: 'reach out', body: { side: 'front', at: 'in' } });
});

test('the six fs: leave, somebody else who answers, a menu, and stopping by the one key', async ({ browser }, info) => {
  const { page, close } = await openMap(info.project.name, browser);
  const practice = practiceOf('six-fs');
  await begin(page, practice, 'critic');
  await page.keyboard.press('Enter');
  const may = await expectAsked(page, practice, 0, 'critic');
  await page.keyboard.press('Space');
  await expect(may.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  for (const index of [1, 2, 3]) {
    await expectAsked(page, practice, index, 'critic');
    await page.keyboard.press('Control+Enter');
  }
  const toward = await expectAsked(page, practice, 4, 'critic');
  await page.keyboard.type('Angry.');
  await press(page, toward.getByRole('button', { name: 'Somebody else answered' }));
  await expect(toward.locator(':focus')).toHaveCount(1);
  await goTo(page, toward.getByRole('textbox', { name: 'Somebody new, by a name' }));
  await page.keyboard.type('the hurried one');
  // A name that is typed waits, also for somebody who leaves the practice.
  await page.keyboard.press('Control+l');
  await page.keyboard.press('x');
  const list = page.getByRole('dialog', { name: 'Practices' });
  await press(page, list.getByRole('region', { name: 'Done before' }).getByRole('button'));
  await page.keyboard.press('Enter');
  await expectAsked(page, practice, 5, 'critic');
  await press(page, page.getByRole('button', { name: 'Before' }));
  await expect(toward.getByRole('textbox', { name: 'Somebody new, by a name' })).toHaveValue('the hurried one');
  await press(page, toward.getByRole('button', { name: 'I have heard this one' }));
  await expect(toward.getByRole('textbox', { name: /^And now, how do you feel/ })).toBeFocused();
  await page.keyboard.type('Some warmth.');
  await page.keyboard.press('Control+Enter');

  const menu = await expectAsked(page, practice, 5, 'critic');
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('It keeps watch.');
  await page.keyboard.press('Control+Enter');
  await expect(menu.getByRole('button').first()).toBeFocused();
  await expect(menu.getByRole('button').first()).toContainText('answered');

  // Escape, as it says there, hides all of it, with whom to reach; and back again nothing has moved.
  await expect(page.getByRole('button', { name: 'People you can reach' })).toContainText('Esc');
  await page.keyboard.press('Escape');
  await expect(page.getByText('People you can reach', { exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(menu.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('button', { name: 'Back to the map' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeVisible();
  await close();
});

test('breathing: two keys from anywhere, one to begin', async ({ browser }, info) => {
  const { page, close } = await openMap(info.project.name, browser);
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog', { name: 'Short and kind' });
  await press(page, dialog.getByRole('button', { name: /^Two minutes|breath/i }).first());
  await expect(enough(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Begin to breathe' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText(/in|out/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  // Nothing was said, and so nothing would be kept.
  await press(page, page.getByRole('button', { name: 'Keep that I did this' }));
  await page.keyboard.press('x');
  await press(page, page.getByRole('region', { name: 'Done before' }).getByRole('button'));
  await expect(page.getByText('Nothing was written.')).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: 'Done before' }).getByRole('button')).toHaveCount(1);
  await close();
});

/** What the chairs hold back: nobody speaks as someone who hurt them unasked, nothing half written goes, what rests stays folded. */
import { type Browser, expect, type Page, type TestInfo, test } from '@playwright/test';
import { addPart, beginMap, untilSaved } from './hands.ts';
import { newDataFolder, startApp } from './running-app.ts';

const play = (page: Page) => page.getByRole('list', { name: 'What was said' }).getByRole('listitem');
const lineOf = (page: Page, name: string) => page.getByRole('textbox', { name: `${name} says` });

/** The Blamer sits opposite Jonas, who is only imagined; a friend is on the map, too. */
async function startEncounter(browser: Browser, info: TestInfo) {
  const host = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'The phone at dinner');
  await addPart(page, 'A friend');
  await addPart(page, 'The Blamer');
  await page.getByRole('button', { name: 'Give it a chair' }).last().click();
  await page.getByRole('button', { name: 'Someone who is not in the room' }).click();
  await page.getByRole('textbox', { name: 'Name of the imagined person' }).fill('Jonas');
  await page.keyboard.press('Enter');
  await expect(lineOf(page, 'The Blamer')).toBeFocused();
  return app;
}

async function markAsHurting(page: Page) {
  await page.keyboard.press('Alt+g');
  await page.getByRole('dialog').getByText('This is someone who hurt me').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('nobody speaks as someone who hurt them without being asked', async ({ browser }, info) => {
  const app = await startEncounter(browser, info);
  const { page } = app;
  const ask = page.getByRole('dialog', { name: 'Speak as Jonas?' });
  await markAsHurting(page);
  await expect(page.getByRole('button', { name: 'Somebody with me' })).toBeVisible();
  await lineOf(page, 'The Blamer').fill('I was afraid of you.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Somebody with me' })).toBeHidden();

  // Changing chairs asks; to stay is as easy.
  await page.keyboard.press('Control+Enter');
  await expect(ask).toContainText('You never have to speak as them.');
  await page.keyboard.press('Escape');
  await expect(lineOf(page, 'The Blamer')).toBeFocused();

  // Putting a slip right asks.
  await page.keyboard.press('Alt+o');
  const slip = page.getByRole('dialog', { name: 'Were these the words of Jonas?' });
  await slip.getByRole('button', { name: 'Cancel' }).click();
  await expect(play(page).last()).toContainText('The Blamer');

  // Reversal has no key any more, and the menu asks. A yes holds until the chairs are changed.
  await page.keyboard.press('Alt+r');
  await expect(ask).toHaveCount(0);
  await page.getByRole('button', { name: 'More about this dialogue' }).click();
  await page.getByRole('menuitem', { name: 'Reverse roles' }).click();
  await ask.getByRole('button', { name: 'Yes, reverse roles' }).click();
  await expect(lineOf(page, 'Jonas')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(lineOf(page, 'The Blamer')).toBeFocused();

  // Coming back, and giving him the seat one writes from, leave one on the other's side.
  await untilSaved(page);
  await page.keyboard.press('Control+l');
  await page.getByRole('region', { name: 'Dialogues' }).getByRole('button').first().click();
  await expect(lineOf(page, 'The Blamer')).toBeFocused();
  await page.getByRole('button', { name: 'Someone else sits here' }).first().click();
  await page.getByRole('button', { name: /A friend/ }).click();
  await page.getByRole('button', { name: 'Change chairs' }).click();
  await expect(lineOf(page, 'A friend')).toBeFocused();
  await page.getByRole('button', { name: 'Someone else sits here' }).first().click();
  await page.getByRole('button', { name: /Jonas/ }).click();
  await expect(lineOf(page, 'The Blamer')).toBeFocused();
  await untilSaved(page);
  await app.close();
});

test('a line half written is given when somebody else takes the seat', async ({ browser }, info) => {
  const app = await startEncounter(browser, info);
  const { page } = app;
  await lineOf(page, 'The Blamer').fill('Wait, I was not');
  await page.getByRole('button', { name: 'Someone else sits here' }).first().click();
  await page.getByRole('button', { name: /A friend/ }).click();
  await expect(lineOf(page, 'A friend')).toBeFocused();
  await expect(play(page).first()).toContainText('Wait, I was not');
  await expect(play(page).last()).toContainText('A friend sits down.');

  // How one feels toward a part is kept half written, too.
  await page.keyboard.press('Alt+m');
  const toward = page.getByRole('textbox', { name: 'How do you feel toward it now?' });
  await toward.fill('a little less');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Alt+m');
  await expect(toward).toHaveValue('a little less');
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await app.close();
});

test('what rests stays folded until it is opened again', async ({ browser }, info) => {
  const app = await startEncounter(browser, info);
  const { page } = app;
  await lineOf(page, 'The Blamer').fill('Not today.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+x');
  await page.getByRole('dialog').getByRole('button', { name: 'Let it rest for now' }).click();
  const entry = page.getByRole('region', { name: 'Dialogues' }).getByRole('button', { name: /Jonas/ });
  await expect(page.getByText('Resting', { exact: true }).first()).toBeVisible();
  await expect(entry).toBeHidden();
  await untilSaved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Mira' }).click();
  await page.getByRole('button', { name: /^The phone at dinner/ }).click();
  await expect(page.getByText('Resting', { exact: true }).first()).toBeVisible();
  await expect(entry).toBeHidden();
  await app.close();
});

import { expect, type Page, test } from '@playwright/test';
import { addPart, beginMap, chooseKind, choosePart, doWithTurn, showList, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const play = (page: Page) => page.getByRole('list', { name: 'What was said' }).getByRole('listitem');

/** Says one line from the chair that is taken; the line's name tells whose it is. */
async function say(page: Page, name: string, words: string, keys = 'Enter') {
  const line = page.getByRole('textbox', { name: new RegExp(`^${name} (says|feels|wants|is silent|asks)`) });
  await expect(line).toBeFocused();
  await line.pressSequentially(words);
  await page.keyboard.press(keys);
}

test('a whole session in two chairs, by mouse and keys, cut off and found again', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const before = await startApp(host, data, browser);
  const page = before.page;

  await beginMap(page, 'Mira', 'The phone at dinner');
  for (const [name, kind] of [
    ['The Blamer', 'Manager'],
    ['The little one', 'Exile'],
    ['Me, calm', 'Self'],
  ] as const) {
    await addPart(page, name);
    await chooseKind(page, kind);
  }

  // Nobody protects her yet, so she is folded until somebody opens her.
  await choosePart(page, 'The little one');
  await page.getByRole('button', { name: 'Open it anyway' }).click();
  await page.getByRole('button', { name: 'Yes, open it' }).click();
  await showList(page);

  // From one part: whom would it talk to? Somebody who is only imagined, and needs no place on the map.
  await choosePart(page, 'The Blamer');
  await page.getByRole('button', { name: 'Give it a chair' }).last().click();
  await page.getByRole('button', { name: 'Someone who is not in the room' }).click();
  await page.getByRole('textbox', { name: 'Name of the imagined person' }).fill('Jonas');
  await page.keyboard.press('Enter');

  const lines = [
    ['The Blamer', 'You looked at your phone all evening.'],
    ['Jonas', 'I was answering my mother.'],
    ['The Blamer', 'It is always two minutes.'],
    ['Jonas', 'I did not see that you waited.'],
    ['The Blamer', 'You never see it.'],
    ['Jonas', 'When you say never, I go.'],
    ['The Blamer', 'When you go, I get louder.'],
    ['Jonas', 'Then I hear nothing at all.'],
  ] as const;
  for (const [name, words] of lines) await say(page, name, words, 'Control+Enter');

  // In the body, a need, a silence.
  await page.keyboard.press('Alt+2');
  await say(page, 'The Blamer', 'Tight, in the jaw.');
  await page.keyboard.press('Alt+n');
  await say(page, 'The Blamer', 'I need you to turn round.');
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+s');
  await say(page, 'Jonas', 'I did not know that.', 'Control+Enter');
  await expect(play(page).filter({ hasText: 'turn round' })).toContainText('need');
  await expect(play(page).filter({ hasText: 'I did not know that.' })).toContainText('softens');

  // That was the other one.
  await say(page, 'The Blamer', 'I am looking now.');
  await page.keyboard.press('Alt+o');
  await expect(play(page).last()).toContainText('Jonas');

  // Another part speaks to him: offered at a key, chosen by number.
  await page.keyboard.press('Alt+a');
  const bench = page.getByRole('region', { name: /Who else could talk to Jonas/ });
  await bench.getByRole('button', { name: /The little one/ }).press('1');
  await page.getByRole('menuitem', { name: 'Sit on the left' }).click();
  await say(page, 'The little one', 'I am still standing there.', 'Control+Enter');
  await say(page, 'Jonas', 'I see you.', 'Control+Enter');
  await say(page, 'The little one', 'Do you?');

  // Self looks on, and speaks from apart.
  await page.keyboard.press('Alt+a');
  await page.getByRole('button', { name: /Me, calm/ }).click();
  await page.getByRole('menuitem', { name: 'Sit apart and look on' }).click();
  await page.keyboard.press('Alt+w');
  await say(page, 'Me, calm', 'I am here with you.');

  // Roles are reversed once, after being asked.
  await page.getByRole('button', { name: 'More about this dialogue' }).click();
  await page.getByRole('menuitem', { name: /Reverse roles/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, reverse roles' }).click();
  await expect(play(page).last()).toContainText('change roles');

  // A moment of the little one, in words.
  await doWithTurn(page, 'Do you?', 'How do you feel toward it now?');
  await page.getByRole('textbox', { name: 'How do you feel toward it now?' }).fill('Warm, a little sad.');
  await page.getByRole('button', { name: 'Note it' }).click();

  // A pause hides every name, and gives all back.
  await page.getByRole('textbox', { name: /says$/ }).pressSequentially('half a li');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByText('The little one').first()).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: /says$/ })).toHaveValue('half a li');

  await untilSaved(page);
  const said = await play(page).allTextContents();
  await before.kill();

  const after = await startApp(host, data, browser);
  const again = after.page;
  await again.getByRole('button', { name: 'Mira' }).click();
  await again.getByRole('button', { name: /^The phone at dinner/ }).click();
  await again.getByRole('region', { name: 'Dialogues' }).getByRole('button').first().click();
  await expect(play(again)).toHaveText(said);
  await expect(again.getByRole('textbox', { name: /says$/ })).toHaveValue('half a li');

  // The end is offered, and may be left empty.
  await again.keyboard.press('Alt+x');
  const closing = again.getByRole('dialog');
  await closing.getByRole('textbox', { name: 'What was agreed?' }).fill('That I may ask once more.');
  await closing.getByRole('button', { name: 'Leave the chairs' }).click();
  await again
    .getByRole('region', { name: 'Parts', exact: true })
    .getByRole('button', { name: /The little one/ })
    .click();
  await expect(again.getByRole('region', { name: 'Moments' })).toContainText('Warm, a little sad.');
  await untilSaved(again);
  await after.close();
});

test('a transcript that is pasted is shown as turns before it is taken in', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const page = app.page;
  await beginMap(page, 'Mira', 'Pasted');
  await addPart(page, 'The Blamer');
  await page.getByRole('button', { name: 'Give it a chair' }).last().click();
  await page.getByRole('button', { name: 'Someone who is not in the room' }).click();
  await page.getByRole('textbox', { name: 'Name of the imagined person' }).fill('Jonas');
  await page.keyboard.press('Enter');

  const line = page.getByRole('textbox', { name: 'The Blamer says' });
  await expect(line).toBeFocused();
  await line.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'The Blamer: You never ask.\nJonas: I was tired.\nA voice: Both are true.');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const ask = page.getByRole('dialog', { name: 'Take these lines in?' });
  await expect(ask).toContainText('reads as 3 turns');
  await expect(play(page)).toHaveCount(0);
  await ask.getByRole('button', { name: 'Take them in as turns' }).click();
  await expect(play(page)).toHaveCount(3);
  await expect(play(page).last()).toContainText('A voiceBoth are true.');
  await app.close();
});

test('a dialogue begins from nothing, and strength is noted by key only where it is wanted', async ({
  browser,
}, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const page = app.page;
  await beginMap(page, 'Mira', 'From nothing');
  await addPart(page, 'The Blamer');
  await addPart(page, 'The little one');
  await showList(page);
  await page.getByRole('button', { name: 'Give it a chair' }).click();
  await page.getByRole('dialog', { name: 'Who sits down?' }).getByRole('button', { name: 'The little one' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'The Blamer' }).click();

  await page.keyboard.press('Alt++');
  await say(page, 'The little one', 'It is loud.');
  await expect(play(page).last()).not.toContainText('of 10');
  await page.keyboard.press('Alt+g');
  await page.getByRole('dialog').getByText('Note how strong it feels').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt++');
  await page.keyboard.press('Alt++');
  await say(page, 'The little one', 'It is very loud.');
  await expect(play(page).last()).toContainText('felt 6 of 10');
  await app.close();
});

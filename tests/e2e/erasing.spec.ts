/** Gone is gone: a person, a map, a turn, a part, a picture and the history, erased by hand; and no byte in the data folder tells of them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { addPart, beginMap, beginMapHere, choosePart, doWithPart, doWithTurn, figureOf, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const dialog = (page: Page) => page.getByRole('dialog');

async function backUp(page: Page) {
  await page.getByRole('button', { name: 'Kept safe' }).click();
  await dialog(page).getByRole('button', { name: 'Backups' }).click();
  await dialog(page).getByRole('button', { name: 'Make one now' }).click();
  await expect(dialog(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
}

async function eraseFromMenu(page: Page, name: string) {
  await page.getByRole('button', { name: `More about ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Erase for good…' }).click();
  await expect(dialog(page).getByRole('heading', { name: `Erase ${name} for good?` })).toBeVisible();
}

const yes = (page: Page) => dialog(page).getByRole('button', { name: 'Erase for good', exact: true });

/** Every file in the data folder, the runtime's own with it. */
async function everyByteIn(data: string): Promise<Buffer> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // A lock of the runtime's own cannot always be read.
  return Buffer.concat(await Promise.all(files.map((file) => readFile(file).catch(() => Buffer.alloc(0)))));
}

test('a person is erased, with what is theirs and the backup that holds it, and the other stays', async ({
  browser,
}, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const app = await startApp(host, data, browser);
  const { page } = app;
  await beginMap(page, 'Quirina', 'Quicksilver');
  await addPart(page, 'the quarreller');
  await addPart(page, 'the quiet one');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Quirina' }).click();
  await page.getByRole('textbox', { name: 'Someone else' }).fill('Daniel');
  await page.keyboard.press('Enter');
  await beginMapHere(page, 'Wednesday');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Daniel' }).click();
  await backUp(page);
  expect((await everyByteIn(data)).includes('Quicksilver')).toBe(true);

  await page.getByRole('button', { name: 'Quirina', exact: true }).click();
  await eraseFromMenu(page, 'Quirina');
  const goes = dialog(page).getByRole('region', { name: 'What goes' });
  for (const count of ['1 person', '1 map', '2 parts'])
    await expect(goes.getByText(count, { exact: true })).toBeVisible();
  await expect(dialog(page).getByText('Nothing brings it back')).toBeVisible();
  // Enter is not enough.
  await page.keyboard.press('Enter');
  await expect(yes(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Quicksilver/ })).toBeVisible();

  await eraseFromMenu(page, 'Quirina');
  await yes(page).click();
  await expect(dialog(page).getByRole('heading', { name: 'What still holds it' })).toBeVisible();
  await expect(page.getByText('Quirina')).toHaveCount(0);
  await expect(dialog(page).getByRole('checkbox', { name: /, a backup$/ })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Delete it' }).click();
  await expect(dialog(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Kept safe' }).click();
  await dialog(page).getByRole('button', { name: 'What was done here' }).click();
  await expect(dialog(page).getByText('something was erased for good')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Daniel', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Wednesday/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).not.toHaveAccessibleName(/Quirina/);
  await app.close();
  const bytes = await everyByteIn(data);
  for (const word of ['Quirina', 'Quicksilver', 'quarreller', 'quiet one']) expect(bytes.includes(word)).toBe(false);
  expect(bytes.includes('Wednesday')).toBe(true);
});

test('a turn, a part, a picture and the history are forgotten, and undo brings none of them back', async ({
  browser,
}, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const app = await startApp(host, data, browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'The phone at dinner');
  await addPart(page, 'the planner');
  await addPart(page, 'Xanthippe');
  await addPart(page, 'Xaver');

  await choosePart(page, 'the planner');
  await page.getByText('Figure', { exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a picture…' }).click(),
  ]);
  const png = PNG.sync.write(new PNG({ width: 64, height: 48 }));
  await chooser.setFiles({ name: 'me.png', mimeType: 'image/png', buffer: png });
  await expect(figureOf(page, 'the planner').locator('image')).toBeVisible();
  await page.getByRole('button', { name: 'Erase the picture for good…' }).click();
  await expect(dialog(page).getByText('1 picture', { exact: true })).toBeVisible();
  await yes(page).click();
  await expect(page.getByText('It is gone.')).toBeVisible();
  await expect(figureOf(page, 'the planner')).toBeVisible();
  await expect(figureOf(page, 'the planner').locator('image')).toHaveCount(0);

  await choosePart(page, 'the planner');
  await page.getByRole('button', { name: 'Give it a chair' }).last().click();
  await dialog(page).getByRole('button', { name: /Xaver/ }).click();
  const line = page.getByRole('textbox', { name: /^the planner says/ });
  for (const words of ['Xylophones at midnight', 'Plan for tomorrow']) {
    await line.pressSequentially(words);
    await page.keyboard.press('Enter');
  }
  await doWithTurn(page, 'Xylophones', 'Erase for good…');
  await yes(page).click();
  await expect(page.getByText('Plan for tomorrow')).toBeVisible();
  await expect(page.getByText('Xylophones')).toHaveCount(0);
  await doWithTurn(page, 'Plan for tomorrow', 'Remove');
  await expect(page.getByText('Removed. The history keeps it')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the map' }).click();

  await choosePart(page, 'Xanthippe');
  await doWithPart(page, 'Erase for good…');
  await dialog(page).getByText('Forget all history until now, too').click();
  await yes(page).click();
  await expect(figureOf(page, 'the planner')).toBeVisible();
  await expect(figureOf(page, 'Xanthippe')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await expect(figureOf(page, 'Xanthippe')).toHaveCount(0);

  await page.getByRole('textbox', { name: 'Title of the map' }).fill('Xenophobia');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Title of the map' }).fill('At dinner');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Back to the library of Mira' }).click();
  await page.getByRole('button', { name: 'Kept safe' }).click();
  await dialog(page).getByRole('button', { name: 'Forget the history…' }).click();
  await dialog(page).getByText('all of it', { exact: true }).click();
  await dialog(page).getByRole('button', { name: 'See what would go' }).click();
  await expect(dialog(page).getByText(/steps that could be taken back/)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Forget it for good' }).click();
  await expect(page.getByText('It is gone.')).toBeVisible();
  await page.getByRole('button', { name: /^At dinner/ }).click();
  await expect(figureOf(page, 'the planner')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await app.close();
  const bytes = await everyByteIn(data);
  for (const word of ['Xylophones', 'Xanthippe', 'Xenophobia']) expect(bytes.includes(word)).toBe(false);
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import {
  addPart,
  beginMap,
  chooseKind,
  choosePart,
  doWithTurn,
  dragBy,
  drawLine,
  figureOf,
  pullLine,
  showList,
  statementField,
  untilSaved,
} from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const turns = [
  ['The Blamer', 'You looked at your phone all evening.'],
  ['Reaches and pulls back', 'I was waiting for you to ask.'],
  ['The Blamer', 'I did ask. With my eyes.'],
  ['Reaches and pulls back', 'I saw. I got scared and left.'],
  ['The Blamer', 'Then I am alone with it.'],
  ['Reaches and pulls back', 'I do not want you to be alone.'],
] as const;

test('a person maps, lets two parts talk, is cut off, and finds every word again', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const before = await startApp(host, data, browser);
  const page = before.page;

  await beginMap(page, 'Mira', 'Who turns away first');
  await addPart(page, 'The Blamer');
  await chooseKind(page, 'Manager');
  await addPart(page, 'Reaches and pulls back');
  await chooseKind(page, 'Firefighter');
  await addPart(page, 'The little one');
  await chooseKind(page, 'Exile');
  await addPart(page, 'a tightness');

  await dragBy(page, figureOf(page, 'The Blamer'), -40, -180);
  await dragBy(page, figureOf(page, 'Reaches and pulls back'), 140, -120);
  await dragBy(page, figureOf(page, 'The little one'), -150, 90);
  await dragBy(page, figureOf(page, 'a tightness'), 280, 420);

  await choosePart(page, 'The Blamer');
  await (await statementField(page, 'says')).fill('You never think of me.');
  await drawLine(page, 'The little one', 'protects');
  await choosePart(page, 'Reaches and pulls back');
  await drawLine(page, 'The Blamer', 'polarised');
  await pullLine(page, 'a tightness', 'The little one');
  await page.getByRole('textbox', { name: 'In your own words' }).fill('comes when it is silent');

  await choosePart(page, 'The Blamer');
  await page.getByRole('button', { name: 'Give it a chair' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reaches and pulls back' }).click();
  await writeTurns(page);

  await doWithTurn(page, 'With my eyes.', 'Change the words');
  await page.getByRole('textbox', { name: 'Words of The Blamer' }).fill('I did ask. With my whole face.');
  await page.getByRole('textbox', { name: /says$/ }).click();
  await doWithTurn(page, 'I do not want you', 'Move up');
  await page.getByRole('textbox', { name: /says$/ }).pressSequentially('And the next th');

  await untilSaved(page);
  await before.kill();

  const after = await startApp(host, data, browser);
  const again = after.page;
  await again.getByRole('button', { name: 'Mira' }).click();
  await again.getByRole('button', { name: /^Who turns away first/ }).click();
  const list = await showList(again);
  await expect(list.getByRole('region', { name: 'Parts', exact: true }).getByRole('button')).toHaveText([
    /The Blamer.*Manager/,
    /Reaches and pulls back.*Firefighter/,
    /The little one.*Exile/,
    /a tightness.*Not known yet/,
  ]);
  await expect(list.getByRole('region', { name: 'Lines' }).getByRole('listitem')).toHaveText([
    'The Blamer protects The little one',
    'Reaches and pulls back and The Blamer are polarised',
    'From a tightness to The little one: “comes when it is silent”',
  ]);
  await choosePart(again, 'The Blamer');
  await expect(await statementField(again, 'says')).toHaveValue('You never think of me.');
  await showList(again);

  await list.getByRole('button', { name: /6 turns/ }).click();
  await expect(again.getByRole('list', { name: 'What was said' }).getByRole('listitem')).toHaveText([
    `The Blamer${turns[0][1]}`,
    `Reaches and pulls back${turns[1][1]}`,
    'The Blamer' + 'I did ask. With my whole face.',
    `Reaches and pulls back${turns[3][1]}`,
    `Reaches and pulls back${turns[5][1]}`,
    `The Blamer${turns[4][1]}`,
  ]);
  await expect(again.getByRole('textbox', { name: /says$/ })).toHaveValue('And the next th');

  const said = again.getByRole('list', { name: 'What was said' }).getByRole('listitem');
  await said.first().hover();
  await again.keyboard.press('Tab');
  await again.keyboard.press('Control+z');
  await expect(said.last()).toContainText(turns[5][1]);
  await again.keyboard.press('Control+Shift+z');
  await expect(said.last()).toContainText(turns[4][1]);

  await again.getByRole('button', { name: 'Back to the map' }).click();
  const svg = (await after.fileFrom(() => savePicture(again, 'SVG'))).toString('utf8');
  for (const word of [
    'Blamer',
    'Reaches and',
    'The little one',
    'a tightness',
    'protects',
    'polarised',
    'comes when',
    'You never',
  ]) {
    expect(svg).toContain(word);
  }
  expect(svg.match(/class="drawn-bond"/g)).toHaveLength(3);
  await comparePictures(
    await after.fileFrom(() => savePicture(again, 'PNG')),
    'main-job.png',
    info.outputPath('main-job.png'),
  );
  await after.close();
});

async function writeTurns(page: Page) {
  for (const [index, [speaker, text]] of turns.entries()) {
    const line = page.getByRole('textbox', { name: `${speaker} says` });
    await expect(line).toBeFocused();
    await line.pressSequentially(text);
    await page.keyboard.press(index < turns.length - 1 ? 'Control+Enter' : 'Enter');
  }
}

async function savePicture(page: Page, format: 'SVG' | 'PNG') {
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('img', { name: 'Preview of the picture' })).toBeVisible();
  await sheet.getByText(new RegExp(`^${format}`)).click();
  await sheet.getByRole('button', { name: 'Save the picture' }).click();
  await expect(sheet).toBeHidden();
}

/** Same size, and no more than half a per cent of the pixels differ: engines draw the edges of letters a little differently. */
async function comparePictures(bytes: Buffer, golden: string, seen: string) {
  await writeFile(seen, bytes);
  const picture = PNG.sync.read(bytes);
  const expected = PNG.sync.read(await readFile(join(import.meta.dirname, 'golden', golden)));
  expect([picture.width, picture.height]).toEqual([expected.width, expected.height]);
  const differing = pixelmatch(picture.data, expected.data, undefined, picture.width, picture.height, {
    threshold: 0.2,
  });
  expect(differing).toBeLessThan(picture.width * picture.height * 0.005);
}

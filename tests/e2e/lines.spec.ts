/** What lines say: read and changed in the list, asked for from underneath a protector, and silent about whoever is folded. */
import { expect, type Page, test } from '@playwright/test';
import { addPart, beginMap, chooseKind, choosePart, doWithLine, figureOf, showList, statementField } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const card = (page: Page) => page.getByRole('region', { name: /^Card of/ });

async function say(page: Page, words: string) {
  const line = page.getByRole('textbox', { name: 'Add a part' });
  await line.fill(words);
  await line.press('Enter');
  await expect(line).toHaveValue('');
}

test('a line is changed where it is read, and its words lead on by key', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'Lines');
  await say(page, 'critic protects little one; planner blames critic');
  const lines = (await showList(page)).getByRole('region', { name: 'Lines', exact: true });
  await doWithLine(page, 'critic protects little one', 'It means: watches over');
  await expect(lines.getByRole('button', { name: 'critic watches over little one' })).toBeVisible();

  await doWithLine(page, 'critic watches over', 'Say it in your own words');
  await page.keyboard.type('at school');
  await page.keyboard.press('Enter');
  const worded = lines.getByRole('button', { name: 'critic watches over little one: “at school”' });
  await expect(worded).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lines.getByRole('button', { name: 'planner blames critic' })).toBeFocused();

  await doWithLine(page, 'planner blames critic', 'Turn round');
  await expect(lines.getByRole('button', { name: 'critic blames planner' })).toBeVisible();
  await doWithLine(page, 'critic blames planner', 'Remove the line');
  await expect(lines.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(lines.getByRole('listitem')).toHaveCount(2);
  await app.close();
});

test('what is underneath is asked: “not now” is kept as an answer, and whoever shows is folded', async ({
  browser,
}, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  await beginMap(page, 'Mira', 'Underneath');
  await addPart(page, 'critic');
  await chooseKind(page, 'Manager');
  await card(page).getByRole('button', { name: 'What is underneath?' }).click();
  const below = page.getByRole('region', { name: 'What is underneath critic?' });
  await below.getByRole('button', { name: 'Not now' }).click();
  await expect(below.getByRole('status')).toContainText('critic said “not now” on');
  await below.getByRole('button', { name: 'Back to critic' }).click();
  await page.getByText('More about it').click();
  await page.getByText('Its time', { exact: true }).click();
  await expect(card(page).getByText(/^It said “not now” · /)).toBeVisible();

  await card(page).getByRole('button', { name: 'What is underneath?' }).click();
  await expect(below.getByRole('status')).toContainText('critic said “not now” on');
  await below.getByRole('button', { name: 'Somebody shows' }).click();
  await page.keyboard.type('a small hum');
  await below.getByText('Not now', { exact: true }).click();
  await below.getByRole('button', { name: 'Put them there' }).click();
  await expect(below.getByText(/^critic protects a small hum\. critic said “not now” on/)).toBeVisible();
  await expect(figureOf(page, 'a small hum')).toBeVisible();
  await below.getByRole('button', { name: 'a small hum' }).click();
  await expect(card(page).getByText(/^What a small hum carries is folded/)).toBeVisible();
  await app.close();
});

test('words of a folded exile are nowhere on the screen until consent stands', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const app = await startApp(host, await newDataFolder(), browser);
  const { page } = app;
  const everywhere = async () => {
    const seen: string[] = [];
    const look = async () => seen.push(await page.content());
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Go on' }).click();
    for (const view of ['Body', 'List', 'Canvas']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await look();
    }
    await choosePart(page, 'critic');
    await look();
    await card(page).getByRole('button', { name: 'What is underneath?' }).click();
    await look();
    await page.getByRole('button', { name: 'Back to critic' }).click();
    await showList(page);
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    return seen.filter((content) => content.includes('quicksilver')).length;
  };
  await beginMap(page, 'Mira', 'Folded');
  await say(page, 'critic protects little one; @little one: quicksilver');
  await choosePart(page, 'little one');
  const needs = await statementField(page, 'needs');
  await needs.fill('quicksilver too');
  await needs.blur();
  expect(await everywhere()).toBeGreaterThan(0);

  await choosePart(page, 'little one');
  await chooseKind(page, 'Exile');
  expect(await everywhere()).toBe(0);

  await page.getByRole('button', { name: 'critic protects little one' }).click();
  await page.getByRole('button', { name: 'Ask critic' }).click();
  await page.getByRole('dialog').getByText('Yes', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Note the answer' }).click();
  await showList(page);
  expect(await everywhere()).toBeGreaterThan(0);
  await app.close();
});

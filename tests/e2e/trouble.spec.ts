/** The casebook goes away under the hands of who writes in it: they are told so, go on, save a copy, and find every word there. */
import { chmod, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { visavis } from './command-line.ts';
import { addPart, beginMap, figureOf, statementField, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp, startAppAsSomebody } from './running-app.ts';

const words = 'I count what is left, and nobody sees me do it.';

test('a file that is moved away while somebody types costs no word', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const first = await startApp(host, data, browser);
  const { page } = first;
  await beginMap(page, 'Mira', 'Wednesday');
  await addPart(page, 'the planner');
  await untilSaved(page);
  await rename(join(data, 'Casebook.visavis'), join(data, 'Moved away.visavis'));

  await addPart(page, 'a heavy coat');
  await expect(
    page.getByRole('alert').filter({ hasText: '“Casebook.visavis” was moved, deleted or replaced' }),
  ).toBeVisible();
  // Work goes on meanwhile.
  await (await statementField(page, 'says')).fill(words);
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'working in “Casebook copy.visavis” now' })).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await untilSaved(page);
  await first.kill();
  expect(await readdir(data)).toEqual(expect.arrayContaining(['Casebook copy.visavis', 'Moved away.visavis']));

  // The next start goes on where the last one ended.
  const second = await startApp(host, data, browser);
  await findEveryWord(second.page);
  await second.close();
});

test.describe('a casebook that may not be written any more while somebody types', () => {
  test.skip(process.platform === 'win32', 'there a folder cannot be made read-only');

  test('costs no word, and is written once it may be', async ({ browser }, info) => {
    const { data, file, allow, host, app } = await loseThePermission(browser, info.project.name);
    await expect(app.page.getByText('tried again by itself')).toBeVisible();
    await allow();
    await untilSaved(app.page);
    await expect(app.page.getByText('“Mira.visavis” cannot be written')).toHaveCount(0);
    await app.kill();
    const again = await startApp(host, data, browser, [file]);
    await findEveryWord(again.page);
    await again.close();
  });

  test('goes on in a copy elsewhere, in which every word is', async ({ browser }, info) => {
    const { data, file, host, app } = await loseThePermission(browser, info.project.name);
    const before = await readFile(file);
    await app.page.getByRole('button', { name: 'Save a copy' }).click();
    const told = app.page.getByRole('alert').filter({ hasText: 'working in “Mira copy.visavis” now' });
    await expect(told).toContainText('you find it under “Casebooks”');
    await untilSaved(app.page);
    await app.kill();
    expect(await readdir(data)).toContain('Mira copy.visavis');
    expect(await readFile(file)).toEqual(before);
    const again = await startApp(host, data, browser);
    await findEveryWord(again.page);
    await again.close();
  });

  test('closed with its passphrase meanwhile, is opened again in a copy', async ({ browser }, info) => {
    const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
    const [data, folder] = [await newDataFolder(), await newDataFolder()];
    const file = await writeSealedExample(folder);
    const before = await readFile(file);
    const app = await startAppAsSomebody(host, data, browser, file);
    const { page } = app;
    const unlock = async () => {
      await page.getByRole('textbox', { name: 'Passphrase, or recovery key' }).fill(passphrase);
      await page.keyboard.press('Enter');
    };
    await unlock();
    await expect(page.getByRole('button', { name: 'Mira' }).first()).toBeVisible();
    await chmod(file, 0o444);
    await chmod(folder, 0o555);
    await page.keyboard.press('Control+Shift+l');
    await unlock();
    await expect(page.getByText('“Mira.visavis” cannot be written. Check that you may write')).toBeVisible();
    await page.getByRole('button', { name: 'Read and work in a copy' }).click();
    await expect(page.getByRole('heading', { name: 'Mira copy' })).toBeVisible();
    await unlock();
    await page.getByRole('textbox', { name: 'Someone else' }).fill('Anna');
    await page.keyboard.press('Enter');
    await untilSaved(page);
    await app.close();
    expect(await readFile(file)).toEqual(before);
  });
});

const passphrase = 'four quiet words here';

/** Writes the example casebook, closed with that passphrase. Gives back its path. */
async function writeSealedExample(folder: string): Promise<string> {
  const at = (name: string) => join(folder, name);
  visavis('example', at('Example.visavis'));
  await writeFile(at('example.json'), visavis('dump', at('Example.visavis')));
  await writeFile(at('words'), passphrase);
  visavis('load', at('example.json'), at('Mira.visavis'), '--passphrase-file', at('words'));
  return at('Mira.visavis');
}

/** Opens a casebook in a folder that becomes read-only then, and writes in it. */
async function loseThePermission(browser: Browser, project: string) {
  const host: HostName = project === 'electron' ? 'electron' : 'browser';
  const [data, folder] = [await newDataFolder(), await newDataFolder()];
  const file = join(folder, 'Mira.visavis');
  const first = await startApp(host, data, browser);
  await beginMap(first.page, 'Mira', 'Wednesday');
  await addPart(first.page, 'the planner');
  await untilSaved(first.page);
  await first.close();
  await rename(join(data, 'Casebook.visavis'), file);

  const app = await startAppAsSomebody(host, data, browser, file);
  const { page } = app;
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page.getByRole('button', { name: /^Wednesday/ }).click();
  await expect(figureOf(page, 'the planner')).toBeVisible();
  await chmod(file, 0o444);
  await chmod(folder, 0o555);
  await addPart(page, 'a heavy coat');
  await (await statementField(page, 'says')).fill(words);
  await expect(page.getByText('Not saved yet')).toBeVisible();
  // Said once, where it can be done something about.
  await expect(page.getByText('“Mira.visavis” cannot be written')).toHaveCount(1);
  const allow = async () => {
    await chmod(folder, 0o755);
    await chmod(file, 0o644);
  };
  return { host, data, file, app, allow };
}

async function findEveryWord(page: Page) {
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page.getByRole('button', { name: /^Wednesday/ }).click();
  await expect(figureOf(page, 'the planner')).toBeVisible();
  await figureOf(page, 'a heavy coat').click();
  await expect(await statementField(page, 'says')).toHaveValue(words);
}

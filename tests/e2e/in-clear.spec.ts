/** What is said in a sealed casebook is nowhere in clear: not in a file, not in a title, not in what the app prints, not in the list of processes. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { keyInText } from '../../electron/casebook/recovery-key.ts';
import { addPart, beginMap, choosePart, statementField, untilSaved } from './hands.ts';
import { type HostName, newDataFolder, startApp } from './running-app.ts';

const passphrase = 'brastle quillon over wurrel';
const words = [
  'Zephyrquill',
  'Umbervale',
  'Marrowglint',
  'Bramblewort',
  'Hollowsong',
  'Tanglewisp',
  'wurrel',
  'Fernlock',
];

/** Every way in which one of these could stand in bytes. */
const formsOf = (secrets: readonly string[]) =>
  secrets.flatMap((secret) => [Buffer.from(secret, 'utf8'), Buffer.from(secret, 'utf16le')]);

/** The files in which one of these stands, and the processes on whose command line it does. */
async function placesOf(forms: readonly Buffer[], folders: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const folder of folders)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      files.push(join(entry.parentPath, entry.name));
    }
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found: string[] = [];
  for (const path of [...files, ...processes.map((id) => `/proc/${id}/cmdline`)]) {
    const bytes = Buffer.concat([Buffer.from(path), await readFile(path).catch(() => Buffer.alloc(0))]);
    if (forms.some((form) => bytes.includes(form))) found.push(path);
  }
  return found;
}

async function makeSealed(page: Page, host: HostName): Promise<string> {
  await page.getByRole('button', { name: 'Casebooks' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Close the new one with a passphrase').click();
  if (host === 'electron') await sheet.getByRole('button', { name: 'A new casebook' }).click();
  else {
    await sheet.getByRole('textbox', { name: 'What shall the new casebook be called?' }).fill('Autumn');
    await page.keyboard.press('Enter');
  }
  await sheet.getByRole('textbox', { name: 'The new passphrase', exact: true }).fill(passphrase);
  await sheet.getByRole('textbox', { name: 'The new passphrase once more' }).fill(passphrase);
  await sheet.getByRole('button', { name: 'Make it' }).click();
  const key = (await sheet.getByRole('status', { name: 'The recovery key' }).textContent()) ?? '';
  await sheet.getByRole('button', { name: 'I have it on paper' }).click();
  return key;
}

test('nothing of a sealed casebook is anywhere in clear', async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  const data = await newDataFolder();
  const temporary = await mkdtemp(join(tmpdir(), 'visavis-tmp-'));
  const env = { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  const app = await startApp(host, data, browser, [], env);
  const { page } = app;
  await app.placeNext(join(data, 'Autumn.visavis'));
  const key = await makeSealed(page, host);

  await beginMap(page, 'Zephyrquill', 'Umbervale');
  await addPart(page, 'Bramblewort');
  await addPart(page, 'Marrowglint');
  await choosePart(page, 'Marrowglint');
  await (await statementField(page, 'needs')).fill('Hollowsong');
  await page.getByRole('button', { name: 'Give it a chair' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bramblewort' }).click();
  await page.getByRole('textbox', { name: /says$/ }).pressSequentially('Tanglewisp');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /says$/ }).pressSequentially('Fernlock, half said');
  await untilSaved(page);
  const titles = [await page.title()];
  await page.keyboard.press('Control+Shift+l');
  const field = page.getByRole('textbox', { name: 'Passphrase, or recovery key' });
  await field.fill('wurrel, or was it another');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That did not open “Autumn.visavis”.')).toBeVisible();
  titles.push(await page.title());
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kept safe' }).click();
  await page.getByRole('button', { name: 'Backups' }).click();
  await page.getByRole('button', { name: 'Make one now' }).click();
  await expect(page.getByRole('list', { name: 'Backups' }).getByRole('listitem')).toHaveCount(1);
  titles.push(await page.title());

  const raw = Buffer.from(keyInText(key) ?? []);
  expect(raw).toHaveLength(32);
  const keys = [...formsOf([key, key.replaceAll(' ', ''), raw.toString('hex'), raw.toString('base64')]), raw];
  const forms = [...formsOf([...words, passphrase]), ...keys];
  const folders = [data, temporary];
  expect(await placesOf(formsOf(['Autumn']), folders)).not.toEqual([]);
  expect(await placesOf(forms, folders)).toEqual([]);
  await app.close();
  expect(await placesOf(forms, folders)).toEqual([]);
  expect(new Set(titles)).toEqual(new Set(['Visavis']));
  for (const word of [...words, key]) expect(app.said()).not.toContain(word);
});

/** A picture on its way out: what is chosen is what is saved, the same as from the command line, and what is not saved is said. */
import { execFile } from 'node:child_process';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { type HostName, newDataFolder, type RunningApp, startApp } from './running-app.ts';

const fixture = 'tests/fixtures/casebook-v1.visavis';
const run = promisify(execFile);

let app: RunningApp;
let page: Page;
let data: string;

test.beforeEach(async ({ browser }, info) => {
  const host: HostName = info.project.name === 'electron' ? 'electron' : 'browser';
  data = await newDataFolder();
  const file = join(data, 'Mira.visavis');
  await copyFile(fixture, file);
  app = await startApp(host, data, browser, [file]);
  page = app.page;
  await page.getByRole('button', { name: 'Mira' }).first().click();
  await page.getByRole('button', { name: /^The blaming part/ }).click();
  await expect(page.getByRole('region', { name: 'Picture of the map' })).toBeVisible();
});
test.afterEach(() => app.close());

async function openSheet() {
  await page.keyboard.press('Control+e');
  const sheet = page.getByRole('dialog', { name: 'A picture of this map' });
  await expect(sheet.getByRole('img', { name: 'Preview of the picture' })).toBeVisible();
  return sheet;
}

/** How large the preview's picture is, and the colour of its top left corner. */
async function previewed() {
  return page.getByRole('img', { name: 'Preview of the picture' }).evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    return {
      width: image.naturalWidth,
      height: image.naturalHeight,
      corner: [...(pen?.getImageData(0, 0, 1, 1).data ?? [])],
    };
  });
}

async function save() {
  const sheet = page.getByRole('dialog', { name: 'A picture of this map' });
  await sheet.getByRole('button', { name: 'Save the picture' }).click();
  await expect(sheet).toBeHidden();
}

async function fromCommandLine(...more: string[]): Promise<string> {
  const copy = join(data, 'Copy.visavis');
  await copyFile(fixture, copy);
  const out = join(data, 'out.svg');
  const asked = ['export', copy, '--map', 'The blaming part', '--format', 'svg', '--out', out, ...more];
  await run(process.execPath, ['electron/cli.ts', ...asked]);
  return readFile(out, 'utf8');
}

test('every choice is seen at once, and the same choices are the same bytes from the command line', async () => {
  const sheet = await openSheet();
  await expect(sheet.getByText(/every name and word/)).toBeVisible();
  const plain = await previewed();
  expect(plain.corner).toEqual([0xf4, 0xf0, 0xe6, 255]);

  await sheet.getByText('Dark', { exact: true }).click();
  await expect.poll(async () => (await previewed()).corner).toEqual([0x1e, 0x1b, 0x18, 255]);
  await sheet.getByRole('checkbox', { name: 'With its title' }).press('Space');
  await expect.poll(async () => (await previewed()).height).toBeGreaterThan(plain.height);
  const titled = await previewed();
  await sheet.getByRole('checkbox', { name: 'With today’s date' }).press('Space');
  await expect.poll(async () => (await previewed()).height).toBeGreaterThan(titled.height);
  await sheet.getByRole('checkbox', { name: 'On paper' }).press('Space');
  await expect.poll(async () => (await previewed()).corner[3]).toBe(0);

  await sheet.getByText(/^SVG/).click();
  const here = new Date();
  const today = [here.getFullYear(), here.getMonth() + 1, here.getDate()].map((n) => `${n}`.padStart(2, '0')).join('-');
  const saved = (await app.fileFrom(save)).toString('utf8');
  expect(saved).toBe(await fromCommandLine('--theme', 'dark', '--no-background', '--title', '--date', today));
});

test('the plain picture is the plain one of the command line', async () => {
  const sheet = await openSheet();
  await sheet.getByText(/^SVG/).click();
  expect((await app.fileFrom(save)).toString('utf8')).toBe(await fromCommandLine());
});

test('a PNG has the size that was said', async () => {
  const sheet = await openSheet();
  const { width, height } = await previewed();
  for (const scale of [1, 4]) {
    if (scale === 4) await openSheet();
    await sheet.getByText(`${scale}×`, { exact: true }).click();
    await expect(sheet.getByText(`${width * scale} by ${height * scale} pixels`)).toBeVisible();
    const png = PNG.sync.read(await app.fileFrom(save));
    expect([png.width, png.height]).toEqual([width * scale, height * scale]);
  }
});

test('what could not be saved is said in one sentence, and what was not wanted in another', async ({
  browser: _,
}, info) => {
  test.skip(info.project.name !== 'electron', 'a browser speaks of its own downloads');
  // A folder that vanished is made anew; where a file has taken its name, nothing can be.
  const gone = join(data, 'usb-stick');
  await writeFile(gone, '');
  await openSheet();
  await app.handOverTo(join(gone, 'map.png'));
  await save();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be saved' })).toBeVisible();
  expect(await readdir(data)).not.toContain('map.png');

  await openSheet();
  await app.handOverTo(null);
  await save();
  await expect(page.getByRole('alert').filter({ hasText: 'was not saved' })).toBeVisible();
});

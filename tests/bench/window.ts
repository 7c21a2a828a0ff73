/** What a person waits for in the window: a map that opens, frames while it moves, keys until they are seen, what is loaded for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Locator, Page } from '@playwright/test';
import { type Figure, percentile, printTable } from './table.ts';
import { openMap, screen, startApp, typingIn, withBrowsers } from './window/app.ts';
import { framesDuring } from './window/in-page.ts';
import { alias, makeLargeCasebook, title } from './window/large-casebook.ts';

const folder = mkdtempSync(join(tmpdir(), 'visavis-bench-'));

await withBrowsers(async ({ steady, hasty }) => {
  for (const count of [1_000, 10_000]) {
    const file = join(folder, `${count}.visavis`);
    makeLargeCasebook(file, count);
    printTable(`The window, ${count} parts and ${count} lines`, await moving(steady, file, count));
    printTable(`Typing, ${count} parts and ${count} lines`, await typing(hasty, file, count));
  }
  const body = join(folder, '300.visavis');
  makeLargeCasebook(body, 300);
  printTable('The body view, 300 parts', await inTheBody(steady, body));
  printTable('What is loaded, gzipped', await weight(steady, join(folder, '1000.visavis')));
});
rmSync(folder, { recursive: true });

async function moving(browser: Browser, file: string, count: number): Promise<Figure[]> {
  const app = await startApp(browser, folder, file);
  const { page } = app;
  const opening: number[] = [];
  for (let run = 0; run < 5; run++) opening.push(await openMap(page, alias, title));

  const frames = (what: string, times: readonly number[]): Figure => {
    return { what: `a frame while ${what}, p95`, measured: percentile(times, 0.95), unit: 'ms', atMost: 20 };
  };
  const figures: Figure[] = [
    {
      what: 'from the click to a map one can use, p50',
      measured: percentile(opening, 0.5),
      unit: 'ms',
      atMost: count === 1_000 ? 500 : 1_000,
    },
    frames('panning, everybody in sight', await framesDuring(page, () => sweep(page, middle(page)))),
    frames('zooming in from far', await framesDuring(page, () => zoomTo(page, 1))),
    frames('panning, life-size', await framesDuring(page, () => sweep(page, middle(page)))),
    frames('dragging a part', await framesDuring(page, () => dragAPart(page))),
    frames('zooming out', await framesDuring(page, () => zoomTo(page, 0.1))),
  ];
  await zoomTo(page, 1);
  figures.push(
    frames('everybody is shown', await framesDuring(page, () => page.keyboard.press('f'), 600)),
    ...(count === 1_000 ? await pictures(page) : []),
  );
  await app.end();
  return figures;
}

/** From the key to everybody standing in the body, and one of them dragged about. */
async function inTheBody(browser: Browser, file: string): Promise<Figure[]> {
  const app = await startApp(browser, folder, file);
  const { page } = app;
  await openMap(page, alias, title);
  await page.waitForTimeout(1_500);
  const opening: number[] = [];
  for (let run = 0; run < 5; run++) {
    await page.keyboard.press('1');
    await page.locator('.react-flow').waitFor();
    opening.push(
      await page.evaluate(async () => {
        const begin = performance.now();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: '2' }));
        while (document.querySelectorAll('.felt').length < 300) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - begin;
      }),
    );
  }
  const felt = await page.locator('.felt-mark').first().boundingBox();
  const from = { x: (felt?.x ?? 0) + (felt?.width ?? 0) / 2, y: (felt?.y ?? 0) + (felt?.height ?? 0) / 2 };
  const dragging = await framesDuring(page, () => sweep(page, from));
  await app.end();
  return [
    { what: 'from the key to everybody, p50', measured: percentile(opening, 0.5), unit: 'ms', atMost: 500 },
    { what: 'a frame while dragging a part, p95', measured: percentile(dragging, 0.95), unit: 'ms', atMost: 20 },
  ];
}

async function pictures(page: Page): Promise<Figure[]> {
  const times: Record<'svg' | 'png', number> = { svg: 0, png: 0 };
  for (const format of ['svg', 'png'] as const) {
    await page.keyboard.press('Control+e');
    const sheet = page.getByRole('dialog');
    await sheet.getByText(format.toUpperCase()).first().click();
    await sheet.getByRole('img').waitFor();
    await page.waitForTimeout(300);
    const downloading = page.waitForEvent('download');
    const begin = performance.now();
    await sheet.getByRole('button', { name: 'Save the picture' }).click();
    await downloading;
    times[format] = performance.now() - begin;
  }
  return [
    { what: 'the picture as PNG, twice its size, from Save', measured: times.png, unit: 'ms', atMost: 1_000 },
    { what: 'the picture as SVG, from Save', measured: times.svg, unit: 'ms', atMost: 100 },
  ];
}

async function typing(browser: Browser, file: string, count: number): Promise<Figure[]> {
  const app = await startApp(browser, folder, file);
  const { page } = app;
  await openMap(page, alias, title);
  const figures: Figure[] = [];
  const type = async (what: string, field: Locator) => figures.push(await typingIn(page, what, field));
  await type('a new part', page.getByRole('textbox', { name: 'Add a part' }));
  await page.getByRole('textbox', { name: 'Add a part' }).fill('a new part');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: /^Card of/ });
  for (const field of ['Name', 'What does it look like?', 'What does it feel?']) {
    const box = card.getByRole('textbox', { name: field });
    if (await box.isVisible()) await type(`the card’s “${field}”`, box);
  }
  await type('the map’s title', page.getByRole('textbox', { name: 'Title of the map' }));
  if (count === 1_000) {
    await card.getByRole('button', { name: 'Give it a chair' }).click();
    const ask = page.getByRole('dialog');
    await ask.getByRole('listitem').getByRole('button').first().click();
    await type('a line in the chairs', page.getByRole('textbox').last());
  }
  await app.end();
  return figures;
}

/** What the page of the host asks for itself stands in it; all else comes once it is at rest. */
async function weight(browser: Browser, file: string): Promise<Figure[]> {
  const app = await startApp(browser, folder, file);
  const { page } = app;
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const [needed, later] = [new Map<string, number>(), new Map<string, number>()];
  await openMap(page, alias, title);
  await page.waitForTimeout(1_500);
  const html = await page.evaluate(async () => (await fetch('/')).text());
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  for (const address of new Set([...asked, ...loaded])) {
    const { pathname } = new URL(address);
    if (!pathname.startsWith('/assets/')) continue;
    const bytes = await page.evaluate(
      async (path) => [...new Uint8Array(await (await fetch(path)).arrayBuffer())],
      pathname,
    );
    const isNeeded = pathname.endsWith('.woff2') || html.includes(pathname);
    (isNeeded ? needed : later).set(pathname, gzipSync(Uint8Array.from(bytes)).byteLength / 1_000);
  }
  await app.end();
  const sum = (sizes: ReadonlyMap<string, number>, end: RegExp) =>
    [...sizes].reduce((all, [path, size]) => (end.test(path) ? all + size : all), 0);
  return [
    { what: 'before a map can be used', measured: sum(needed, /./), unit: 'kB', atMost: 400 },
    { what: '  of that, scripts and styles', measured: sum(needed, /\.(js|css)$/), unit: 'kB', atMost: 400 },
    { what: '  of that, fonts', measured: sum(needed, /\.woff2$/), unit: 'kB', atMost: 400 },
    { what: 'apart from that, once the window is at rest', measured: sum(later, /./), unit: 'kB', atMost: 400 },
  ];
}

function middle(page: Page) {
  const { width, height } = page.viewportSize() ?? screen;
  return { x: width * 0.35, y: height * 0.5 };
}

/** Where the canvas shows nobody, or from far away wherever; there and back again. */
async function sweep(page: Page, from: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button: 'left' });
  for (const [x, y] of [
    [200, 80],
    [-200, -80],
    [120, -120],
    [0, 0],
  ] as const) {
    await page.mouse.move(from.x + x, from.y + y, { steps: 20 });
  }
  await page.mouse.up();
}

/** Turns the wheel, notch by notch, until a map px is about `zoom` px. */
async function zoomTo(page: Page, zoom: number) {
  const { x, y } = middle(page);
  await page.mouse.move(x, y);
  const now = await page
    .locator('.react-flow__viewport')
    .evaluate((seen) => new DOMMatrix(getComputedStyle(seen).transform).a);
  const notches = Math.round(Math.log2(zoom / now) / 0.24);
  for (let turn = 0; turn < Math.abs(notches); turn++) await page.mouse.wheel(0, notches > 0 ? -120 : 120);
}

async function dragAPart(page: Page) {
  const figures = page.locator('.part-figure');
  const boxes = await figures.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const inside = boxes.find(({ x, y, width, height }) => x > 150 && x + width < 880 && y > 100 && y + height < 680);
  if (!inside) throw new Error('nobody stands where they could be dragged');
  await sweep(page, { x: inside.x + inside.width / 2, y: inside.y + 60 });
}

/** The app in a browser as the window's benches need it: a page with a casebook open, a map opened, a field typed in. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { findOrGetChromium } from '../../../build/chromium.ts';
import { type Figure, percentile } from '../table.ts';
import { fromClickUntil, keysDuring } from './in-page.ts';

const root = join(import.meta.dirname, '../../..');
const sentence = 'it counts who helped and who did not, and it never forgets a thing';
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
// Without the wait for the screen's next refresh, what is left from key to paint is what the app takes.
const atOnce = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

/** The size of the window, px. */
export const screen = { width: 1280, height: 800 };

/** One that draws as the screen does, and one that does not wait for it. */
export type Browsers = { readonly steady: Browser; readonly hasty: Browser };

/** Measures with both browsers, and ends them. Where there is no Chromium, says so. */
export async function withBrowsers(measure: (browsers: Browsers) => Promise<void>): Promise<void> {
  const chromiumFile = [process.env.VISAVIS_CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  const executablePath = chromiumFile ?? findOrGetChromium();
  if (executablePath === null) {
    console.info('No Chromium is here, so nothing of the window was measured.');
    return;
  }
  const steady = await chromium.launch({ executablePath, args: sandbox });
  const hasty = await chromium.launch({ executablePath, args: [...sandbox, ...atOnce] });
  await measure({ steady, hasty });
  await Promise.all([steady.close(), hasty.close()]);
}

/** The served host with this casebook, its data in `folder`, and a page at its door. */
export async function startApp(browser: Browser, folder: string, file: string) {
  const host = spawn(process.execPath, ['dist/electron/serve.js', '--port', '0', '--no-open', '--data', folder, file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const context = await browser.newContext({ viewport: screen, acceptDownloads: true });
  const page = await context.newPage();
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address) await page.goto(address);
    if (address) break;
  }
  return {
    page,
    async end() {
      await context.close();
      host.kill('SIGTERM');
      await once(host, 'exit');
    },
  };
}

/** From the library into the map; answers how long that took. Where a map is open, it is left first. */
export async function openMap(page: Page, alias: string, title: string): Promise<number> {
  const back = page.getByRole('button', { name: 'Back to the library' });
  if (await back.isVisible()) await back.click();
  await page.getByRole('navigation').getByRole('button', { name: alias, exact: true }).click();
  const entry = page.getByRole('main').getByRole('button', { name: title }).first();
  await entry.waitFor();
  // What the library still draws is not the map's.
  await page.waitForTimeout(500);
  const time = await fromClickUntil(page, '.far-view, .part-figure', () => entry.click());
  await page.waitForTimeout(500);
  return time;
}

/** A sentence typed into a field. */
export async function typingIn(page: Page, what: string, field: Locator): Promise<Figure> {
  await field.click();
  const times = await keysDuring(page, () => page.keyboard.type(sentence, { delay: 30 }));
  return { what: `from key to paint, ${what}, p95`, measured: percentile(times, 0.95), unit: 'ms', atMost: 16 };
}

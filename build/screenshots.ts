/** `npm run screenshots`: the pictures of the README, taken anew from the app itself with the example casebook. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { buildWhatIsStale, root } from './build.ts';
import { findOrGetChromium } from './chromium.ts';

const images = join(root, 'docs/images');
await buildWhatIsStale();
await mkdir(images, { recursive: true });
const data = await mkdtemp(join(tmpdir(), 'visavis-screenshots-'));
const casebook = join(data, 'Example.visavis');
spawnSync(process.execPath, [join(root, 'dist/electron/cli.js'), 'example', casebook], { stdio: 'inherit' });
const server = spawn(
  process.execPath,
  [join(root, 'dist/electron/serve.js'), '--port', '0', '--no-open', '--data', data, casebook],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const browser = await chromium.launch({
  executablePath: findOrGetChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

try {
  const address = await addressOf(server);
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
    await take(await context.newPage(), address, colorScheme === 'light' ? '' : '-dark');
    await context.close();
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await rm(data, { recursive: true, force: true });
}

async function addressOf(started: ChildProcess): Promise<string> {
  if (!started.stdout) throw new Error('the server has no standard output');
  for await (const line of createInterface({ input: started.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('the server ended before it was ready');
}

async function take(page: Page, address: string, suffix: string) {
  const shot = async (name: string) => {
    // The mouse away, fonts there, nothing moving.
    await page.mouse.move(1279, 799);
    await page.evaluate('document.fonts.ready.then(() => null)');
    await page.screenshot({ path: join(images, `${name}${suffix}.png`), animations: 'disabled', caret: 'hide' });
  };
  await page.goto(address);
  await page.getByRole('button', { name: /^Mira/ }).first().click();
  await page.getByRole('button', { name: /^The blaming part/ }).click();
  await page.getByRole('region', { name: 'Parts', exact: true }).getByRole('button').first().click();
  await shot('map');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('region', { name: 'Dialogues' }).getByRole('button').first().click();
  await page.getByRole('list', { name: 'What was said' }).waitFor();
  await shot('chairs');
}

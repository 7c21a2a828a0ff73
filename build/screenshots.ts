/** `npm run screenshots`: the pictures of the README, taken anew from the app itself with the example casebook. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
  // It makes a last backup as it ends.
  await once(server, 'exit');
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
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await say(page, [
    'the one who counts, around the shoulders; the one at the window in the chest; a tightness in the throat',
    'reaches, pulls back, in the belly; me, when it is quiet, in the feet',
  ]);
  await page.getByRole('button', { name: 'Body', exact: true }).click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await shot('body');
  await coupleOf(page);
  await shot('couple');
}

/** Says lines at the foot of the map. */
async function say(page: Page, lines: readonly string[]) {
  const field = page.getByRole('textbox', { name: 'Add a part' });
  for (const line of lines) {
    await field.fill(line);
    await field.press('Enter');
  }
}

/** A map of two with their cycle and their boat. */
async function coupleOf(page: Page) {
  await page.getByRole('button', { name: 'Mira', exact: false }).first().click();
  await page.getByRole('button', { name: 'For two people…' }).click();
  const ask = page.getByRole('dialog');
  await ask.getByRole('textbox', { name: 'An alias for them' }).fill('Daniel');
  await ask.getByRole('textbox', { name: 'What is it about?' }).fill('When it gets late');
  await ask.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title of the map' }).waitFor();
  await say(page, [
    'Mira: blamer protects Mira’s little one; blamer is a manager; little one is an exile',
    'Daniel: quiet one protects Daniel’s boy at the door; quiet one is a firefighter; boy at the door is an exile',
    'when Mira counts the hours, Daniel goes silent; when Daniel goes silent, Mira counts louder',
  ]);
  await page.getByRole('region', { name: 'Picture of the map' }).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('one boat');
  await page.keyboard.press('Enter');
  for (const [field, words] of [
    ['Something that strengthens it', 'a line at ten: “soon”'],
    ['Something that makes a hole', 'the phone, face up'],
  ] as const) {
    await page.getByRole('textbox', { name: field }).fill(words);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Show everything');
  await page.keyboard.press('Enter');
}

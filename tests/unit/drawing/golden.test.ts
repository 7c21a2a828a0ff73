/**
 * Maps, looked at once and kept. Where all words are in the bundled fonts, the picture is compared. Hebrew, Arabic, Japanese
 * and emoji are set in whatever font a machine has, so there the drawing is compared, number by number, which no font changes.
 *
 * After a change that is meant: `UPDATE_GOLDEN=1`, run this test, look at every picture again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { rasterise } from '../../../electron/picture/raster.ts';
import { standAloneSvg } from '../../../electron/picture/stand-alone.ts';
import type { Theme } from '../../../shared/drawing/colours.ts';
import { everyLine } from './every-line.ts';
import { empty, example, japaneseAndEmoji, type PicturedMap, rightToLeft, threeHundred } from './six-maps.ts';

const folder = join(import.meta.dirname, 'golden');
const isUpdating = process.env.UPDATE_GOLDEN === '1';
/** Of all pixels, so many may differ: edges fall a little otherwise on another processor. */
const mayDiffer = 0.0005;

function pictureOf({ records, map }: PicturedMap, theme: Theme): Promise<string> {
  return standAloneSvg(records, map, { theme, background: true, title: true, date: '2026-03-12', ownNotes: false });
}

function golden(name: string, seen: string | Uint8Array): Buffer {
  const path = join(folder, name);
  if (isUpdating) writeFileSync(path, seen);
  if (!existsSync(path)) throw new Error(`there is no ${name} yet`);
  return readFileSync(path);
}

const pictured: readonly (readonly [string, () => PicturedMap, Theme, number])[] = [
  ['example-light.png', example, 'light', 1],
  ['example-dark.png', example, 'dark', 1],
  ['three-hundred.png', threeHundred, 'light', 0.25],
  ['empty.png', empty, 'light', 1],
  ['every-line.png', everyLine, 'light', 0.6],
];
test.each(pictured)('%s is the picture that was looked at', async (name, make, theme, scale) => {
  const png = await rasterise(await pictureOf(make(), theme), scale);
  const expected = PNG.sync.read(golden(name, png));
  const seen = PNG.sync.read(Buffer.from(png));
  expect([seen.width, seen.height]).toEqual([expected.width, expected.height]);
  const differing = pixelmatch(seen.data, expected.data, undefined, seen.width, seen.height, { threshold: 0.1 });
  expect(differing).toBeLessThanOrEqual(seen.width * seen.height * mayDiffer);
});

const drawn: readonly (readonly [string, () => PicturedMap])[] = [
  ['right-to-left.svg', rightToLeft],
  ['japanese-emoji.svg', japaneseAndEmoji],
];
test.each(drawn)('%s is the drawing that was looked at', async (name, make) => {
  // The embedded font is what the few Latin letters need; it says nothing of these scripts.
  const svg = (await pictureOf(make(), 'light')).replace(/<style>.*?<\/style>/s, '');
  expect(svg).toBe(golden(name, svg).toString('utf8'));
});

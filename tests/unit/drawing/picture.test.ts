import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { nameOfPicture } from '../../../electron/picture/file-name.ts';
import { rasterise } from '../../../electron/picture/raster.ts';
import { standAloneSvg } from '../../../electron/picture/stand-alone.ts';
import type { PictureLook } from '../../../shared/contract/pictures.ts';
import { Problem } from '../../../shared/problem.ts';
import { aBond, aPart, aPlacement, id, map, recordsOf } from './a-map.ts';

const blamer = aPart(1, { kind: 'manager', name: 'The Blamer', says: 'You never think of me.' });
const little = aPart(2, { kind: 'exile', name: 'The little one' });
const line = aBond(9, blamer, little, { kind: 'protects', words: 'agreed' });
const records = recordsOf([blamer, little, line, aPlacement(blamer, 0, 0), aPlacement(little, 320, 300)]);

const plain: PictureLook = { theme: 'light', background: true, title: false, date: null, ownNotes: false };

describe('a picture of a map', () => {
  it('is the same bytes every time', async () => {
    expect(await standAloneSvg(records, map, plain)).toBe(await standAloneSvg(records, map, plain));
  });

  it('carries the three fonts it needs and points nowhere else', async () => {
    const svg = await standAloneSvg(records, map, plain);
    expect(svg.match(/@font-face/g)).toHaveLength(3);
    expect(svg.match(/url\((?!data:font\/woff2;base64,)/g)).toBeNull();
    expect(svg.length).toBeLessThan(80_000);
  });

  it('carries no font it does not need', async () => {
    const silent = recordsOf([aPart(1), aPlacement(aPart(1), 0, 0)]);
    expect(await standAloneSvg(silent, map, plain)).not.toContain('@font-face');
  });

  it('is refused for a map that is not there', async () => {
    await expect(standAloneSvg(records, id(77), plain)).rejects.toEqual(new Problem('unknownMap', id(77)));
  });

  it('becomes a PNG of its own size times the scale, with ink on it', async () => {
    const svg = await standAloneSvg(records, map, plain);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = PNG.sync.read(Buffer.from(await rasterise(svg, 2)));
    expect([png.width, png.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    const shades = new Set<number>();
    for (let index = 0; index < png.data.length; index += 4) shades.add(png.data.readUInt32BE(index));
    expect(shades.size).toBeGreaterThan(20);
  });

  it('is refused as PNG when it would be too large, and the program lives', async () => {
    const far = recordsOf([
      blamer,
      little,
      line,
      aPlacement(blamer, -900_000, 0),
      aPlacement(little, 900_000, 900_000),
    ]);
    const svg = await standAloneSvg(far, map, plain);
    await expect(rasterise(svg, 1)).rejects.toEqual(new Problem('pictureTooLarge'));
  });
});

describe('the file name of a picture', () => {
  const nameOf = (title: string) => {
    const record = recordsOf([], title).map[map];
    if (!record) throw new Error('the map is there');
    return nameOfPicture(record);
  };

  it('is the title where every system takes it', () => {
    expect(nameOf('Who turns away first')).toBe('Who turns away first');
    expect(nameOf('誰が先に')).toBe('誰が先に');
  });

  it('leaves out what some system forbids', () => {
    expect(nameOf('../a\\b: "c" <d>|e?*\u0000\n ..')).toBe('a b c d e');
    expect(nameOf('CON')).toBe('CON map');
    expect(nameOf(' . ')).not.toBe('');
  });

  it('is short enough for any file system, and never torn inside a character', () => {
    const name = nameOf('👩'.repeat(300));
    expect(Buffer.byteLength(`${name}.svg`)).toBeLessThan(256);
    expect(name.isWellFormed()).toBe(true);
  });
});

/** Pictures in a casebook: kept once under their own hash, bare, and lossless through a dump. */
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { isBare } from '../../../electron/casebook/bare-picture.ts';
import { dumpOf, makeCasebook, wholeFrom } from '../../../electron/casebook/dump.ts';
import { newPath, openAt, problemOf } from './folder.ts';

const png = PNG.sync.write(new PNG({ width: 3, height: 2 }));
const bytes = png.toString('base64');

/** A JPEG as far as its segments go: what stands between its beginning and its pixels. */
const jpeg = (...segments: number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
const segment = (marker: number, ...data: number[]) => [0xff, marker, 0, data.length + 2, ...data];
const exif = segment(0xe1, ...Buffer.from('Exif\0\0GPS 52.5'));

describe('a picture', () => {
  test('is found again by its hash, kept once, and goes through a dump as it is', () => {
    const casebook = openAt(newPath());
    const hash = casebook.keepPicture({ type: 'image/png', bytes });
    expect(casebook.keepPicture({ type: 'image/png', bytes })).toBe(hash);
    expect(casebook.readPicture(hash)).toEqual({ type: 'image/png', bytes });
    const whole = casebook.readWhole();
    expect(whole.pictures).toEqual([{ hash, type: 'image/png', bytes }]);
    const path = newPath();
    makeCasebook(path, wholeFrom(dumpOf(whole), 'dump.json'), 'dump.json');
    expect(openAt(path).readWhole()).toEqual(whole);
  });

  test('that is not there is a plain problem', async () => {
    const casebook = openAt(newPath());
    expect(await problemOf(() => casebook.readPicture('0'.repeat(64)))).toEqual({
      code: 'unknownPicture',
      subject: '',
    });
  });

  test('with anything beside its pixels is refused', async () => {
    const casebook = openAt(newPath());
    const keep = (data: Uint8Array) => () =>
      casebook.keepPicture({ type: 'image/jpeg', bytes: Buffer.from(data).toString('base64') });
    expect(await problemOf(keep(jpeg(exif)))).toEqual({ code: 'unreadablePicture', subject: '' });
    expect(casebook.readWhole().pictures).toEqual([]);
    keep(jpeg(segment(0xe0, 1, 2)))();
    expect(casebook.readWhole().pictures).toHaveLength(1);
  });

  test('is bare only as a JPEG or PNG with no EXIF, XMP or text, however it is put together', () => {
    expect(isBare(png, 'image/png')).toBe(true);
    expect(isBare(png, 'image/jpeg')).toBe(false);
    const text = Buffer.concat([
      png.subarray(0, 33),
      Buffer.from([0, 0, 0, 1]),
      Buffer.from('tEXtX'),
      Buffer.alloc(4),
      png.subarray(33),
    ]);
    expect(isBare(text, 'image/png')).toBe(false);
    const anySegment = fc.tuple(fc.integer({ min: 0xc0, max: 0xfe }), fc.uint8Array({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 6 }), (segments) => {
        const others = segments.filter(([marker]) => marker !== 0xda && marker !== 0xd9);
        const isTold = others.some(
          ([marker]) => marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker)),
        );
        expect(isBare(jpeg(...others.map(([marker, data]) => segment(marker, ...data))), 'image/jpeg')).toBe(!isTold);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        expect(isBare(any, 'image/jpeg') || isBare(any, 'image/png')).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});

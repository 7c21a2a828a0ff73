/** A copy that is made while the casebook grows under it. */
import { randomBytes } from 'node:crypto';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { checkCasebook } from '../../../electron/casebook/check.ts';
import { newSeal } from '../../../electron/casebook/seal.ts';
import { newPath, openAt } from './folder.ts';

/** A picture that nothing makes smaller, with a side of so many px. */
function noise(side: number) {
  const png = new PNG({ width: side, height: side });
  png.data = randomBytes(side * side * 4);
  return { type: 'image/png', bytes: PNG.sync.write(png).toString('base64') } as const;
}

const seal = await newSeal('four quiet words');

test.each([
  ['plain', null],
  ['sealed', seal],
])('of a %s casebook is whole, and holds what came to its end meanwhile', async (_, sealed) => {
  const casebook = openAt(newPath(), { seal: sealed });
  casebook.keepPicture(noise(300));
  const copy = newPath();
  const copying = casebook.copyTo(copy);
  // Now its first piece is copied. The next is read with this at its end already.
  const hash = casebook.keepPicture(noise(200));
  await copying;
  expect(checkCasebook(copy, sealed?.key ?? null)).toEqual([]);
  expect(openAt(copy, { key: sealed?.key ?? null }).readPicture(hash)).toEqual(casebook.readPicture(hash));
});

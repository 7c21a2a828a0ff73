/// <reference path="./fontkit.d.ts" />
/// <reference path="../electron/picture/subset-font.d.ts" />
/**
 * Literata is only ever set in its regular weight: the built window carries it without the others, which halves what it loads.
 * The upright keeps its optical sizes, so that a heading is drawn finer than a line of text; the italic is only set small.
 */
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const literata = /literata-.*\.woff2$/;
const italic = /-italic-[^-]*\.woff2$/;
/** The optical size that drawn text is measured at. */
const small = 14;

/** Pins the weight of every Literata file that the window carries. */
export function oneWeight(): Plugin {
  return {
    name: 'one-weight',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const fonts = Object.values(bundle).filter((file) => file.type === 'asset' && literata.test(file.fileName));
      await Promise.all(
        fonts.map(async (font) => {
          if (font.type === 'asset') font.source = await pinned(font.fileName, Buffer.from(font.source));
        }),
      );
    },
  };
}

function pinned(name: string, font: Buffer): Promise<Buffer> {
  const everything = create(font)
    .characterSet.map((sign) => String.fromCodePoint(sign))
    .join('');
  const axes: Readonly<Record<string, number>> = italic.test(name) ? { wght: 400, opsz: small } : { wght: 400 };
  return subsetFont(font, everything, { targetFormat: 'woff2', variationAxes: axes });
}

/// <reference path="./fontkit.d.ts" />
/// <reference path="../electron/picture/subset-font.d.ts" />
/**
 * Literata is only ever set in its regular weight: the built window carries it without the others, which halves what it loads.
 * The optical sizes stay, so that a heading is drawn finer than a line of text.
 */
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const literata = /literata-.*\.woff2$/;

/** Pins the weight of every Literata file that the window carries. */
export function oneWeight(): Plugin {
  return {
    name: 'one-weight',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const fonts = Object.values(bundle).filter((file) => file.type === 'asset' && literata.test(file.fileName));
      await Promise.all(
        fonts.map(async (font) => {
          if (font.type === 'asset') font.source = await regular(Buffer.from(font.source));
        }),
      );
    },
  };
}

function regular(font: Buffer): Promise<Buffer> {
  const everything = create(font)
    .characterSet.map((sign) => String.fromCodePoint(sign))
    .join('');
  return subsetFont(font, everything, { targetFormat: 'woff2', variationAxes: { wght: 400 } });
}

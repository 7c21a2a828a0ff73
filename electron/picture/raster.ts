/** SVG to PNG without a window. */
import { renderAsync } from '@resvg/resvg-js';
import { Problem } from '../../shared/problem.ts';
import { bundledFonts } from './fonts.ts';

/** A picture of this many px takes 400 MB while it is made. */
const mostPixels = 100_000_000;

/**
 * An SVG file made by `standAloneSvg` as PNG bytes, `scale` px to each of its own. Set in the bundled fonts (resvg does not read
 * embedded ones); what they lack comes from the system's fonts. Throws the problem `pictureTooLarge` beyond 100 million px.
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const { width, height } = sizeOf(svg);
  if (width * height * scale * scale > mostPixels) throw new Problem('pictureTooLarge');
  const fonts = bundledFonts();
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: Object.values(fonts).map(({ file }) => file),
      loadSystemFonts: true,
      defaultFontFamily: fonts.name.family,
    },
  });
  return image.asPng();
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('not an SVG file of ours: it does not begin with its size');
  return { width: Number(width), height: Number(height) };
}

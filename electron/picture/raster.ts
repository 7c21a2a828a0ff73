/** SVG to PNG without a window. */
import { renderAsync } from '@resvg/resvg-js';
import { bundledFonts } from './fonts.ts';

/**
 * An SVG file of ours as PNG bytes, `scale` px to each of its own. Set in the bundled fonts (resvg does not read embedded ones);
 * what they lack comes from the system's fonts. Rejects where the picture would be larger than memory can hold.
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const fonts = Object.values(bundledFonts());
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: fonts.map(({ file }) => file), loadSystemFonts: true, defaultFontFamily: 'Literata' },
  });
  return image.asPng();
}

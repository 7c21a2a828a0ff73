/** An SVG as PNG, by the engine that shows the window. */
import { Problem } from '../../shared/problem.ts';
import { fits, type Scale, scaled, sizeOf } from './sizes.ts';

/** The PNG of a picture made by the host. Throws the problem `pictureTooLarge` before anything is tried. */
export async function rasterise(svg: string, scale: Scale): Promise<Blob> {
  const size = sizeOf(svg);
  if (!fits(size, scale)) throw new Problem('pictureTooLarge');
  const { width, height } = scaled(size, scale);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A canvas that could be on the page is made into a PNG only while the window idles; this one at once.
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Problem('pictureTooLarge');
    pen.drawImage(image, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/png' }).catch((cause: unknown) => {
      throw new Problem('pictureTooLarge', '', { cause });
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

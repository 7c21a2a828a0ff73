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
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Problem('pictureTooLarge');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** An SVG as PNG, by the engine that shows the window. */
import { Problem } from '../../shared/problem.ts';

/** The PNG of a stand-alone SVG, `scale` device px for each of its px. Throws the problem `pictureTooLarge` where the engine gives up. */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Problem('pictureTooLarge');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

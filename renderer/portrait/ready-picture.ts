/**
 * Making a picture ready to be kept: drawn anew from its pixels, no larger than needed, so that nothing of what a camera wrote beside them
 * (where, when, with what) goes into the casebook.
 */
import { type KeptPicture, mostPictureBytes } from '../../shared/contract/pictures.ts';
import { Problem } from '../../shared/problem.ts';

/** The longest side a portrait is kept with, px. */
export const longestOfPortrait = 1_024;
/** The longest side of a photo of a paper map, px: its handwriting must be read. */
export const longestOfPhoto = 2_400;
const quality = 0.86;

/** The picture in a file, at most `longest` px wide and high. Rejects with `unreadablePicture` where there is none that can be read. */
export async function readyPicture(file: Blob, longest: number): Promise<KeptPicture> {
  const pixels = await pixelsOf(file);
  try {
    const scale = Math.min(1, longest / Math.max(pixels.width, pixels.height));
    const [width, height] = [pixels.width, pixels.height].map((side) => Math.max(1, Math.round(side * scale)));
    const surface = new OffscreenCanvas(width ?? 1, height ?? 1);
    const pen = surface.getContext('2d');
    if (!pen) throw new Problem('unreadablePicture');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(pixels, 0, 0, surface.width, surface.height);
    const type = isOpaque(pen, surface) ? 'image/jpeg' : 'image/png';
    const blob = await surface.convertToBlob({ type, quality });
    if (blob.size > mostPictureBytes) return readyPicture(blob, longest / 2);
    return { type, bytes: await base64Of(blob) };
  } finally {
    if ('close' in pixels) pixels.close();
  }
}

/** An SVG has no pixels of its own: as an image it is drawn without running or fetching anything. */
async function pixelsOf(file: Blob): Promise<ImageBitmap | HTMLImageElement> {
  try {
    return file.type === 'image/svg+xml' ? await imageOf(file) : await createImageBitmap(file);
  } catch (cause) {
    throw new Problem('unreadablePicture', '', { cause });
  }
}

async function imageOf(file: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    if (image.width === 0 || image.height === 0) throw new Problem('unreadablePicture');
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function isOpaque(pen: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): boolean {
  const { data } = pen.getImageData(0, 0, width, height);
  for (let index = 3; index < data.length; index += 4) if ((data[index] ?? 255) < 255) return false;
  return true;
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  // In pieces: a call takes no more arguments than the stack holds.
  for (let start = 0; start < bytes.length; start += 32_768)
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  return btoa(text);
}

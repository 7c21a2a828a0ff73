/** A picture made by the host, drawn by the engine that shows the window: as PNG to keep, and small to look at. */
import type { Picture } from '../../shared/contract/pictures.ts';
import { Problem } from '../../shared/problem.ts';
import type { Encoded } from './encode.ts';
import { fits, type Scale, type Size, scaled, sizeOf } from './sizes.ts';

/** No side of a preview is longer, px. The engine would draw a large SVG anew, for seconds, whenever the sheet changes. */
const longestSeen = 1_600;

/** The PNG of a picture. Throws the problem `pictureTooLarge` before anything is tried. */
export async function rasterise(picture: Picture, scale: Scale): Promise<Blob> {
  const size = sizeOf(picture.svg);
  if (!fits(size, scale)) throw new Problem('pictureTooLarge');
  return drawn(picture, scaled(size, scale));
}

/** What is looked at before it is saved: the picture itself, or a large one made smaller. */
export async function previewOf(picture: Picture): Promise<Blob> {
  const { width, height } = sizeOf(picture.svg);
  const share = longestSeen / Math.max(width, height);
  if (share >= 1) return fileOf(picture);
  return drawn(picture, { width: Math.ceil(width * share), height: Math.ceil(height * share) });
}

/** The picture as an SVG file. */
export function fileOf({ svg }: Picture): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

async function drawn(picture: Picture, { width, height }: Size): Promise<Blob> {
  const image = await imageOf(picture);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Problem('pictureTooLarge');
  pen.drawImage(image, 0, 0, width, height);
  return encoded(canvas.transferToImageBitmap());
}

function encoded(bitmap: ImageBitmap): Promise<Blob> {
  const thread = new Worker(new URL('./encode.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Blob>((resolve, reject) => {
    thread.addEventListener('message', ({ data }: MessageEvent<Encoded>) =>
      data ? resolve(data) : reject(new Problem('pictureTooLarge')),
    );
    thread.addEventListener('error', (cause) => reject(new Problem('pictureTooLarge', '', { cause })));
  });
  thread.postMessage(bitmap, [bitmap]);
  return answer.finally(() => thread.terminate());
}

const images = new WeakMap<Picture, Promise<HTMLImageElement>>();

/** The engine reads a picture once, however often it is drawn. */
function imageOf(picture: Picture): Promise<HTMLImageElement> {
  const known = images.get(picture);
  if (known) return known;
  const image = read(picture);
  images.set(picture, image);
  return image;
}

async function read(picture: Picture): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(fileOf(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

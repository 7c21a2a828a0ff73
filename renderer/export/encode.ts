/** The thread on which a drawn picture becomes a PNG: the window's own would do it only while the window idles. */

/** What comes back: the file, or null where the picture is too large for the engine. */
export type Encoded = Blob | null;

self.onmessage = async ({ data }: MessageEvent<ImageBitmap>) => {
  const canvas = new OffscreenCanvas(data.width, data.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(data);
  const encoded: Encoded = await canvas.convertToBlob({ type: 'image/png' }).catch(() => null);
  self.postMessage(encoded);
};

/** Whether bytes are a picture and nothing else: the window draws every picture anew, and here nobody takes its word for it. */
import type { PictureType } from '../../shared/model/kinds.ts';

/** Whether these bytes are a JPEG or PNG without anything a camera or a program wrote beside the pixels (EXIF, XMP, IPTC, text). */
export function isBare(bytes: Uint8Array, type: PictureType): boolean {
  return type === 'image/jpeg' ? isBareJpeg(bytes) : isBarePng(bytes);
}

// Segments up to the pixels (ITU-T T.81, B.1). JFIF (APP0), a colour profile (APP2) and Adobe's colour transform (APP14) are all that may stand there.
const allowedApps = new Set([0xe0, 0xe2, 0xee]);

function isBareJpeg(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return false;
    if (marker === 0xda) return true;
    const isApp = marker >= 0xe0 && marker <= 0xef;
    if ((isApp && !allowedApps.has(marker)) || marker === 0xfe) return false;
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (length < 2) return false;
    at += 2 + length;
  }
  return false;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
// Chunks that are the picture or its colours (PNG 1.2, 4); none of text, time or EXIF.
const allowedChunks = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'sRGB',
  'gAMA',
  'cHRM',
  'iCCP',
  'pHYs',
  'sBIT',
  'bKGD',
]);

function isBarePng(bytes: Uint8Array): boolean {
  if (!signature.every((byte, index) => bytes[index] === byte)) return false;
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, 8);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!allowedChunks.has(name)) return false;
    at += 12 + view.getUint32(0);
    if (name === 'IEND') return at === bytes.length;
  }
  return false;
}

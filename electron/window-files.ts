/** The built window: its files, read once into memory, and the headers that both hosts send with them. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the window, ready to be sent. */
export type WindowFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };
/** The window's files by their path in the address, `/index.html`. What is not in here does not exist. */
export type WindowFiles = ReadonlyMap<string, WindowFile>;

/**
 * The one style that stands in the page: React Aria puts it there (`touch-action` of what can be pressed). Its text is allowed by
 * its hash, nothing else is; another version of the library may need another hash, which the tests of the hosts tell.
 */
const pressableStyle = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/** What a page of ours may load and reach: itself. Styles that libraries set through the DOM are no matter of the policy. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${pressableStyle}'`,
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer: nothing is kept, nothing is told to other pages, no device is reached. */
export const privateHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Reads the built window. Rejects where the folder is missing, that is where nothing was built. */
export async function readWindowFiles(folder: string): Promise<WindowFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, WindowFile]> => {
      const path = join(entry.parentPath, entry.name);
      const type = types[extname(entry.name)] ?? 'application/octet-stream';
      return [path.slice(folder.length).replaceAll(sep, '/'), { bytes: new Uint8Array(await readFile(path)), type }];
    });
  return new Map(await Promise.all(files));
}

/** The file an address asks for; the bare address is the page. */
export function fileAt(files: WindowFiles, path: string): WindowFile | undefined {
  return files.get(path === '/' ? '/index.html' : path);
}

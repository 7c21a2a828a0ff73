/**
 * Who may come in: requests from this machine's own page, with the cookie that the address with the key is exchanged for.
 * Other pages in the same browser, other ports of this machine and other people on it stay outside.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** The lock of one served instance. */
export type Door = {
  /**
   * The key of the address that is printed. It opens as often as it is used while this instance runs, so that a second tab or
   * another browser can come in by the same line; it is 256 bits of chance and ends with the process.
   */
  readonly key: string;
  /**
   * A key for the browser that we start ourselves. It opens once: other people on this machine can read the command lines of
   * running programs, and there it would stand for as long as the browser runs.
   */
  keyForOnce(): string;
  /** The cookie for a right key, else null. */
  cookieFor(key: string): string | null;
  /** Whether a request comes from where our page lives: right Host, and no other page behind it. */
  isOurs(request: IncomingMessage, port: number): boolean;
  /** Whether a request that changes something says that our own page sent it. */
  isOwnPage(headers: IncomingHttpHeaders): boolean;
  /** Whether a request brings the cookie. */
  hasCookie(headers: IncomingHttpHeaders): boolean;
};

/** A new door with keys of its own. */
export function createDoor(): Door {
  const key = secret();
  const onceKeys = new Set<string>();
  // Cookies ignore ports: without a name of its own, two instances on this machine would shut each other out.
  const cookieName = `visavis-${randomBytes(6).toString('hex')}`;
  const cookie = secret();

  function opens(given: string): boolean {
    if (isSame(given, key)) return true;
    const once = [...onceKeys].find((known) => isSame(given, known));
    return once !== undefined && onceKeys.delete(once);
  }

  return {
    key,
    keyForOnce() {
      const once = secret();
      onceKeys.add(once);
      return once;
    },
    cookieFor: (given) => (opens(given) ? `${cookieName}=${cookie}; Path=/; HttpOnly; SameSite=Strict` : null),
    isOurs({ headers, headersDistinct }, port) {
      const { host, origin } = headers;
      // Of several, Node takes the first; whoever sends several is no browser.
      if (headersDistinct.host?.length !== 1) return false;
      if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
      return origin === undefined || origin === `http://${host}`;
    },
    isOwnPage(headers) {
      const site = headers['sec-fetch-site'];
      return site === undefined ? headers.origin !== undefined : site === 'same-origin';
    },
    hasCookie(headers) {
      const cookies = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
      return cookies.some((pair) => isSame(pair, `${cookieName}=${cookie}`));
    },
  };
}

const secret = () => randomBytes(32).toString('base64url');

/** Compares in a time that tells nothing of where two texts differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

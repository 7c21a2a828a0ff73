/** The window's own addresses, `visavis://app-1/` and so on: a scheme that only this app answers, from memory. */
import { protocol, type Session } from 'electron';
import { fileAt, privateHeaders, type WindowFiles } from '../window-files.ts';

const scheme = 'visavis';

const ourHost = /^app-\d+$/;

/** The page of a window that is loaded for the n-th time: to Chromium another site than before, which it runs in another process. */
export function pageAddress(n: number): string {
  return `${scheme}://app-${n}/`;
}

/** Makes the scheme a secure one with an origin. Must be called before the app is ready. */
export function registerScheme() {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the scheme in a session. */
export function answerScheme(session: Session, files: WindowFiles) {
  session.protocol.handle(scheme, ({ method, url }) => {
    const { host, pathname } = new URL(url);
    const file = ourHost.test(host) && method === 'GET' ? fileAt(files, pathname) : undefined;
    if (!file) return new Response(null, { status: 404, headers: privateHeaders });
    return new Response(file.bytes, { headers: { ...privateHeaders, 'Content-Type': file.type } });
  });
}

/** Whether an address is the page of a window of ours. */
export function isOurPage(address: string): boolean {
  const found = URL.parse(address);
  return found?.protocol === `${scheme}:` && ourHost.test(found.host);
}

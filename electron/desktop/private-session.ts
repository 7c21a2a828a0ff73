/** The session all windows live in: kept in memory only, asks nothing of the network, grants nothing but copying. */
import { app, type Session, session } from 'electron';

/** Switches that must be set before the app is ready: even what Chromium does by itself finds no other machine. */
export function cutOffNetwork() {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('no-pings');
}

/** Takes away the switches by which Chromium lets another program look into its pages. Call before the app is ready. */
export function cutOffDebugging() {
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name);
}

// What somebody presses “Copy” for goes to the clipboard; reading it stays denied.
const copying = 'clipboard-sanitized-write';

/** The one session. Call when the app is ready. */
export function privateSession(): Session {
  // Without `persist:` nothing of it is ever written to disk.
  const own = session.fromPartition('visavis', { cache: false });
  own.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === copying));
  own.setPermissionCheckHandler((_contents, permission) => permission === copying);
  own.setDevicePermissionHandler(() => false);
  own.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  // The spell checker fetches dictionaries, and would tell with that which languages somebody writes.
  own.setSpellCheckerEnabled(false);
  // Files of this machine do not come by way of the filter below.
  own.protocol.handle('file', () => new Response(null, { status: 403 }));
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url) }));
  return own;
}

function isLocal(address: string): boolean {
  return ['visavis:', 'blob:', 'data:', 'devtools:'].includes(new URL(address).protocol);
}

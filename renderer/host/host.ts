/** Finds the window's host: the desktop shell offers a port; where there is none, the window came from a served host. */
import type { Host } from '../../shared/contract.ts';
import { hostOverHttp } from './over-http.ts';
import { hostOverPort, portOfShell } from './over-port.ts';

/** Connects to the host of this window. */
export async function connect(): Promise<Host> {
  return location.protocol === 'visavis:' ? hostOverPort(await portOfShell()) : hostOverHttp(location.origin);
}

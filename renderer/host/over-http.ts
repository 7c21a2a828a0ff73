/**
 * The host over HTTP: calls are posted, events come as server-sent events. The stream also tells the host that this window is
 * there; it is opened again whenever it broke off.
 */
import type { CallName, Host, HostEvent } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';

/** The most bytes the browser takes along when a page is being left; it shares them among all such requests. */
const mostWhileLeaving = 60_000;

/** Speaks with the host that served this page. */
export function hostOverHttp(origin: string): Host {
  // A page that is loaded again is another window.
  const me = crypto.randomUUID();
  const listeners = new Set<(event: HostEvent) => void>();
  let stream: EventSource | null = null;

  function hear(message: MessageEvent<string>) {
    const event: HostEvent = JSON.parse(message.data);
    for (const listener of [...listeners]) listener(event);
  }

  /** Opens the stream where there is none. Resolves also where the host refuses one: the call that follows says why. */
  function openStream(): Promise<void> {
    if (stream && stream.readyState !== EventSource.CLOSED) return Promise.resolve();
    const source = new EventSource(`${origin}/events?window=${me}`);
    stream = source;
    source.addEventListener('message', hear);
    return new Promise((resolve) => {
      source.addEventListener('open', () => resolve());
      const giveUp = () => {
        source.close();
        resolve();
      };
      source.addEventListener('error', giveUp);
      // Once it was open, a stream that breaks off is the browser's to mend.
      source.addEventListener('open', () => source.removeEventListener('error', giveUp), { once: true });
    });
  }

  return {
    async call(name, question) {
      if (needsStream(name)) await openStream();
      const body = JSON.stringify(question);
      const response = await fetch(`${origin}/call/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Visavis-Window': me },
        body,
        cache: 'no-store',
        // A save that is under way while the page is being left must still arrive.
        keepalive: new TextEncoder().encode(body).byteLength < mostWhileLeaving,
      }).catch((cause) => {
        throw new Problem('hostGone', '', { cause });
      });
      const said = await response.json().catch(() => null);
      // No answer of ours: something else answers at this address now, or this host was started anew and knows no cookie.
      if (!said || !('answer' in said || 'problem' in said)) throw new Problem('hostGone');
      if (said.problem) throw new Problem(said.problem.code, said.problem.subject);
      return said.answer;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Coming in needs the stream; saving must not wait for it. */
function needsStream(name: CallName): boolean {
  return name === 'enter' || name === 'takeOver';
}

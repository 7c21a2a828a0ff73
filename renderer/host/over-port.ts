/** The host over a message port: `{n, call, question}` goes out, `{n, answer}` or `{n, problem}` comes back, `{event}` comes unasked. */
import type { Host, HostEvent } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';

type Waiting = { resolve(answer: unknown): void; reject(problem: Problem): void };

/** Asks the preload script for the window's port. It gives one, once. */
export function portOfShell(): Promise<MessagePort> {
  return new Promise((resolve) => {
    window.addEventListener('message', function hear(event) {
      const [port] = event.ports;
      if (event.source !== window || event.data !== 'visavis: port' || !port) return;
      window.removeEventListener('message', hear);
      resolve(port);
    });
    window.postMessage('visavis: a port, please', location.origin);
  });
}

/** Speaks with the host over a port. */
export function hostOverPort(port: MessagePort): Host {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: HostEvent) => void>();
  let last = 0;

  port.addEventListener('message', ({ data }) => {
    if ('event' in data) {
      for (const hear of [...listeners]) hear(data);
      return;
    }
    const asked = waiting.get(data.n);
    waiting.delete(data.n);
    if (data.problem) asked?.reject(new Problem(data.problem.code, data.problem.subject));
    else asked?.resolve(data.answer);
  });
  port.start();

  return {
    call: (name, question) =>
      new Promise((resolve, reject) => {
        const n = ++last;
        waiting.set(n, { resolve, reject });
        port.postMessage({ n, call: name, question });
      }),
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

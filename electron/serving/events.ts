/** What the host says unasked, over server-sent events: one stream a window, which is also how the host knows it is there. */
import type { ServerResponse } from 'node:http';
import type { HostEvent, WindowId } from '../../shared/contract.ts';

/**
 * How many windows may listen at once. A browser opens at most six connections to one server; were all of them streams, no
 * window could save any more.
 */
export const mostWindows = 4;

/** The streams of all windows. */
export type Streams = {
  /** Opens a window's stream on this answer. Answers false where there are too many. */
  open(window: WindowId, response: ServerResponse): boolean;
  /** Whether a window has a stream. */
  has(window: WindowId): boolean;
  tell(window: WindowId, event: HostEvent): void;
  /** Ends all streams. */
  end(): void;
};

/** No streams yet. `setPresent` hears of every window that comes and goes. */
export function createStreams(setPresent: (window: WindowId, isThere: boolean) => void): Streams {
  const streams = new Map<WindowId, ServerResponse>();

  return {
    open(window, response) {
      const former = streams.get(window);
      if (!former && streams.size >= mostWindows) return false;
      streams.set(window, response);
      former?.end();
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      // The page waits for a first line before it counts as connected.
      response.write(': here\n\n');
      response.on('close', () => {
        if (streams.get(window) !== response) return;
        streams.delete(window);
        setPresent(window, false);
      });
      setPresent(window, true);
      return true;
    },
    has: (window) => streams.has(window),
    tell(window, event) {
      streams.get(window)?.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    end() {
      for (const response of streams.values()) response.end();
    },
  };
}

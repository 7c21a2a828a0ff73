/**
 * Who writes: a casebook has one writing window at a time. The first that comes in sits down; another is told, and may take
 * over, once the one that writes has saved and left. A window that has gone keeps the seat only until somebody wants it: what
 * it still sends while its page is being closed must not be lost.
 */
import type { WindowId } from '../../shared/contract.ts';

/** The one seat of a casebook. */
export type WritingSeat = {
  /** Sits down if the seat is free. Answers whether this window writes. */
  sitDown(window: WindowId): boolean;
  /** Asks whoever writes to leave, waits for it (not for ever), then sits this window down. */
  takeOver(window: WindowId): Promise<void>;
  /** Asks whoever writes to leave because the host ends, and waits for it. Answers whether it left in time. */
  clear(): Promise<boolean>;
  /** This window writes no more. */
  leave(window: WindowId): void;
  /** This window is there, or is not there any more. One that never was there holds the seat only until somebody wants it. */
  setPresent(window: WindowId, isThere: boolean): void;
  /** Whether this is the writing window. */
  holds(window: WindowId): boolean;
};

/**
 * An empty seat.
 * @param ask tells a window to save and leave
 * @param patience how long a window that was asked may take, in ms
 */
export function createWritingSeat(
  ask: (window: WindowId, why: 'takenOver' | 'closing') => void,
  patience: number,
): WritingSeat {
  let writer: WindowId | null = null;
  const present = new Set<WindowId>();
  const waiting = new Set<() => void>();
  let lastTakeOver: Promise<unknown> = Promise.resolve();

  const isFree = () => writer === null || !present.has(writer);

  /** Resolves with whether the seat was freed before patience ran out. */
  function freed(why: 'takenOver' | 'closing'): Promise<boolean> {
    if (writer === null || isFree()) return Promise.resolve(true);
    const freeing = new Promise<boolean>((resolve) => {
      const settle = (left: boolean) => {
        clearTimeout(timer);
        waiting.delete(onFree);
        resolve(left);
      };
      const onFree = () => settle(true);
      const timer = setTimeout(() => settle(false), patience);
      waiting.add(onFree);
    });
    ask(writer, why);
    return freeing;
  }

  function noteFree() {
    if (isFree()) for (const onFree of [...waiting]) onFree();
  }

  return {
    sitDown(window) {
      if (isFree()) writer = window;
      return writer === window;
    },
    takeOver(window) {
      // One after the other, so that of two windows that want the seat the later one has it in the end.
      const mine = lastTakeOver.then(async () => {
        if (writer !== window) await freed('takenOver');
        writer = window;
      });
      lastTakeOver = mine;
      return mine;
    },
    clear: () => freed('closing'),
    leave(window) {
      if (writer === window) writer = null;
      noteFree();
    },
    setPresent(window, isThere) {
      if (isThere) present.add(window);
      else present.delete(window);
      noteFree();
    },
    holds: (window) => writer === window,
  };
}

/** What is measured inside the page: frames while something moves, the way from a key to its paint, a map that comes up, what is held in memory. */
import type { Page } from '@playwright/test';

/** The times between frames, ms, while the hands are at work and for `after` ms more. */
export async function framesDuring(page: Page, hands: () => Promise<void>, after = 0): Promise<number[]> {
  const frames = await page.evaluateHandle(() => {
    const times: number[] = [];
    let last = performance.now();
    let isOn = true;
    requestAnimationFrame(function next(now) {
      times.push(now - last);
      last = now;
      if (isOn) requestAnimationFrame(next);
    });
    return {
      stop: () => {
        isOn = false;
        return times;
      },
    };
  });
  await hands();
  await page.waitForTimeout(after);
  // The first one began before the hands did.
  return (await frames.evaluate((handle) => handle.stop())).slice(1);
}

/** For each key pressed while the hands type, ms from its event to the end of the frame that shows it. */
export async function keysDuring(page: Page, hands: () => Promise<void>): Promise<number[]> {
  const keys = await page.evaluateHandle(() => {
    const times: number[] = [];
    const onKey = ({ timeStamp }: KeyboardEvent) => {
      requestAnimationFrame(() => {
        // A message comes after the frame was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return {
      stop: () => {
        window.removeEventListener('keydown', onKey, { capture: true });
        return times;
      },
    };
  });
  await hands();
  await page.waitForTimeout(100);
  return keys.evaluate((handle) => handle.stop());
}

/** Ms from the next click to the first frame after which something of this kind is there and the page waits for the person. */
export async function fromClickUntil(page: Page, selector: string, click: () => Promise<void>): Promise<number> {
  const waiting = await page.evaluateHandle((wanted) => {
    const done = new Promise<number>((resolve) => {
      window.addEventListener(
        'pointerdown',
        ({ timeStamp }) => {
          requestAnimationFrame(function look() {
            if (!document.querySelector(wanted)) return void requestAnimationFrame(look);
            // The frame after the one that brought it has what the first one set going.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            });
          });
        },
        { capture: true, once: true },
      );
    });
    return { done };
  }, selector);
  await click();
  return waiting.evaluate(({ done }) => done);
}

/** The scripts' memory, MB, after what nobody needs was let go. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

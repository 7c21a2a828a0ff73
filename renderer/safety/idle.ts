/** Closes a sealed casebook once nobody has touched the window for the minutes that were chosen, also where the machine slept meanwhile. */
import type { Workspace } from '../store/workspace.ts';

const minute = 60_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

export function lockWhenIdle(workspace: Workspace): void {
  let last = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let limit: number | null = null;

  const isOver = () => limit !== null && Date.now() - last >= limit;

  function watch() {
    clearTimeout(timer);
    if (limit === null) return;
    if (isOver()) void workspace.lock();
    else timer = setTimeout(watch, limit - (Date.now() - last));
  }

  function touch() {
    // The first touch after a long sleep comes too late to have been there all the time.
    if (isOver()) return watch();
    last = Date.now();
  }

  for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true });
  workspace.idleMinutes.subscribe((minutes) => {
    limit = minutes === null ? null : minutes * minute;
    last = Date.now();
    watch();
  });
}

/** A long list one enters with Tab and walks with the arrow keys: one stop in the tab order, whatever its length. */
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { Id } from '../../shared/model/records.ts';

/** Each entry carries its id as `data-walk`. `from` is where the walk begins, where that is not the first. */
export function useWalk(ids: readonly Id[], from: Id | null = null) {
  const [at, setAt] = useState({ id: from, index: 0 });
  const isThere = at.id !== null && ids.includes(at.id);
  // Where the one last stood on is taken away, the next one is in its place.
  const stop = isThere ? at.id : ids[Math.min(at.index, ids.length - 1)];

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const id = target.closest<HTMLElement>('[data-walk]')?.dataset.walk;
    if (id !== undefined && id !== at.id) setAt({ id, index: ids.indexOf(id) });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-walk]')];
    const here = entries.findIndex((entry) => entry === event.target);
    if (here === -1) return;
    event.preventDefault();
    entries[Math.max(0, Math.min(entries.length - 1, step(here)))]?.focus();
  }

  return { stop, onFocus, onKeyDown };
}

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

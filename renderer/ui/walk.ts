/** A long list one enters with Tab and walks with the arrow keys: one stop in the tab order, whatever its length. */
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import type { Id } from '../../shared/model/records.ts';

/** Whether Tab enters the group here, from where the arrow keys lead on, and whether a focus that was lost comes back here. */
export type Walk = {
  readonly excludeFromTabOrder: boolean;
  readonly 'data-walk': Id;
  readonly 'data-rest': true | undefined;
};

/**
 * Each entry carries its id as `data-walk`. `from` is where the walk begins, if that is one of them. Gives back the one that is the
 * tab stop, and, where somebody has been here already, the one the focus may rest at.
 */
export function useWalk(ids: readonly Id[], from: Id | null = null) {
  const [at, setAt] = useState<{ readonly id: Id; readonly index: number } | null>(null);
  const begin = ids.find((id) => id === from);
  // Where the one last stood on is taken away, the next one is in its place.
  const rest = at && !ids.includes(at.id) ? ids[Math.min(at.index, ids.length - 1)] : (at?.id ?? begin);

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const id = target.closest<HTMLElement>('[data-walk]')?.dataset.walk;
    if (id !== undefined && id !== at?.id) setAt({ id, index: ids.indexOf(id) });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-walk]')];
    const here = event.target instanceof HTMLElement ? entries.indexOf(event.target) : -1;
    if (here === -1) return;
    event.preventDefault();
    entries[Math.max(0, Math.min(entries.length - 1, step(here)))]?.focus();
  }

  return { stop: rest ?? ids[0], rest, onFocus, onKeyDown };
}

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

/** One thing a person can do, told once: button, key, menu and help all show the same object. */
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';

export type Action = {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon | null;
  /** As shown on the keycap: `Ctrl Z`, `L`. `Ctrl` means the command key on a Mac. */
  readonly key: string;
  /** Whether it can be done now. */
  readonly when: boolean;
  readonly run: () => void;
};

/** The keys as `aria-keyshortcuts` writes them. */
export const shortcutOf = ({ key }: Action): string | undefined =>
  key === '' ? undefined : key.replace('Ctrl', 'Control').replaceAll(' ', '+');

const fieldsOfText = 'input, textarea, select, [contenteditable="true"]';

/** Whether a key press means this key; what is typed counts, not where the layout has it. */
export function isPressed(key: string, event: KeyboardEvent): boolean {
  const names = key.split(' ');
  const last = names.at(-1) ?? '';
  const pressed = event.key === ' ' ? 'Space' : event.key;
  // A sign such as ? is on another level on other layouts: with it, Shift says nothing.
  const isSign = last.length === 1 && !/\p{L}/u.test(last);
  return (
    pressed.toLowerCase() === last.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === names.includes('Ctrl') &&
    (isSign || event.shiftKey === names.includes('Shift')) &&
    event.altKey === names.includes('Alt')
  );
}

/** In a field these are the field's own, and so they are where text is marked. */
const keysOfText = new Set(['Ctrl A', 'Ctrl C', 'Ctrl V', 'Ctrl D']);

function mayFire(action: Action, event: KeyboardEvent): boolean {
  const isMarking = window.getSelection()?.isCollapsed === false;
  if (isMarking && action.key === 'Ctrl C') return false;
  if (!(event.target instanceof Element)) return true;
  // A dialog or a menu keeps its keys to itself.
  if (event.target.closest('[role="dialog"], [role="menu"]')) return false;
  const field = event.target.closest(fieldsOfText);
  if (!field) return true;
  if (!/^(Ctrl|Alt)/.test(action.key) || keysOfText.has(action.key)) return false;
  // While words are half typed, the field's own undo is the one that is meant.
  const isHalfTyped = field instanceof HTMLElement && field.dataset.halfTyped === 'true';
  return !(isHalfTyped && (action.id === 'undo' || action.id === 'redo'));
}

/** Listens for the keys of these actions anywhere in the window. */
export function useActionKeys(actions: readonly Action[]): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = latest.current.find((one) => one.when && isPressed(one.key, event) && mayFire(one, event));
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/**
 * The focus is never lost. Where what had it is taken away (a card closes, a figure leaves the map, a dialog answers), it goes to
 * where it came from, else to the nearest place that says it may rest there: `data-rest`.
 */

const overlay = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Begins to watch; gives back how to stop. */
export function keepFocus(): () => void {
  /** Who had the focus last, outside dialogs and menus, and all it stands in, innermost first. */
  let path: readonly Element[] = [];
  let wasInOverlay = false;

  function onFocusIn({ target }: FocusEvent) {
    if (!(target instanceof Element)) return;
    wasInOverlay = target.closest(overlay) !== null;
    if (!wasInOverlay) path = pathOf(target);
  }

  function onChange() {
    if (document.activeElement !== document.body || document.querySelector(overlay)) return;
    const last = path.find((element) => element.isConnected);
    // Who is still there and was left by a click beside it was left on purpose.
    if (!last || (last === path[0] && !wasInOverlay)) return;
    const rest = last === path[0] ? last : restFrom(last);
    // Between two rooms there is no such place for a moment; it is looked for again when the next one stands.
    if (!(rest instanceof HTMLElement || rest instanceof SVGElement)) return;
    wasInOverlay = false;
    rest.focus();
  }

  const watcher = new MutationObserver(onChange);
  watcher.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', onFocusIn);
  return () => {
    watcher.disconnect();
    document.removeEventListener('focusin', onFocusIn);
  };
}

function pathOf(element: Element): Element[] {
  const path = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

/** The nearest place of rest in or around this element. */
function restFrom(element: Element): HTMLElement | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const rest = restIn(at);
    if (rest) return rest;
  }
  return null;
}

/** The place of rest in this element, or itself; a list rests at the entry that says so. */
export function restIn(element: Element | null): HTMLElement | null {
  let rest = element instanceof HTMLElement && element.matches('[data-rest]') ? element : null;
  let inner = element?.querySelector<HTMLElement>('[data-rest]');
  for (; inner; inner = inner.querySelector<HTMLElement>('[data-rest]')) rest = inner;
  return rest;
}

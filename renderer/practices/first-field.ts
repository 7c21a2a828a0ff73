/** Where somebody who came to a question begins to answer it. */
import { type RefObject, useEffect, useRef } from 'react';

// What is answered comes before what is taken away again; of choices, the one that is chosen is reached.
const fields = ['input:not([tabindex="-1"]), textarea', 'button'];

/** Puts the focus there. Where nothing can be answered, it stays. */
export function goToFirstField(asked: HTMLElement | null): void {
  const inside = asked?.querySelector('.asked-now') ?? asked;
  const field = fields.map((one) => inside?.querySelector<HTMLElement>(one)).find((one) => one);
  field?.focus();
}

/** For what holds a question: the focus is in it once it is shown. */
export function useFirstField<Holder extends HTMLElement>(): RefObject<Holder | null> {
  const holder = useRef<Holder>(null);
  useEffect(() => goToFirstField(holder.current), []);
  return holder;
}

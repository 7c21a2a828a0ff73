/** How the window looks: as the host remembers it, put on the page, and remembered again when the person changes it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host } from '../../shared/contract.ts';
import { usualLook, type WindowLook } from '../../shared/look.ts';

export type Look = {
  readonly state: StoreApi<WindowLook>;
  /** Asks the host. Where it does not answer, the window looks as usual: coming in says what is wrong. */
  read(): Promise<void>;
  /** Shows it at once. Rejects with the problem where it could not be kept. */
  change(changed: Partial<WindowLook>): Promise<void>;
};

export function createLook(host: Host): Look {
  const state = createStore<WindowLook>(() => usualLook);
  return {
    state,
    async read() {
      state.setState(await host.call('readLook', {}).catch(() => usualLook), true);
    },
    async change(changed) {
      state.setState(changed);
      await host.call('changeLook', state.getState());
    },
  };
}

/** Puts a look on the page: the style sheet reads the theme, and every size of type is told in root ems. */
export function wear(page: HTMLElement, { theme, type }: WindowLook): void {
  page.dataset.theme = theme;
  page.style.fontSize = type === usualLook.type ? '' : `${type}%`;
}

/** The practices there are, as the host last told them: at hand before somebody wants one. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Practices } from '../../shared/contract/reading.ts';
import type { Host } from '../../shared/contract.ts';
import type { Practice } from '../../shared/practices/practice.ts';

export type PracticeStore = {
  readonly state: StoreApi<Practices>;
  /** Asks the host anew: somebody may have put a file there. Where it does not answer, what is known stays. */
  read(): Promise<void>;
  /** The practice of that name; undefined where there is none any more. */
  find(name: string): Practice | undefined;
};

export function createPractices(host: Host): PracticeStore {
  const state = createStore<Practices>(() => ({ practices: [], bad: [] }));
  return {
    state,
    async read() {
      const told = await host.call('readPractices', {}).catch(() => null);
      if (told) state.setState(told, true);
    },
    find: (name) => state.getState().practices.find((practice) => practice.name === name),
  };
}

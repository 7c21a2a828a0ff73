/** What is chosen on the map, shared by canvas, list and card. Of the window: never saved, never undone. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../shared/model/records.ts';

export type Selection = { readonly parts: readonly Id[]; readonly bond: Id | null };

const nothing: Selection = { parts: [], bond: null };

export type SelectionStore = {
  readonly state: StoreApi<Selection>;
  chooseParts(parts: readonly Id[]): void;
  chooseBond(bond: Id): void;
  clear(): void;
};

export function createSelection(): SelectionStore {
  const state = createStore<Selection>(() => nothing);
  return {
    state,
    chooseParts: (parts) => state.setState({ parts, bond: null }, true),
    chooseBond: (bond) => state.setState({ parts: [], bond }, true),
    clear: () => state.setState(nothing, true),
  };
}

export const SelectionContext = createContext<SelectionStore | null>(null);

export function useSelectionStore(): SelectionStore {
  const store = useContext(SelectionContext);
  if (!store) throw new Error('no selection around this component');
  return store;
}

export function useSelection(): Selection {
  return useStore(useSelectionStore().state);
}

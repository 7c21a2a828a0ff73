/** What is chosen on the map, shared by canvas, list and card. Of the window: never saved, never undone. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../shared/model/records.ts';

export type Selection = {
  readonly parts: readonly Id[];
  readonly bond: Id | null;
  /** The protector underneath whom somebody looks; whom it leads to is gathered, and the lines down to them are the path. */
  readonly under: Id | null;
  readonly path: readonly Id[];
  /** Something that lies on the map beside its parts. */
  readonly region: Id | null;
  /** Whether the parts are being gathered in the list, which then stays in sight where a single one would show its card. */
  readonly isGathering: boolean;
};

const nothing: Selection = { parts: [], bond: null, under: null, path: [], region: null, isGathering: false };

export type SelectionStore = {
  readonly state: StoreApi<Selection>;
  chooseParts(parts: readonly Id[]): void;
  gather(parts: readonly Id[]): void;
  /** Looks underneath a protector; `parts` are it and those below, `path` the lines that lead there. */
  lookUnder(part: Id, parts: readonly Id[], path: readonly Id[]): void;
  chooseBond(bond: Id): void;
  chooseRegion(region: Id): void;
  clear(): void;
};

export function createSelection(): SelectionStore {
  const state = createStore<Selection>(() => nothing);
  return {
    state,
    chooseParts: (parts) => state.setState({ ...nothing, parts }, true),
    gather: (parts) => state.setState({ ...nothing, parts, isGathering: true }, true),
    lookUnder: (under, parts, path) => state.setState({ ...nothing, parts, under, path, isGathering: true }, true),
    chooseBond: (bond) => state.setState({ ...nothing, bond }, true),
    chooseRegion: (region) => state.setState({ ...nothing, region }, true),
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

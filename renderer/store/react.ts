/** How React reads the stores: components subscribe to the one record or value they show, never to lists of everything. */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Theme } from '../../shared/drawing/colours.ts';
import type { Pictures } from '../../shared/drawing/pictures.ts';
import type { Records } from '../../shared/model/document.ts';
import { presentParts } from '../../shared/model/presence.ts';
import type { Bond, Id, Part } from '../../shared/model/records.ts';
import { draftKey, type OpenDocument } from './document.ts';
import type { Workspace } from './workspace.ts';

export const WorkspaceContext = createContext<Workspace | null>(null);
export const DocumentContext = createContext<OpenDocument | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('no workspace around this component');
  return workspace;
}

export function useDocument(): OpenDocument {
  const document = useContext(DocumentContext);
  if (!document) throw new Error('no open document around this component');
  return document;
}

/** A value read off the records. The reader must give the same thing for the same records. */
export function useRecords<Value>(read: (records: Records) => Value): Value {
  return useStore(useDocument().state, ({ records }) => read(records));
}

/** Everybody by id; one that was merged is found as the part it is now. */
export function useParts(): Records['part'] {
  return useRecords(({ part }) => presentParts(part));
}

export function usePart(id: Id): Part | undefined {
  return useRecords(({ part }) => presentParts(part)[id]);
}

export function useBond(id: Id): Bond | undefined {
  return useRecords(({ bond }) => bond[id]);
}

/** Text half typed in a field, or undefined where nothing is. */
export function useDraft(record: Id, field: string): string | undefined {
  return useStore(useDocument().state, ({ drafts }) => drafts.get(draftKey(record, field)));
}

/**
 * Stands for the words spoken now. A new one renders the whole window from its root; only what is kept from render to render, by
 * `memo` or `useMemo`, has to ask for it.
 */
export function useWords(): object {
  return useStore(useWorkspace().words);
}

/** Light or dark, as the person chose or else as the system has it now. */
export function useTheme(): Theme {
  const { theme } = useStore(useWorkspace().look.state);
  const ofSystem = useSyncExternalStore(watchSystem, themeOfSystem);
  return theme === 'system' ? ofSystem : theme;
}

// Asked once for the whole window: a map shows hundreds of figures that all want to know.
let asked: MediaQueryList | undefined;
function isDark(): MediaQueryList {
  asked ??= window.matchMedia('(prefers-color-scheme: dark)');
  return asked;
}

function watchSystem(changed: () => void): () => void {
  isDark().addEventListener('change', changed);
  return () => isDark().removeEventListener('change', changed);
}

const themeOfSystem = (): Theme => (isDark().matches ? 'dark' : 'light');

/** The pictures at hand, by hash; one that is not is asked for, and shown once it is there. */
export function usePictures(): Pictures {
  const { pictures } = useWorkspace();
  const addresses = useStore(pictures.addresses);
  return useCallback(
    (hash) => {
      const address = addresses.get(hash);
      if (address === undefined) queueMicrotask(() => pictures.want(hash));
      return address ?? null;
    },
    [pictures, addresses],
  );
}

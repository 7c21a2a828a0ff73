/** Undo and redo as actions, each with the name of its next step. */
import { Redo2, Undo2 } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { nameOfEdit } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Change } from '../../shared/model/change.ts';
import type { OpenDocument } from '../store/document.ts';
import { useDocument, useWorkspace } from '../store/react.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Action } from './action.ts';

/**
 * Undo and redo of the open place. Where another place is open `beside` it, as a person's maps are in the library, the newest step
 * of the two is meant.
 */
export function useUndoActions(beside?: OpenDocument | null): readonly [Action, Action] {
  const workspace = useWorkspace();
  const document = useDocument();
  const other = beside ?? document;
  const here = useStore(document.state, (state) => state.history);
  const there = useStore(other.state, (state) => state.history);
  const undone = newer(here.undo.at(-1), there.undo.at(-1));
  const redone = newer(here.redo.at(-1), there.redo.at(-1));

  const step = useCallback(
    async (way: 'undo' | 'redo') => {
      const [mine, theirs] = [document, other].map((one) => one.state.getState().history[way].at(-1));
      const meant = theirs && newer(mine, theirs) === theirs ? other : document;
      if (!(await meant[way]())) workspace.notice.setState({ sentence: t('app.stale') }, true);
    },
    [document, other, workspace],
  );

  useEffect(
    () =>
      workspace.host.listen((heard) => {
        if (heard.event === 'command') void step(heard.id);
      }),
    [workspace, step],
  );

  return [
    {
      id: 'undo',
      label: undone ? t('app.undoStep', { step: nameOfEdit(undone.edit) }) : t('app.undo'),
      icon: Undo2,
      key: 'Ctrl Z',
      when: undone !== undefined,
      run: () => void step('undo'),
    },
    {
      id: 'redo',
      label: redone ? t('app.redoStep', { step: nameOfEdit(redone.edit) }) : t('app.redo'),
      icon: Redo2,
      key: 'Ctrl Shift Z',
      when: redone !== undefined,
      run: () => void step('redo'),
    },
  ];
}

/** Ids of changes tell when they were made. */
function newer(one: Change | undefined, other: Change | undefined): Change | undefined {
  if (!one || !other) return one ?? other;
  return one.id < other.id ? other : one;
}

/** Says what was just done and offers to take it back, until the next thing is done. */
export function offerUndo(workspace: Workspace, document: OpenDocument, sentence: string): void {
  workspace.notice.setState({ sentence, undo: () => void document.undo() }, true);
  const stop = document.state.subscribe(() => {
    stop();
    if (workspace.notice.getState()?.sentence === sentence) workspace.notice.setState(null, true);
  });
}

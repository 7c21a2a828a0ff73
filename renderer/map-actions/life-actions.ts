/** What can become of a chosen part: one with another, two, put away, or gone. */
import { Archive, Combine, Eraser, Split } from 'lucide-react';
import { putAwayPart } from '../../shared/edits/put-away-part.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { useFolded } from '../store/place-reading.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { offerUndo } from '../ui/undo-actions.ts';
import { type Around, action, type Topic } from './topic.ts';

export function useLifeActions({ ask }: Around): Topic {
  const document = useDocument();
  const workspace = useWorkspace();
  const selection = useSelectionStore();
  const { parts } = useSelection();
  const part = useRecords((records) => (parts.length === 1 ? records.part[parts[0] ?? ''] : undefined));
  const isFolded = useFolded().has(part?.id ?? '');
  const isOne = part !== undefined;

  function rest() {
    if (!part) return;
    document.edit(putAwayPart, { part: part.id });
    selection.clear();
    offerUndo(workspace, document, t('life.putAwayNote', { name: nameOf(part) }));
  }

  const merge = action('merge', t('life.merge'), '', isOne, () => ask('merge'), Combine);
  // What is folded is not shown, not even to choose which of it goes along.
  const split = action('split', t('life.split'), '', isOne && !isFolded, () => ask('split'), Split);
  const away = action('putAwayPart', t('life.putAway'), '', isOne, rest, Archive);
  const forget = () => part && workspace.erasing.ask({ what: { of: 'record', id: part.id }, name: nameOf(part) });
  const erase = action('erasePart', t('erase.button'), '', isOne, forget, Eraser);
  const all = [merge, split, away, erase];
  return { all, seldom: all.filter(({ when }) => when), ofMenu: isOne ? all.filter(({ when }) => when) : [] };
}

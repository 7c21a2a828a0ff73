/** What can be done with a chosen line. */
import { removeBond } from '../../shared/edits/remove-bond.ts';
import { turnBond } from '../../shared/edits/turn-bond.ts';
import { t } from '../../shared/language/text.ts';
import { useDocument } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { action, type Topic } from './topic.ts';

export function useLineActions(): Topic {
  const document = useDocument();
  const selection = useSelectionStore();
  const { bond } = useSelection();
  const turn = action('turnBond', t('canvas.turnRound'), 'R', bond !== null, () => {
    if (bond) document.edit(turnBond, { bond });
  });
  const remove = action('removeBond', t('canvas.remove'), 'Delete', bond !== null, () => {
    if (bond) document.edit(removeBond, { bond });
    selection.clear();
  });
  return { all: [turn, remove], ofMenu: bond === null ? [] : [turn, remove] };
}

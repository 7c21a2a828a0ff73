/** What can be done with one line, told once: for the palette, the menu of the map, and the line's own menu in the list. */
import { meanBond } from '../../shared/edits/mean-bond.ts';
import { removeBond } from '../../shared/edits/remove-bond.ts';
import { turnBond } from '../../shared/edits/turn-bond.ts';
import { t } from '../../shared/language/text.ts';
import { bondKinds } from '../../shared/model/kinds.ts';
import type { Bond } from '../../shared/model/records.ts';
import type { OpenDocument } from '../store/document.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Action } from '../ui/action.ts';
import { offerUndo } from '../ui/undo-actions.ts';
import { action } from './topic.ts';

/** Another meaning for a line, turning it round, removing it. Without a line none of them can be done. */
export function actionsOfLine(workspace: Workspace, document: OpenDocument, line: Bond | undefined) {
  const meanings: readonly Action[] = bondKinds
    .filter((kind) => line && kind !== line.kind)
    .map((kind) =>
      action(`mean-${kind}`, t('list.mean', { kind: t(`kinds.bond.${kind}`) }), '', true, () => {
        if (line) document.edit(meanBond, { bond: line.id, kind, words: line.words });
      }),
    );
  const turn = action('turnBond', t('canvas.turnRound'), 'R', line !== undefined, () => {
    if (line) document.edit(turnBond, { bond: line.id });
  });
  const remove = action('removeBond', t('canvas.remove'), 'Delete', line !== undefined, () => {
    if (!line) return;
    document.edit(removeBond, { bond: line.id });
    offerUndo(workspace, document, t('app.removed'));
  });
  return { meanings, turn, remove };
}

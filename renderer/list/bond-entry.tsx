/** A line as a sentence: chosen by press, changed right here by its menu. */
import { Ellipsis } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { meanBond } from '../../shared/edits/mean-bond.ts';
import { removeBond } from '../../shared/edits/remove-bond.ts';
import { turnBond } from '../../shared/edits/turn-bond.ts';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import { standingConsent } from '../../shared/model/folding.ts';
import { bondKinds } from '../../shared/model/kinds.ts';
import type { Bond } from '../../shared/model/records.ts';
import { useDocument, usePart, useRecords } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import type { Action } from '../ui/action.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import type { Walk } from '../ui/walk.ts';

export function BondEntry({ bond, walk }: { bond: Bond; walk: Walk }) {
  const selection = useSelectionStore();
  const from = usePart(bond.from);
  const to = usePart(bond.to);
  const consent = useRecords((records) => standingConsent(records, bond.id));
  if (!from || !to) return null;
  const sentence = sentenceOfBond(bond, from, to, consent);
  return (
    <li className="list-line">
      <Button className="list-entry" {...walk} onPress={() => selection.chooseBond(bond.id)}>
        <bdi>{sentence}</bdi>
      </Button>
      <MenuTrigger>
        <Button
          className="list-tool"
          excludeFromTabOrder={walk.excludeFromTabOrder}
          aria-label={t('list.change', { sentence })}
        >
          <Ellipsis size={16} aria-hidden />
        </Button>
        <Popover className="popover">
          <BondMenu bond={bond} />
        </Popover>
      </MenuTrigger>
    </li>
  );
}

function BondMenu({ bond }: { bond: Bond }) {
  const document = useDocument();
  const selection = useSelectionStore();
  const { id, kind, words } = bond;
  const action = (name: string, label: string, when: boolean, run: () => void): Action => {
    return { id: name, label, key: '', icon: null, when, run };
  };
  return (
    <ActionMenu
      actions={[
        ...bondKinds.map((one) =>
          action(one, t(`kinds.bond.${one}`), one !== kind, () =>
            document.edit(meanBond, { bond: id, kind: one, words }),
          ),
        ),
        action('words', t('canvas.ownWords'), true, () => selection.chooseBond(id)),
        action('turn', t('canvas.turnRound'), true, () => document.edit(turnBond, { bond: id })),
        action('remove', t('canvas.remove'), true, () => document.edit(removeBond, { bond: id })),
      ]}
    />
  );
}

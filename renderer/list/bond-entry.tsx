/** A line as a sentence: chosen by press; its menu changes right here what it means, turns it round, words or removes it. */
import { Ellipsis } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { meanBond } from '../../shared/edits/mean-bond.ts';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import type { Bond, Consent } from '../../shared/model/records.ts';
import { actionsOfLine } from '../map-actions/of-line.ts';
import { action } from '../map-actions/topic.ts';
import { useDocument, usePart, useWorkspace } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import type { Walk } from '../ui/walk.ts';

/** `consent` is what stands on the line. */
type Props = { readonly bond: Bond; readonly consent: Consent | undefined; readonly walk: Walk };

export function BondEntry({ bond, consent, walk }: Props) {
  const selection = useSelectionStore();
  const document = useDocument();
  const id = useId();
  const [isWording, setWording] = useState(false);
  const spoken = useRef<HTMLButtonElement>(null);
  const from = usePart(bond.from);
  const to = usePart(bond.to);
  if (!from || !to) return null;
  return (
    <li
      className="bond-entry"
      tabIndex={-1}
      // Its words once written, the field gives the focus to the entry; the sentence has it, from where the arrow keys lead on.
      onFocus={({ target, currentTarget }) => target === currentTarget && spoken.current?.focus()}
    >
      <Button ref={spoken} className="list-entry" {...walk} onPress={() => selection.chooseBond(bond.id)}>
        <bdi id={id}>{sentenceOfBond(bond, from, to, consent)}</bdi>
      </Button>
      <MenuTrigger>
        <Button
          className="entry-tool"
          excludeFromTabOrder={walk.excludeFromTabOrder}
          aria-label={t('list.lineTools')}
          aria-describedby={id}
        >
          <Ellipsis size={16} aria-hidden />
        </Button>
        <Popover className="popover">
          <LineMenu bond={bond} onWords={() => setWording(true)} />
        </Popover>
      </MenuTrigger>
      {isWording && (
        <DraftText
          record={bond.id}
          field="words"
          value={bond.words}
          label={t('canvas.ownWords')}
          className="statement"
          autoFocus
          onLeave={() => setWording(false)}
          onWritten={(words) =>
            document.edit(meanBond, { bond: bond.id, kind: bond.kind, words }, { record: bond.id, field: 'words' })
          }
        />
      )}
    </li>
  );
}

/** Made only while it is open: a list may have a thousand lines. */
function LineMenu({ bond, onWords }: { bond: Bond; onWords: () => void }) {
  const { meanings, turn, remove } = actionsOfLine(useWorkspace(), useDocument(), bond);
  const words = action('words', t('list.inOwnWords'), '', true, onWords);
  // Their keys are for the line that is chosen, and this one need not be.
  const here = [words, ...meanings, turn, remove].map((one) => ({ ...one, key: '' }));
  return <ActionMenu actions={here} />;
}

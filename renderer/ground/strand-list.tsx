/** Things said about what runs between two, in their order: each can be reworded, removed, moved; a line at the end takes one more. */
import { ArrowUp, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { moveStrand } from '../../shared/edits/move-strand.ts';
import { removeStrand } from '../../shared/edits/remove-strand.ts';
import { rewordStrand } from '../../shared/edits/reword-strand.ts';
import { tellStrand } from '../../shared/edits/tell-strand.ts';
import { t } from '../../shared/language/text.ts';
import type { StrandKind } from '../../shared/model/kinds.ts';
import type { Id, Strand } from '../../shared/model/records.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { DraftText } from '../ui/draft-text.tsx';
import { OneLine } from '../ui/one-line.tsx';
import { offerUndo } from '../ui/undo-actions.ts';
import { useStrands } from './use-ground.ts';

const texts = {
  strengthens: { title: 'couple.strengthens', add: 'couple.strengthensAdd' },
  hole: { title: 'couple.holes', add: 'couple.holesAdd' },
} as const;

/** What strengthens the boat, or what makes holes in it. */
export function StrandList({ map, kind }: { map: Id; kind: Exclude<StrandKind, 'step'> }) {
  const document = useDocument();
  const strands = useStrands(map, kind);
  const { title, add } = texts[kind];
  return (
    <section aria-label={t(title)}>
      <h3 className="field-name">{t(title)}</h3>
      <ul className="strands">
        {strands.map((strand, index) => (
          <StrandEntry key={strand.id} strand={strand} above={strands[index - 1] ?? null} label={t(title)} />
        ))}
      </ul>
      <OneLine
        label={t(add)}
        button={t('couple.add')}
        onAnswer={(words) => document.edit(tellStrand, { map, kind, person: null, words })}
      />
    </section>
  );
}

type EntryProps = { readonly strand: Strand; readonly above: Strand | null; readonly label: string };

/** One of them: its words, and what can be done with it. */
export function StrandEntry({ strand, above, label }: EntryProps) {
  const document = useDocument();
  const alias = useRecords(({ person }) => (strand.person === null ? '' : (person[strand.person]?.alias ?? '')));
  const workspace = useWorkspace();
  const { id, words } = strand;
  function remove() {
    document.edit(removeStrand, { strand: id });
    offerUndo(workspace, document, t('app.removed'));
  }
  return (
    <li className="strand">
      {alias !== '' && <span className="strand-who">{alias}</span>}
      <DraftText
        record={id}
        field="words"
        value={words}
        label={alias === '' ? label : t('couple.stepWords', { alias })}
        labelHidden
        className="statement"
        onWritten={(text) => document.edit(rewordStrand, { strand: id, words: text }, { record: id, field: 'words' })}
      />
      {above && (
        <Button
          className="strand-tool"
          aria-label={t('couple.stepUp', { words })}
          onPress={() => document.edit(moveStrand, { strand: id, before: above.id })}
        >
          <ArrowUp size={16} aria-hidden />
        </Button>
      )}
      <Button className="strand-tool" aria-label={t('couple.removeStrand', { words })} onPress={remove}>
        <X size={16} aria-hidden />
      </Button>
    </li>
  );
}

/** A line's card: what it means, in a kind, in own words, or both. */
import { ArrowLeft, ArrowLeftRight, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { meanBond } from '../../shared/edits/mean-bond.ts';
import { pointBond } from '../../shared/edits/point-bond.ts';
import { removeBond } from '../../shared/edits/remove-bond.ts';
import { turnBond } from '../../shared/edits/turn-bond.ts';
import { weighBond } from '../../shared/edits/weigh-bond.ts';
import { sentenceOfBond } from '../../shared/language/sentences.ts';
import { t } from '../../shared/language/text.ts';
import { asksConsent } from '../../shared/model/folding.ts';
import { bondKinds } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import { DialoguesOf } from '../chairs/dialogues-of.tsx';
import { useBond, useDocument, useParts, useWorkspace } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { Choices } from '../ui/choices.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import { offerUndo } from '../ui/undo-actions.ts';
import { DirectionChoice, StrengthChoice } from './bond-choices.tsx';
import { BondSign } from './bond-sign.tsx';
import { ConsentOf } from './consent-of.tsx';

type Props = {
  readonly map: Id;
  readonly bond: Id;
  readonly onTalk: (from: Id, to: Id) => void;
  readonly onPractices: () => void;
};

export function BondCard({ map, bond: id, onTalk, onPractices }: Props) {
  const document = useDocument();
  const workspace = useWorkspace();
  const selection = useSelectionStore();
  const bond = useBond(id);
  const parts = useParts();
  const from = bond && parts[bond.from];
  const to = bond && parts[bond.to];
  if (!bond || !from || !to) return null;
  return (
    <section className="card" aria-label={t('canvas.line')} tabIndex={-1} data-rest>
      <Button className="quiet back" onPress={selection.clear}>
        <ArrowLeft size={16} aria-hidden />
        {t('card.back')}
      </Button>
      <h2 className="bond-sentence">
        <bdi>{sentenceOfBond(bond, from, to)}</bdi>
      </h2>
      <Choices
        label={t('canvas.meaning')}
        className="bond-kinds"
        value={bond.kind}
        onChoose={(kind) => document.edit(meanBond, { bond: id, kind, words: bond.words })}
        choices={bondKinds.map((kind) => ({
          value: kind,
          label: t(`kinds.bond.${kind}`),
          sign: <BondSign kind={kind} />,
        }))}
      />
      <DraftText
        key={id}
        record={id}
        field="words"
        value={bond.words}
        label={t('canvas.ownWords')}
        className="statement"
        onWritten={(words) =>
          document.edit(meanBond, { bond: id, kind: bond.kind, words }, { record: id, field: 'words' })
        }
      />
      <DirectionChoice
        value={bond.direction}
        onChoose={(direction) => document.edit(pointBond, { bond: id, direction })}
      />
      <StrengthChoice value={bond.strength} onChoose={(strength) => document.edit(weighBond, { bond: id, strength })} />
      {asksConsent(bond, parts) && <ConsentOf bond={bond} from={from} to={to} />}
      <div className="bond-tools">
        <Button className="quiet" onPress={() => document.edit(turnBond, { bond: id })}>
          <ArrowLeftRight size={16} aria-hidden />
          {t('canvas.turnRound')}
        </Button>
        <Button
          className="quiet"
          onPress={() => {
            document.edit(removeBond, { bond: id });
            selection.clear();
            offerUndo(workspace, document, t('app.removed'));
          }}
        >
          <Trash2 size={16} aria-hidden />
          {t('canvas.remove')}
        </Button>
      </div>
      <DialoguesOf map={map} parts={[bond.from, bond.to]} />
      <div className="card-actions">
        <Button className="quiet" onPress={onPractices}>
          {t('practice.open')}
        </Button>
        <Button className="main" onPress={() => onTalk(bond.from, bond.to)}>
          {t('canvas.letThemTalk')}
        </Button>
      </div>
    </section>
  );
}

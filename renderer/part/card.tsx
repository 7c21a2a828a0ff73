/** A part's card: a name and a figure first, then whatever somebody wants to say about it. Nothing is required. */
import { ArrowLeft, Ellipsis } from 'lucide-react';
import type { SVGProps } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { colours } from '../../shared/drawing/colours.ts';
import { drawFigure, figureViewBox, washOfKind } from '../../shared/drawing/figure/figure.ts';
import { drawPortrait } from '../../shared/drawing/portrait/portrait.ts';
import { choosePartKind } from '../../shared/edits/choose-part-kind.ts';
import { choosePartWash } from '../../shared/edits/choose-part-wash.ts';
import { nameKind } from '../../shared/edits/name-kind.ts';
import { namePart } from '../../shared/edits/name-part.ts';
import { kindOf, nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { coveredPart } from '../../shared/model/folding.ts';
import { partKinds, type Wash, washes } from '../../shared/model/kinds.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { DialoguesOf } from '../chairs/dialogues-of.tsx';
import { PortraitChoice } from '../portrait/portrait-choice.tsx';
import { SheetsOf } from '../practices/sheets-of.tsx';
import { useFolded } from '../store/place-reading.ts';
import { useDocument, usePart, usePictures, useTheme } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import type { Action } from '../ui/action.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Choices } from '../ui/choices.tsx';
import { DraftText } from '../ui/draft-text.tsx';
import { Drawn } from '../ui/drawn.tsx';
import { FoldedNote } from './folded-note.tsx';
import { Former } from './life/former.tsx';
import { Whereabouts } from './life/whereabouts.tsx';
import { LinesOf } from './lines-of.tsx';
import { MomentsOf } from './moments-of.tsx';
import { MoodPad } from './mood-pad.tsx';
import { Statements } from './statements.tsx';
import './card.css';

type Props = {
  readonly map: Id;
  readonly part: Id;
  /** Whether one's own notes are seen. */
  readonly ownNotes: boolean;
  /** What can be done with this part; the main one is last. */
  readonly actions: readonly Action[];
  /** What is done seldom: a menu beside the others. */
  readonly seldom: readonly Action[];
  /** Whether the name was asked for: its field takes the focus. */
  readonly isBeingNamed: boolean;
  readonly onNamed: () => void;
};

export function Card({ map, part: id, ownNotes, actions, seldom, isBeingNamed, onNamed }: Props) {
  const part = usePart(id);
  const selection = useSelectionStore();
  const isFolded = useFolded().has(id);
  if (!part) return null;
  return (
    <section className="card" aria-label={t('card.title', { name: nameOf(part) })} tabIndex={-1} data-rest>
      <Button className="quiet back" onPress={selection.clear}>
        <ArrowLeft size={16} aria-hidden />
        {t('card.back')}
      </Button>
      <h2 className="unseen">
        <bdi>{nameOf(part)}</bdi>
      </h2>
      <Who part={part} shown={isFolded ? coveredPart(part) : part} isBeingNamed={isBeingNamed} onNamed={onNamed} />
      <details className="card-figure">
        <summary>{t('card.figure')}</summary>
        <KindChoice part={part} />
        {part.kind === 'own' && <KindWords part={part} />}
        <WashChoice part={part} />
        {!isFolded && <PortraitChoice part={part} />}
        <MoodPad part={part} />
      </details>
      <FoldedNote part={part} isFolded={isFolded} />
      {!isFolded && <Statements part={part} ownNotes={ownNotes} />}
      <LinesOf part={part} map={map} />
      <DialoguesOf map={map} parts={[part.id]} />
      <SheetsOf part={part.id} ownNotes={ownNotes} />
      {!isFolded && <MomentsOf part={part.id} />}
      {!isFolded && <Former part={part.id} />}
      <Whereabouts key={part.id} map={map} part={part} />
      <div className="card-actions">
        <MenuTrigger>
          <Button className="quiet" aria-label={t('card.otherwise')}>
            <Ellipsis size={20} aria-hidden />
          </Button>
          <Popover className="popover">
            <ActionMenu actions={seldom} />
          </Popover>
        </MenuTrigger>
        {actions.map((action, index) => (
          <ActionButton key={action.id} action={action} className={index === actions.length - 1 ? 'main' : 'quiet'} />
        ))}
      </div>
    </section>
  );
}

function Who({
  part,
  shown,
  isBeingNamed,
  onNamed,
}: Pick<Props, 'isBeingNamed' | 'onNamed'> & { part: Part; shown: Part }) {
  const document = useDocument();
  return (
    <div className="card-who">
      <svg viewBox={figureViewBox} aria-hidden>
        <Drawn svg={drawPortrait(shown, useTheme(), { pictures: usePictures() })} />
      </svg>
      <div>
        <DraftText
          key={part.id}
          record={part.id}
          field="name"
          value={part.name}
          label={t('card.name')}
          labelHidden
          placeholder={nameOf(part)}
          className="card-name"
          autoFocus={isBeingNamed}
          onLeave={onNamed}
          onWritten={(name) => document.edit(namePart, { part: part.id, name }, { record: part.id, field: 'name' })}
        />
        <p className="card-kind">{kindOf(part)}</p>
      </div>
    </div>
  );
}

function KindChoice({ part }: { part: Part }) {
  const document = useDocument();
  const theme = useTheme();
  return (
    <Choices
      label={t('card.kind')}
      className="kinds"
      value={part.kind}
      onChoose={(kind) => document.edit(choosePartKind, { part: part.id, kind })}
      choices={partKinds.map((kind) => ({
        value: kind,
        label: t(`kinds.part.${kind}`),
        sign: (
          <svg viewBox={figureViewBox} aria-hidden>
            <Drawn svg={drawFigure({ kind, wash: part.wash, mood: part.mood }, theme, 'small')} />
          </svg>
        ),
      }))}
    />
  );
}

/** What a kind is called by whoever knows it. */
function KindWords({ part }: { part: Part }) {
  const document = useDocument();
  return (
    <DraftText
      record={part.id}
      field="kindWords"
      value={part.kindWords}
      label={t('card.kindWords')}
      className="statement"
      onWritten={(words) => document.edit(nameKind, { part: part.id, words }, { record: part.id, field: 'kindWords' })}
    />
  );
}

function WashChoice({ part }: { part: Part }) {
  const document = useDocument();
  const palette = colours[useTheme()].wash;
  const ofKind = palette[washOfKind[part.kind]];
  const choices = [
    {
      value: 'kind' as const,
      label: t('card.ofItsKind'),
      sign: <Dot fill="none" stroke={ofKind} strokeWidth={4} r={8} />,
    },
    ...washes.map((wash: Wash) => ({
      value: wash,
      label: t(`kinds.wash.${wash}`),
      sign: <Dot fill={palette[wash]} r={10} />,
    })),
  ];
  return (
    <Choices
      label={t('card.colour')}
      className="washes"
      signsOnly
      value={part.wash ?? 'kind'}
      onChoose={(wash) => document.edit(choosePartWash, { part: part.id, wash: wash === 'kind' ? null : wash })}
      choices={choices}
    />
  );
}

function Dot(circle: SVGProps<SVGCircleElement>) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <circle cx="12" cy="12" {...circle} />
    </svg>
  );
}

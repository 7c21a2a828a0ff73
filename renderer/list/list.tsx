/**
 * The map as text: the same parts, lines and dialogues. What is chosen here is chosen on the canvas. Press opens a card; with Ctrl or
 * Shift, several are gathered; the context menu holds the same commands as on the canvas.
 */
import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { Button, type PressEvent } from 'react-aria-components';
import { figureViewBox } from '../../shared/drawing/figure/figure.ts';
import { drawPortrait } from '../../shared/drawing/portrait/portrait.ts';
import { placePart } from '../../shared/edits/place-part.ts';
import { kindOf, nameOf, nameOfDialogue } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Dialogue, Id, Part } from '../../shared/model/records.ts';
import { standingsOf } from '../../shared/model/standings.ts';
import { GroundList } from '../ground/ground-list.tsx';
import {
  useBonds,
  useDialogues,
  usePartsElsewhere,
  useStandingConsents,
  useStandings,
  useTurnCounts,
} from '../store/place-reading.ts';
import { useDocument, useParts, usePictures, useTheme, useWorkspace } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { Drawn } from '../ui/drawn.tsx';
import { useWalk, type Walk } from '../ui/walk.ts';
import { AwayParts } from './away-parts.tsx';
import { BondEntry } from './bond-entry.tsx';
import { useCopySentences } from './copy-sentences.ts';
import { InBlocks } from './in-blocks.tsx';
import './list.css';

type Props = {
  readonly map: Id;
  /** Whether each person's own notes are listed. */
  readonly ownNotes: boolean;
  /** Where the list is entered: who was looked at last. */
  readonly from: Id | null;
  /** Asked for a menu at a place on the screen, px; whom it is about is chosen by then. */
  readonly onMenu: (at: { x: number; y: number }) => void;
};

export function List({ map, ownNotes, from, onMenu }: Props) {
  const selection = useSelectionStore();
  const chosen = useSelection();
  const standings = useStandings(map);
  const parts = useMemo(() => standings.map(({ part }) => part), [standings]);
  const bonds = useBonds(standings);
  const consents = useStandingConsents();
  const begun = useDialogues(map);
  const [dialogues, resting] = useMemo(
    () => [begun.filter(({ restsSince }) => !restsSince), begun.filter(({ restsSince }) => restsSince)],
    [begun],
  );
  const turns = useTurnCounts();
  const sentences = useCopySentences(map);
  const elsewhere = usePartsElsewhere(standings);

  function menuAt(event: MouseEvent<HTMLElement>) {
    const entry = event.target instanceof Element && event.target.closest<HTMLElement>('[data-walk]');
    const id = entry ? entry.dataset.walk : undefined;
    if (id !== undefined && standings.some(({ part }) => part.id === id)) {
      if (!chosen.parts.includes(id)) selection.gather([id]);
    } else if (id !== undefined && bonds.some((bond) => bond.id === id)) selection.chooseBond(id);
    else return;
    event.preventDefault();
    onMenu({ x: event.clientX, y: event.clientY });
  }

  /** With Shift all from the last one gathered to this one, with Ctrl this one more or less, else this one's card. */
  function choosePart(id: Id, { shiftKey, ctrlKey, metaKey }: PressEvent) {
    const gathered = selection.state.getState().parts;
    const [begin, end] = [gathered.at(-1), id].map((one) => standings.findIndex(({ part }) => part.id === one));
    if (shiftKey && begin !== undefined && end !== undefined && begin >= 0) {
      const between = standings.slice(Math.min(begin, end), Math.max(begin, end) + 1).map(({ part }) => part.id);
      selection.gather([...new Set([...gathered, ...between])]);
    } else if (shiftKey || ctrlKey || metaKey) {
      selection.gather(gathered.includes(id) ? gathered.filter((part) => part !== id) : [...gathered, id]);
    } else selection.chooseParts([id]);
  }

  return (
    <section className="list" aria-label={t('list.title')} tabIndex={-1} data-rest onContextMenu={menuAt}>
      <Group
        title={t('list.parts')}
        none={t('list.noParts')}
        items={parts}
        from={from ?? parts[0]?.id ?? null}
        entryHeight={3.25}
      >
        {(part, walk) => (
          <PartEntry
            key={part.id}
            part={part}
            walk={walk}
            isChosen={chosen.parts.includes(part.id)}
            onChoose={choosePart}
          />
        )}
      </Group>
      <Group
        title={t('list.lines')}
        none={t('list.noLines')}
        items={bonds}
        from={from}
        entryHeight={2.75}
        foot={
          sentences.areAny && (
            <Button className="quiet" onPress={sentences.copy}>
              {t('list.copySentences')}
            </Button>
          )
        }
      >
        {(bond, walk) => <BondEntry key={bond.id} bond={bond} consent={consents.get(bond.id)} walk={walk} />}
      </Group>
      <GroundList map={map} ownNotes={ownNotes} />
      <Group title={t('list.dialogues')} none={t('list.noDialogues')} items={dialogues} from={from} entryHeight={3.25}>
        {(dialogue, walk) => (
          <DialogueEntry key={dialogue.id} dialogue={dialogue} turns={turns.get(dialogue.id) ?? 0} walk={walk} />
        )}
      </Group>
      {resting.length > 0 && (
        <details className="list-resting">
          <summary>{t('chairs.resting')}</summary>
          <Group title={t('chairs.resting')} none="" items={resting} from={from} entryHeight={3.25}>
            {(dialogue, walk) => (
              <DialogueEntry key={dialogue.id} dialogue={dialogue} turns={turns.get(dialogue.id) ?? 0} walk={walk} />
            )}
          </Group>
        </details>
      )}
      <AwayParts />
      {elsewhere.length > 0 && (
        <Group title={t('list.offMap')} none="" items={elsewhere} from={from} entryHeight={2.5}>
          {(part, walk) => <ElsewhereEntry key={part.id} part={part} map={map} walk={walk} />}
        </Group>
      )}
    </section>
  );
}

type GroupProps<Item> = {
  readonly title: string;
  readonly none: string;
  readonly items: readonly Item[];
  readonly from: Id | null;
  readonly entryHeight: number;
  /** What can be done with all of them. */
  readonly foot?: ReactNode;
  readonly children: (item: Item, walk: Walk) => ReactNode;
};

function Group<Item extends { readonly id: Id }>(props: GroupProps<Item>) {
  const { title, none, items, from, entryHeight, foot, children } = props;
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const { stop, rest, onFocus, onKeyDown } = useWalk(ids, from);
  return (
    <section aria-label={title}>
      <h2 className="field-name">{title}</h2>
      {items.length === 0 ? (
        <p className="hint">{none}</p>
      ) : (
        <ul onFocus={onFocus} onKeyDown={onKeyDown}>
          <InBlocks items={items} entryHeight={entryHeight}>
            {(item) =>
              children(item, {
                excludeFromTabOrder: item.id !== stop,
                'data-walk': item.id,
                'data-rest': item.id === rest ? true : undefined,
              })
            }
          </InBlocks>
        </ul>
      )}
      {foot}
    </section>
  );
}

type PartProps = {
  readonly part: Part;
  readonly walk: Walk;
  readonly isChosen: boolean;
  readonly onChoose: (part: Id, press: PressEvent) => void;
};

function PartEntry({ part, walk, isChosen, onChoose }: PartProps) {
  return (
    <li>
      <Button
        className={isChosen ? 'list-entry chosen' : 'list-entry'}
        aria-pressed={isChosen}
        {...walk}
        onPress={(press) => onChoose(part.id, press)}
      >
        <svg className="list-figure" viewBox={figureViewBox} aria-hidden>
          <Drawn svg={drawPortrait(part, useTheme(), { cut: 'small', pictures: usePictures() })} />
        </svg>
        <span>
          <bdi>{nameOf(part)}</bdi>
          <small>{kindOf(part)}</small>
        </span>
      </Button>
    </li>
  );
}

function DialogueEntry({ dialogue, turns, walk }: { dialogue: Dialogue; turns: number; walk: Walk }) {
  const workspace = useWorkspace();
  const parts = useParts();
  return (
    <li>
      <Button className="list-entry" {...walk} onPress={() => workspace.openDialogue(dialogue.id)}>
        <span>
          <bdi>{nameOfDialogue(dialogue, parts)}</bdi>
          <small>{t('list.turns', { count: turns })}</small>
        </span>
      </Button>
    </li>
  );
}

function ElsewhereEntry({ part, map, walk }: { part: Part; map: Id; walk: Walk }) {
  const document = useDocument();
  /** Under everybody who is there. */
  function putOn() {
    const standings = standingsOf(document.state.getState().records, map);
    const lowest = standings.reduce((low, { placement }) => Math.max(low, placement.y), 0);
    document.edit(placePart, { map, part: part.id, x: 0, y: lowest + 220 });
  }
  return (
    <li className="list-elsewhere">
      <bdi>{nameOf(part)}</bdi>
      <Button className="quiet" aria-label={`${t('list.putOn')}: ${nameOf(part)}`} {...walk} onPress={putOn}>
        {t('list.putOn')}
      </Button>
    </li>
  );
}

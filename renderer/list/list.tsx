/** The map as text: the same parts, lines and dialogues. What is chosen here is chosen on the canvas. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { drawFigure, figureViewBox } from '../../shared/drawing/figure/figure.ts';
import { placePart } from '../../shared/edits/place-part.ts';
import { nameOf, nameOfDialogue, sentenceOfBond } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Bond, Dialogue, Id, Part } from '../../shared/model/records.ts';
import { useBonds, useDialogues, usePartsElsewhere, useStandings } from '../store/place-reading.ts';
import { useDocument, usePart, useRecords, useTheme, useWorkspace } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { Drawn } from '../ui/drawn.tsx';
import './list.css';

export function List({ map }: { map: Id }) {
  const standings = useStandings(map);
  const bonds = useBonds(standings);
  const dialogues = useDialogues(map);
  const elsewhere = usePartsElsewhere(standings);
  return (
    <section className="list" aria-label={t('list.title')}>
      <Group title={t('list.parts')} none={t('list.noParts')}>
        {standings.map(({ part }) => (
          <PartEntry key={part.id} part={part} />
        ))}
      </Group>
      <Group title={t('list.lines')} none={t('list.noLines')}>
        {bonds.map((bond) => (
          <BondEntry key={bond.id} bond={bond} />
        ))}
      </Group>
      <Group title={t('list.dialogues')} none={t('list.noDialogues')}>
        {dialogues.map((dialogue) => (
          <DialogueEntry key={dialogue.id} dialogue={dialogue} />
        ))}
      </Group>
      {elsewhere.length > 0 && (
        <Group title={t('list.offMap')} none="">
          {elsewhere.map((part) => (
            <ElsewhereEntry key={part.id} part={part} map={map} />
          ))}
        </Group>
      )}
    </section>
  );
}

function Group({ title, none, children }: { title: string; none: string; children: ReactNode[] }) {
  return (
    <section aria-label={title}>
      <h2 className="field-name">{title}</h2>
      {children.length === 0 ? <p className="hint">{none}</p> : <ul>{children}</ul>}
    </section>
  );
}

function PartEntry({ part }: { part: Part }) {
  const selection = useSelectionStore();
  return (
    <li>
      <Button className="list-entry" onPress={() => selection.chooseParts([part.id])}>
        <svg className="list-figure" viewBox={figureViewBox} aria-hidden>
          <Drawn svg={drawFigure(part, useTheme(), 'small')} />
        </svg>
        <span>
          <bdi>{nameOf(part)}</bdi>
          <small>{t(`kinds.part.${part.kind}`)}</small>
        </span>
      </Button>
    </li>
  );
}

function BondEntry({ bond }: { bond: Bond }) {
  const selection = useSelectionStore();
  const from = usePart(bond.from);
  const to = usePart(bond.to);
  if (!from || !to) return null;
  return (
    <li>
      <Button className="list-entry" onPress={() => selection.chooseBond(bond.id)}>
        <bdi>{sentenceOfBond(bond, from, to)}</bdi>
      </Button>
    </li>
  );
}

function DialogueEntry({ dialogue }: { dialogue: Dialogue }) {
  const workspace = useWorkspace();
  const parts = useRecords(({ part }) => part);
  const count = useRecords(({ turn }) => Object.values(turn).filter((one) => one.dialogue === dialogue.id).length);
  return (
    <li>
      <Button className="list-entry" onPress={() => workspace.openDialogue(dialogue.id)}>
        <span>
          <bdi>{nameOfDialogue(dialogue, parts)}</bdi>
          <small>{t('list.turns', { count })}</small>
        </span>
      </Button>
    </li>
  );
}

function ElsewhereEntry({ part, map }: { part: Part; map: Id }) {
  const document = useDocument();
  const standings = useStandings(map);
  const lowest = Math.max(0, ...standings.map(({ placement }) => placement.y));
  return (
    <li className="list-elsewhere">
      <bdi>{nameOf(part)}</bdi>
      <Button
        className="quiet"
        aria-label={`${t('list.putOn')}: ${nameOf(part)}`}
        onPress={() => document.edit(placePart, { map, part: part.id, x: 0, y: lowest + 220 })}
      >
        {t('list.putOn')}
      </Button>
    </li>
  );
}

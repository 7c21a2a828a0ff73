/** A line drawn by key: to whom, and what it means. */
import { useId, useState } from 'react';
import { drawBond } from '../../shared/edits/draw-bond.ts';
import { nameOf, namesApart } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import { type BondKind, bondKinds, type Direction, type Strength } from '../../shared/model/kinds.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { DirectionChoice, StrengthChoice } from '../part/bond-choices.tsx';
import { useStandings } from '../store/place-reading.ts';
import { useDocument } from '../store/react.ts';
import { useSelectionStore } from '../store/selection.ts';
import { Ask } from '../ui/ask.tsx';
import { Choices } from '../ui/choices.tsx';
import { privateField } from '../ui/private-field.ts';

export function LineTo({ map, part, onClose }: { map: Id; part: Part; onClose: () => void }) {
  const document = useDocument();
  const selection = useSelectionStore();
  const others = useStandings(map).filter((standing) => standing.part.id !== part.id);
  const names = namesApart(others.map((standing) => standing.part));
  const [to, setTo] = useState<Id | null>(others.length === 1 ? (others[0]?.part.id ?? null) : null);
  const [kind, setKind] = useState<BondKind>('own');
  const [words, setWords] = useState('');
  const [direction, setDirection] = useState<Direction | null>(null);
  const [strength, setStrength] = useState<Strength | null>(null);
  const id = useId();
  const draw = () => {
    if (to === null) return;
    onClose();
    const line = { from: part.id, to, kind, words: kind === 'own' ? words : '', direction, strength };
    selection.chooseBond(document.edit(drawBond, line));
  };
  return (
    <Ask
      title={t('canvas.lineFrom', { name: nameOf(part) })}
      isOpen
      onClose={onClose}
      main={others.length === 0 ? undefined : { label: t('canvas.drawIt'), isDisabled: to === null, run: draw }}
    >
      {others.length === 0 ? (
        <p>{t('canvas.nobodyElse')}</p>
      ) : (
        <>
          <Choices
            label={t('canvas.lineTo')}
            inTheirWords
            value={to}
            onChoose={setTo}
            choices={others.map(({ part: other }) => ({ value: other.id, label: names.get(other.id) ?? '' }))}
          />
          <Choices
            label={t('canvas.meaning')}
            value={kind}
            onChoose={setKind}
            choices={bondKinds.map((one) => ({ value: one, label: t(`kinds.bond.${one}`) }))}
          />
          {kind === 'own' && (
            <div>
              <label htmlFor={id} className="field-name">
                {t('canvas.ownWords')}
              </label>
              <input
                {...privateField}
                id={id}
                dir="auto"
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
            </div>
          )}
          <details className="line-more">
            <summary>{t('canvas.moreOfLine')}</summary>
            <DirectionChoice value={direction} onChoose={setDirection} />
            <StrengthChoice value={strength} onChoose={setStrength} />
          </details>
        </>
      )}
    </Ask>
  );
}

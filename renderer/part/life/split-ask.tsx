/** A part that turns out to be two: the second gets a name, and those words of the first that somebody chooses. */
import { useId, useState } from 'react';
import { splitPart } from '../../../shared/edits/split-part.ts';
import { nameOf } from '../../../shared/language/names.ts';
import { t } from '../../../shared/language/text.ts';
import { type Statement, statements } from '../../../shared/model/kinds.ts';
import type { Id, Part } from '../../../shared/model/records.ts';
import { standingsOf } from '../../../shared/model/standings.ts';
import { useDocument } from '../../store/react.ts';
import { useSelectionStore } from '../../store/selection.ts';
import { Ask } from '../../ui/ask.tsx';
import { privateField } from '../../ui/private-field.ts';
import { Tick } from '../../ui/tick.tsx';

/** How far the second stands from the first, map px. */
const beside = 210;

export function SplitAsk({ map, part, onClose }: { map: Id; part: Part; onClose: () => void }) {
  const document = useDocument();
  const selection = useSelectionStore();
  const [name, setName] = useState('');
  const [along, setAlong] = useState<readonly Statement[]>([]);
  const id = useId();
  const said = statements.filter((statement) => part[statement] !== '');
  function split() {
    const { records } = document.state.getState();
    const stands = standingsOf(records, map).find((one) => one.part.id === part.id)?.placement;
    const at = { x: (stands?.x ?? 0) + beside, y: stands?.y ?? 0 };
    onClose();
    selection.chooseParts([document.edit(splitPart, { map, part: part.id, name, along, at })]);
  }
  return (
    <Ask
      title={t('life.splitTitle', { name: nameOf(part) })}
      isOpen
      onClose={onClose}
      main={{ label: t('life.splitYes'), isDisabled: name.trim() === '', run: split }}
    >
      <p>{t('life.splitText', { name: nameOf(part) })}</p>
      <div>
        <label htmlFor={id} className="field-name">
          {t('life.splitName')}
        </label>
        <input {...privateField} id={id} dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      {said.length > 0 && <p className="field-name">{t('life.splitAlong')}</p>}
      {said.map((statement) => (
        <Tick
          key={statement}
          label={`${t(`card.statements.${statement}`)}: ${part[statement].slice(0, 80)}`}
          isOn={along.includes(statement)}
          onChange={(isOn) => setAlong(isOn ? [...along, statement] : along.filter((one) => one !== statement))}
        />
      ))}
    </Ask>
  );
}

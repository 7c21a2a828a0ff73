/** Who takes the chairs: first who sits down, where nobody was chosen, then who sits opposite, a part or somebody only imagined. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { addPart } from '../../shared/edits/add-part.ts';
import { beginDialogue } from '../../shared/edits/begin-dialogue.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { useDocument, useParts, useRecords, useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { OneLine } from '../ui/one-line.tsx';
import './asks.css';

type Props = {
  readonly map: Id;
  /** Who sits down; null where that is to be asked first. */
  readonly part: Part | null;
  readonly onClose: () => void;
};

export function Opposite({ map, part: chosen, onClose }: Props) {
  const [first, setFirst] = useState(chosen);
  return first ? (
    <WhoOpposite map={map} part={first} onClose={onClose} />
  ) : (
    <WhoSitsDown onChoose={setFirst} onClose={onClose} />
  );
}

function WhoSitsDown({ onChoose, onClose }: { onChoose: (part: Part) => void; onClose: () => void }) {
  const parts = useParts();
  return (
    <Ask title={t('chairs.whoSitsDown')} isOpen onClose={onClose}>
      <Parts parts={Object.values(parts)} onChoose={onChoose} />
    </Ask>
  );
}

function Parts({ parts, onChoose }: { parts: readonly Part[]; onChoose: (part: Part) => void }) {
  return (
    <ul className="opposite">
      {parts.map((part) => (
        <li key={part.id}>
          <Button className="list-entry" onPress={() => onChoose(part)}>
            <bdi>{nameOf(part)}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function WhoOpposite({ map, part, onClose }: { map: Id; part: Part; onClose: () => void }) {
  const workspace = useWorkspace();
  const document = useDocument();
  const table = useRecords(({ part: parts }) => parts);
  const [isImagining, setImagining] = useState(false);
  const others = Object.values(table).filter(({ id }) => id !== part.id);

  function sitDown(right: Id) {
    onClose();
    workspace.openDialogue(document.edit(beginDialogue, { map, left: part.id, right }));
  }

  return (
    <Ask title={t('chairs.opposite', { name: nameOf(part) })} isOpen onClose={onClose}>
      <Parts parts={others} onChoose={({ id }) => sitDown(id)} />
      {isImagining ? (
        <OneLine
          label={t('chairs.imaginedName')}
          hint={t('chairs.imaginedHint')}
          button={t('chairs.sitDown')}
          autoFocus
          onAnswer={(name) => sitDown(document.edit(addPart, { map, name, kind: 'other', at: null }))}
        />
      ) : (
        <Button className="quiet" onPress={() => setImagining(true)}>
          {t('chairs.imagined')}
        </Button>
      )}
    </Ask>
  );
}

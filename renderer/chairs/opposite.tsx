/** Who sits opposite: a part of the person, or somebody who is only imagined. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { addPart } from '../../shared/edits/add-part.ts';
import { beginDialogue } from '../../shared/edits/begin-dialogue.ts';
import { nameOf } from '../../shared/language/names.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Part } from '../../shared/model/records.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { OneLine } from '../ui/one-line.tsx';
import './asks.css';

export function Opposite({ map, part, onClose }: { map: Id; part: Part; onClose: () => void }) {
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
      <ul className="opposite">
        {others.map((other) => (
          <li key={other.id}>
            <Button className="list-entry" onPress={() => sitDown(other.id)}>
              <bdi>{nameOf(other)}</bdi>
            </Button>
          </li>
        ))}
      </ul>
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

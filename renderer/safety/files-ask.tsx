/** Files beside the casebook, each by name: those that are ticked are deleted, the others kept. */
import { useState } from 'react';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { problemIn } from '../../shared/problem.ts';
import { Ask } from '../ui/ask.tsx';
import { Tick } from '../ui/tick.tsx';
import './safety.css';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
  /** `goes` says whether one is ticked at first. */
  readonly files: readonly { readonly id: Id; readonly label: string; readonly goes: boolean }[];
  readonly remove: (ids: readonly Id[]) => Promise<unknown>;
  readonly onClose: () => void;
};

export function FilesAsk({ title, text, hint, files, remove, onClose }: Props) {
  const [going, setGoing] = useState<readonly Id[]>(files.filter(({ goes }) => goes).map(({ id }) => id));
  const [trouble, setTrouble] = useState('');

  async function run() {
    try {
      await remove(going);
      onClose();
    } catch (thrown) {
      setTrouble(sentenceOf(problemIn(thrown)));
    }
  }

  return (
    <Ask
      title={title}
      isOpen
      onClose={onClose}
      main={{
        label: t('safety.deleteOld', { count: going.length }),
        isDisabled: going.length === 0,
        run: () => void run(),
      }}
    >
      <p>{text}</p>
      <ul className="old-backups">
        {files.map(({ id, label }) => (
          <li key={id}>
            <Tick
              label={label}
              isOn={going.includes(id)}
              onChange={(goes) => setGoing(goes ? [...going, id] : going.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      <p className="hint">{hint}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}

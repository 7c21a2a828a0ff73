/** Which casebook one was handed: those beside this one, or a file to look for. */
import { useEffect, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Shelf } from '../../shared/contract/casebooks.ts';
import { t } from '../../shared/language/text.ts';
import type { Id } from '../../shared/model/records.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';

type Props = {
  readonly isReading: boolean;
  readonly trouble: string;
  /** Null looks for a file. */
  readonly onChoose: (casebook: Id | null) => void;
  readonly onClose: () => void;
};

export function WhichAsk({ isReading, trouble, onChoose, onClose }: Props) {
  const { host } = useWorkspace();
  const id = useId();
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [looked, setLooked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looking again is what it is read anew for.
  useEffect(() => {
    // A shelf that cannot be read is an empty one; the file can still be looked for.
    host.call('readShelf', {}).then(setShelf, () => undefined);
  }, [host, looked]);
  const others = shelf?.casebooks.filter(({ isOpen }) => !isOpen) ?? [];
  return (
    <Ask title={t('handingOver.title')} isOpen onClose={onClose}>
      <p className="hint">{t('handingOver.whichText')}</p>
      {shelf && others.length === 0 && !shelf.hasDialogs && <p>{t('handingOver.noOthers')}</p>}
      {others.length > 0 && (
        <h3 className="field-name" id={id}>
          {t('handingOver.which')}
        </h3>
      )}
      <ul className="casebooks" aria-labelledby={id}>
        {others.map(({ id: casebook, name }) => (
          <li key={casebook}>
            <Button className="casebook" isDisabled={isReading} onPress={() => onChoose(casebook)}>
              <bdi>{name.replace(/\.visavis$/i, '')}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <div className="casebook-ways">
        {shelf?.hasDialogs ? (
          <Button className="quiet" isDisabled={isReading} onPress={() => onChoose(null)}>
            {t('library.openFile')}
          </Button>
        ) : (
          <Button className="quiet" isDisabled={isReading} onPress={() => setLooked(looked + 1)}>
            {t('handingOver.lookAgain')}
          </Button>
        )}
      </div>
      {isReading && <p role="status">{t('handingOver.reading')}</p>}
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </Ask>
  );
}

/** Other casebooks: those that were open before or lie in the data folder, a new one, the example. By file name, never by folder. */
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Shelf } from '../../shared/contract/casebooks.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import { problemIn } from '../../shared/problem.ts';
import { useWorkspace } from '../store/react.ts';
import { Ask } from '../ui/ask.tsx';
import { later } from '../ui/later.tsx';
import { OneLine } from '../ui/one-line.tsx';
import { Tick } from '../ui/tick.tsx';

const PassphraseForm = later(async () => (await import('../safety/passphrase-form.tsx')).PassphraseForm);
const TakeInSheet = later(async () => (await import('../handing-over/take-in-sheet.tsx')).TakeInSheet);

export function Casebooks({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isToSeal, setToSeal] = useState(false);
  /** The new casebook that waits for its passphrase; without a name the system's dialog asks where. */
  const [waiting, setWaiting] = useState<{ readonly name: string | null } | null>(null);
  const [isTakingIn, setTakingIn] = useState(false);
  // Before a casebook that is shut there is nothing to take anything into.
  const isOpen = useStore(workspace.room, ({ room }) => room === 'library');
  useEffect(() => {
    workspace.host.call('readShelf', {}).then(setShelf, (thrown: unknown) => setTrouble(sentenceOf(problemIn(thrown))));
  }, [workspace]);
  const others = shelf?.casebooks ?? [];

  function make(name: string | null) {
    if (isToSeal) setWaiting({ name });
    else void workspace.makeCasebook({ name, passphrase: null });
  }

  if (waiting)
    return (
      <PassphraseForm
        doing="make"
        run={({ passphrase }) => workspace.makeCasebook({ ...waiting, passphrase })}
        onClose={() => setWaiting(null)}
      />
    );
  if (isTakingIn) return <TakeInSheet onClose={onClose} />;
  return (
    <Ask title={t('library.casebooks')} isOpen onClose={onClose}>
      <p className="hint">{t('library.casebooksText')}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <ul className="casebooks" aria-label={t('library.casebooks')}>
        {others.map(({ id, name, openedAt, isOpen }) => (
          <li key={id}>
            <Button
              className="casebook"
              isDisabled={isOpen}
              onPress={() => void workspace.goOnIn('openCasebook', { casebook: id })}
            >
              <bdi>{name.replace(/\.visavis$/i, '')}</bdi>
              <span>{whenOpen(isOpen, openedAt)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {shelf?.hasDialogs && (
        <div className="casebook-ways">
          <Button className="quiet" onPress={() => void workspace.goOnIn('openCasebook', { casebook: null })}>
            {t('library.openFile')}
          </Button>
          <Button className="quiet" onPress={() => make(null)}>
            {t('library.newCasebook')}
          </Button>
        </div>
      )}
      {shelf && !shelf.hasDialogs && (
        <OneLine label={t('library.newCasebookName')} button={t('library.make')} onAnswer={make} />
      )}
      {shelf && <Tick label={t('library.sealedFromStart')} isOn={isToSeal} onChange={setToSeal} />}
      <div className="casebook-ways">
        <Button className="quiet" onPress={() => void workspace.goOnIn('openExample', {})}>
          {t('library.example')}
        </Button>
        {isOpen && (
          <Button className="quiet" onPress={() => setTakingIn(true)}>
            {t('handingOver.begin')}
          </Button>
        )}
      </div>
    </Ask>
  );
}

function whenOpen(isOpen: boolean, openedAt: string | null): string {
  if (isOpen) return t('library.isOpen');
  return openedAt === null ? t('library.neverOpened') : t('library.lastOpened', { date: dayOf(openedAt) });
}

/** The side of the library: which casebook this is, whose parts are in it, and whether all is saved. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { addPerson } from '../../shared/edits/add-person.ts';
import { bringBackPerson } from '../../shared/edits/bring-back-person.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Person } from '../../shared/model/records.ts';
import { useDocument, useWorkspace } from '../store/react.ts';
import { later } from '../ui/later.tsx';
import { OneLine } from '../ui/one-line.tsx';
import { SavingSign } from '../ui/saving-sign.tsx';
import { Casebooks } from './casebooks.tsx';
import { PutAwayList } from './put-away-list.tsx';

const SafetySheet = later(async () => (await import('../safety/safety-sheet.tsx')).SafetySheet);
const LookSheet = later(async () => (await import('../ui/look-sheet.tsx')).LookSheet);

type Asking = 'casebooks' | 'look' | 'safety' | null;

export function People({ everybody, chosen }: { everybody: readonly Person[]; chosen: Id | null }) {
  const workspace = useWorkspace();
  const document = useDocument();
  const casebook = useStore(workspace.casebook);
  const [asking, setAsking] = useState<Asking>(null);
  const shown = everybody.filter(({ putAwayAt }) => putAwayAt === null);
  return (
    <nav className="people" aria-label={t('library.people')}>
      <header>
        <h1>
          <bdi>{casebook.replace(/\.visavis$/i, '')}</bdi>
        </h1>
        <Button className="quiet" onPress={() => setAsking('casebooks')}>
          {t('library.casebooks')}
        </Button>
      </header>
      <ul>
        {shown.map(({ id, alias }) => (
          <li key={id}>
            <Button
              className={id === chosen ? 'person chosen' : 'person'}
              aria-current={id === chosen ? 'true' : undefined}
              onPress={() => void workspace.choosePerson(id)}
            >
              <bdi>{alias}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <OneLine
        label={t('library.addPerson')}
        button={t('library.add')}
        onAnswer={(alias) => void workspace.choosePerson(document.edit(addPerson, { alias }))}
      />
      <PutAwayList
        things={everybody.filter(({ putAwayAt }) => putAwayAt !== null).map(({ id, alias }) => ({ id, name: alias }))}
        onBringBack={(person) => document.edit(bringBackPerson, { person })}
      />
      <footer>
        <SavingSign />
        <Button className="quiet" onPress={() => setAsking('safety')}>
          {t('safety.title')}
        </Button>
        <Button className="quiet" onPress={() => setAsking('look')}>
          {t('settings.title')}
        </Button>
        <p className="emergency">{t('app.emergency')}</p>
      </footer>
      {asking === 'casebooks' && <Casebooks onClose={() => setAsking(null)} />}
      {asking === 'safety' && <SafetySheet onClose={() => setAsking(null)} />}
      {asking === 'look' && <LookSheet onClose={() => setAsking(null)} />}
    </nav>
  );
}

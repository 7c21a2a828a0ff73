/** The first screen of an empty casebook: what this is, and one question. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { addPerson } from '../../shared/edits/add-person.ts';
import { t } from '../../shared/language/text.ts';
import { useDocument, useWorkspace } from '../store/react.ts';
import { ChairsSign } from '../ui/chairs-sign.tsx';
import { OneLine } from '../ui/one-line.tsx';
import { Casebooks } from './casebooks.tsx';

export function Welcome() {
  const workspace = useWorkspace();
  const document = useDocument();
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <main className="welcome">
      <ChairsSign />
      <h1>{t('library.welcome')}</h1>
      <p className="lead">{t('library.welcomeText')}</p>
      <OneLine
        label={t('library.whose')}
        hint={t('library.aliasHint')}
        button={t('library.addFirst')}
        autoFocus
        onAnswer={(alias) => void workspace.choosePerson(document.edit(addPerson, { alias }))}
      />
      <div className="welcome-ways">
        <Button className="quiet" onPress={() => void workspace.goOnIn('openExample', {})}>
          {t('library.exampleFirst')}
        </Button>
        <Button className="quiet" onPress={() => setIsChoosing(true)}>
          {t('library.casebooks')}
        </Button>
      </div>
      <footer>
        <p className="emergency">{t('app.emergency')}</p>
        {workspace.hostKind() === 'browser' && <p className="emergency">{t('app.extensions')}</p>}
      </footer>
      {isChoosing && <Casebooks onClose={() => setIsChoosing(false)} />}
    </main>
  );
}

/** The library: whose parts, and their maps. One person's maps are shown only after that person was chosen. */
import { useState } from 'react';
import { addMap } from '../../shared/edits/add-map.ts';
import { addMapOfTwo } from '../../shared/edits/add-map-of-two.ts';
import { putAwayPerson } from '../../shared/edits/put-away-person.ts';
import { renamePerson } from '../../shared/edits/rename-person.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, Person } from '../../shared/model/records.ts';
import { TwoAsk } from '../ground/two-ask.tsx';
import type { OpenDocument } from '../store/document.ts';
import { DocumentContext, useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { type Action, useActionKeys } from '../ui/action.ts';
import { ToolButton } from '../ui/action-button.tsx';
import { offerUndo, useUndoActions } from '../ui/undo-actions.ts';
import { AskLine } from './ask-line.tsx';
import { Maps } from './maps.tsx';
import { MoreMenu } from './more-menu.tsx';
import { People } from './people.tsx';
import { Welcome } from './welcome.tsx';
import './library.css';

/** `maps` are those of the chosen person, once they are read. */
type Props = { readonly person: Id | null; readonly maps: OpenDocument | null };

export function Library({ person, maps }: Props) {
  const workspace = useWorkspace();
  const people = useRecords(({ person: table }) => table);
  const found = person === null ? undefined : people[person];
  const chosen = found?.putAwayAt === null ? found : undefined;
  const everybody = Object.values(people).sort((a, b) => (a.id < b.id ? -1 : 1));
  const [asking, setAsking] = useState<'begin' | 'two' | 'rename' | null>(null);
  const undoing = useUndoActions(maps);
  const begin: Action = {
    id: 'beginMap',
    label: t('library.beginMap'),
    icon: null,
    key: 'N',
    when: chosen !== undefined && maps !== null,
    run: () => setAsking('begin'),
  };
  useActionKeys([begin, ...undoing]);
  if (everybody.length === 0) return <Welcome />;
  return (
    <div className="library">
      <People everybody={everybody} chosen={chosen?.id ?? null} />
      <main>
        <div className="steps">
          {undoing.map((action) => (
            <ToolButton key={action.id} action={action} />
          ))}
        </div>
        {!chosen && <p className="quiet-page">{t('library.choose')}</p>}
        {chosen && (
          <section aria-label={t('library.maps', { alias: chosen.alias })}>
            <Heading person={chosen} onRename={() => setAsking('rename')} />
            {maps && (
              <DocumentContext value={maps} key={chosen.id}>
                <Maps begin={begin} onTwo={() => setAsking('two')} />
              </DocumentContext>
            )}
          </section>
        )}
      </main>
      {asking === 'begin' && chosen && maps && (
        <AskLine
          title={t('library.beginMap')}
          label={t('library.mapTitle')}
          button={t('library.begin')}
          mayBeEmpty
          onAnswer={(title) => void workspace.openMap(maps.edit(addMap, { person: chosen.id, title }))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'two' && chosen && maps && (
        <TwoAsk
          title={t('couple.beginTwoTitle')}
          withTitle
          people={everybody.filter(({ id, putAwayAt }) => id !== chosen.id && putAwayAt === null)}
          onAnswer={(answer) => void workspace.openMap(maps.edit(addMapOfTwo, { person: chosen.id, ...answer }))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'rename' && chosen && <RenamePerson person={chosen} onClose={() => setAsking(null)} />}
    </div>
  );
}

function Heading({ person, onRename }: { person: Person; onRename: () => void }) {
  const workspace = useWorkspace();
  const document = useDocument();
  function putAway() {
    document.edit(putAwayPerson, { person: person.id });
    void workspace.choosePerson(null);
    offerUndo(workspace, document, t('library.personPutAway'));
  }
  const erase = () => workspace.erasing.ask({ what: { of: 'record', id: person.id }, name: person.alias });
  return (
    <header className="person-head">
      <h2>
        <bdi>{person.alias}</bdi>
      </h2>
      <p>{t('library.since', { date: dayOf(person.madeAt) })}</p>
      <MoreMenu
        name={person.alias}
        doings={[
          { id: 'rename', label: t('library.rename'), run: onRename },
          { id: 'putAway', label: t('library.putAway'), run: putAway },
          { id: 'erase', label: t('erase.button'), run: erase },
        ]}
      />
    </header>
  );
}

function RenamePerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const document = useDocument();
  return (
    <AskLine
      title={t('library.renamePerson', { name: person.alias })}
      start={person.alias}
      button={t('library.save')}
      onAnswer={(alias) => document.edit(renamePerson, { person: person.id, alias })}
      onClose={onClose}
    />
  );
}

/** The library: whose parts, and their maps. One person's maps are shown only after that person was chosen. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { addMap } from '../../shared/edits/add-map.ts';
import { addPerson } from '../../shared/edits/add-person.ts';
import { dayOf } from '../../shared/language/dates.ts';
import { t } from '../../shared/language/text.ts';
import type { Id, PartsMap, Person } from '../../shared/model/records.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { later } from '../ui/later.tsx';
import { OneLine } from '../ui/one-line.tsx';
import { SavingSign } from '../ui/saving-sign.tsx';
import { Welcome } from './welcome.tsx';
import './library.css';

const LookSheet = later(async () => (await import('../ui/look-sheet.tsx')).LookSheet);

export function Library({ person }: { person: Id | null }) {
  const people = useRecords(({ person: table }) => table);
  const chosen = person === null ? undefined : people[person];
  const everybody = Object.values(people).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (everybody.length === 0) return <Welcome />;
  return (
    <div className="library">
      <People everybody={everybody} chosen={person} />
      <main>{chosen ? <Maps person={chosen} /> : <p className="quiet-page">{t('library.choose')}</p>}</main>
    </div>
  );
}

function People({ everybody, chosen }: { everybody: readonly Person[]; chosen: Id | null }) {
  const workspace = useWorkspace();
  const document = useDocument();
  return (
    <nav className="people" aria-label={t('library.people')}>
      <h1>{t('app.name')}</h1>
      <ul>
        {everybody.map(({ id, alias }) => (
          <li key={id}>
            <Button
              className={id === chosen ? 'person chosen' : 'person'}
              aria-current={id === chosen ? 'true' : undefined}
              onPress={() => workspace.choosePerson(id)}
            >
              <bdi>{alias}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <OneLine
        label={t('library.addPerson')}
        button={t('library.add')}
        onAnswer={(alias) => workspace.choosePerson(document.edit(addPerson, { alias }))}
      />
      <footer>
        <SavingSign />
        <LookButton />
        <p className="emergency">{t('app.emergency')}</p>
      </footer>
    </nav>
  );
}

function LookButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="quiet" onPress={() => setOpen(true)}>
        {t('settings.title')}
      </Button>
      {isOpen && <LookSheet onClose={() => setOpen(false)} />}
    </>
  );
}

function Maps({ person }: { person: Person }) {
  const workspace = useWorkspace();
  const document = useDocument();
  const table = useRecords(({ map }) => map);
  const maps = Object.values(table)
    .filter((map) => map.person === person.id)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  return (
    <section aria-label={t('library.maps', { alias: person.alias })}>
      <h2>
        <bdi>{person.alias}</bdi>
      </h2>
      <OneLine
        label={t('library.mapTitle')}
        button={t('library.beginMap')}
        mayBeEmpty
        onAnswer={(title) => void workspace.openMap(document.edit(addMap, { person: person.id, title }))}
      />
      {maps.length === 0 && <p className="hint">{t('library.noMaps')}</p>}
      <ul className="maps">
        {maps.map((map) => (
          <li key={map.id}>
            <MapEntry map={map} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MapEntry({ map }: { map: PartsMap }) {
  const workspace = useWorkspace();
  return (
    <Button className="map-entry" onPress={() => void workspace.openMap(map.id)}>
      <span className="map-entry-title" dir="auto">
        {map.title === '' ? t('library.untitled') : map.title}
      </span>
      <span className="map-entry-date">{t('library.begun', { date: dayOf(map.madeAt) })}</span>
    </Button>
  );
}

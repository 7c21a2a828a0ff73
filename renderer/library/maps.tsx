/** The chosen person and their maps. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { bringBackMap } from '../../shared/edits/bring-back-map.ts';
import { duplicateMap } from '../../shared/edits/duplicate-map.ts';
import { putAwayMap } from '../../shared/edits/put-away-map.ts';
import { renameMap } from '../../shared/edits/rename-map.ts';
import { sentenceOf, t } from '../../shared/language/text.ts';
import type { PartsMap } from '../../shared/model/records.ts';
import { problemIn } from '../../shared/problem.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import type { Action } from '../ui/action.ts';
import { Keycap } from '../ui/keycap.tsx';
import { offerUndo } from '../ui/undo-actions.ts';
import { AskLine } from './ask-line.tsx';
import { MapTile, titleOf } from './map-tile.tsx';
import type { Doing } from './more-menu.tsx';
import { PutAwayList } from './put-away-list.tsx';

export function Maps({ begin, onTwo }: { begin: Action; onTwo: () => void }) {
  const workspace = useWorkspace();
  const document = useDocument();
  const [renamed, setRenamed] = useState<PartsMap | null>(null);
  const maps = Object.values(useRecords(({ map }) => map));
  const dateOf = ({ id, madeAt }: PartsMap) => document.lastChanges[id] ?? madeAt;
  const shown = maps
    .filter(({ putAwayAt }) => putAwayAt === null)
    .sort((a, b) => (dateOf(a) === dateOf(b) ? (a.id < b.id ? 1 : -1) : dateOf(a) < dateOf(b) ? 1 : -1));
  const away = maps.filter(({ putAwayAt }) => putAwayAt !== null).sort((a, b) => (a.id < b.id ? 1 : -1));

  async function duplicate(map: PartsMap) {
    try {
      document.takeIn(await workspace.host.call('readArrangement', { map: map.id }));
      const title = map.title.trim() === '' ? map.title : t('library.copyOf', { title: map.title });
      document.edit(duplicateMap, { map: map.id, title });
    } catch (thrown) {
      workspace.notice.setState({ sentence: sentenceOf(problemIn(thrown)) }, true);
    }
  }

  function putAway(map: PartsMap) {
    document.edit(putAwayMap, { map: map.id });
    offerUndo(workspace, document, t('library.mapPutAway'));
  }

  const erase = (map: PartsMap) => workspace.erasing.ask({ what: { of: 'record', id: map.id }, name: titleOf(map) });

  const doingsWith = (map: PartsMap): Doing[] => [
    { id: 'rename', label: t('library.rename'), run: () => setRenamed(map) },
    { id: 'duplicate', label: t('library.duplicate'), run: () => void duplicate(map) },
    { id: 'putAway', label: t('library.putAway'), run: () => putAway(map) },
    { id: 'erase', label: t('erase.button'), run: () => erase(map) },
  ];

  return (
    <>
      <ul className="maps">
        <li>
          <Button className="begin" data-rest onPress={begin.run} aria-keyshortcuts={begin.key}>
            {begin.label}
            <Keycap keys={begin.key} />
          </Button>
          <Button className="quiet begin-two" onPress={onTwo}>
            {t('couple.beginTwo')}
          </Button>
        </li>
        {shown.map((map) => (
          <li key={map.id}>
            <MapTile map={map} date={dateOf(map)} doings={doingsWith(map)} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="hint">{t('library.noMaps')}</p>}
      <PutAwayList
        things={away.map((map) => ({ id: map.id, name: titleOf(map) }))}
        onBringBack={(map) => document.edit(bringBackMap, { map })}
      />
      {renamed && (
        <AskLine
          title={t('library.renameMap')}
          start={renamed.title}
          button={t('library.save')}
          mayBeEmpty
          onAnswer={(title) => document.edit(renameMap, { map: renamed.id, title })}
          onClose={() => setRenamed(null)}
        />
      )}
    </>
  );
}

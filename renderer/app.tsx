/** Which room the window shows. */
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { t } from '../shared/language/text.ts';
import type { Id } from '../shared/model/records.ts';
import { Library } from './library/library.tsx';
import { ShutRoom } from './library/shut-room.tsx';
import { MapRoom } from './map-room.tsx';
import { Pausable } from './pause/pausable.tsx';
import { DocumentContext, WorkspaceContext } from './store/react.ts';
import type { Workspace } from './store/workspace.ts';
import { later } from './ui/later.tsx';
import { Notice } from './ui/notice.tsx';
import { Refused } from './ui/refused.tsx';
import { Threshold } from './ui/threshold.tsx';

const RescueRoom = later(async () => (await import('./safety/rescue-room.tsx')).RescueRoom);
const RecoveryKey = later(async () => (await import('./safety/recovery-key.tsx')).RecoveryKey);
const SealedRoom = later(async () => (await import('./safety/sealed-room.tsx')).SealedRoom);
const EraseSheet = later(async () => (await import('./erase/erase-sheet.tsx')).EraseSheet);
const LeftCopies = later(async () => (await import('./erase/left-copies.tsx')).LeftCopies);
const SheetRoom = later(async () => (await import('./practices/sheet-room.tsx')).SheetRoom);
const Chairs = later(async () => (await import('./chairs/chairs.tsx')).Chairs);

export function App({ workspace }: { workspace: Workspace }) {
  // Everything in the window is shown anew when the words change.
  useStore(workspace.words);
  return (
    <WorkspaceContext value={workspace}>
      <Pausable>
        <CurrentRoom workspace={workspace} />
        <NewKey workspace={workspace} />
        <Notice />
        <Refused />
        <Erasing workspace={workspace} />
      </Pausable>
    </WorkspaceContext>
  );
}

/** Over whatever room: erasing may take the room away that it was asked for in. */
function Erasing({ workspace: { erasing } }: { workspace: Workspace }) {
  const asked = useStore(erasing.asked);
  const copies = useStore(erasing.copies);
  if (asked) return <EraseSheet asked={asked} />;
  return copies && <LeftCopies copies={copies} />;
}

/** The recovery key of a casebook that was just made stands over all else until it is on paper. */
function NewKey({ workspace }: { workspace: Workspace }) {
  const key = useStore(workspace.newKey);
  const room = useStore(workspace.room);
  if (key === null || room.room !== 'library') return null;
  return <RecoveryKey text={key} onClose={() => workspace.newKey.setState(null, true)} />;
}

function CurrentRoom({ workspace }: { workspace: Workspace }) {
  const now = useStore(workspace.room);
  switch (now.room) {
    case 'entering':
      return <Threshold title={t('app.name')} text={t('app.entering')} />;
    case 'shut':
      if (now.problem.code === 'damagedCasebook')
        return <RescueRoom casebook={now.problem.subject} passphrase={null} />;
      return <ShutRoom problem={now.problem} />;
    case 'sealed':
      return <SealedRoom casebook={now.casebook} />;
    case 'elsewhere':
      return (
        <Threshold title={t('app.elsewhere.title')} text={t('app.elsewhere.text')}>
          <Button className="main" onPress={() => void workspace.takeOver()}>
            {t('app.elsewhere.takeOver')}
          </Button>
        </Threshold>
      );
    case 'library':
      return (
        <DocumentContext value={now.document}>
          <Library person={now.person} maps={now.maps} />
        </DocumentContext>
      );
    case 'map':
      return (
        <DocumentContext value={now.document} key={now.map}>
          <RoomOnMap {...now} />
        </DocumentContext>
      );
  }
}

/** A practice lies over the chairs or the map it was begun from. */
function RoomOnMap({ map, dialogue, sheet }: { map: Id; dialogue: Id | null; sheet: Id | null }) {
  if (sheet !== null) return <SheetRoom sheet={sheet} key={sheet} />;
  return dialogue === null ? <MapRoom map={map} /> : <Chairs dialogue={dialogue} key={dialogue} />;
}

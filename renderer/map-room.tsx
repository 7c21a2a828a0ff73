/** The room of one map: the canvas, beside it the list or the card of what is chosen, and every command of the room. */
import { ArrowLeft } from 'lucide-react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { beginDialogue } from '../shared/edits/begin-dialogue.ts';
import { renameMap } from '../shared/edits/rename-map.ts';
import { t } from '../shared/language/text.ts';
import type { Id, Part } from '../shared/model/records.ts';
import type { Camera } from './canvas/camera.ts';
import { Canvas } from './canvas/canvas.tsx';
import { List } from './list/list.tsx';
import { useMapActions } from './map-actions/map-actions.ts';
import type { Asking, View } from './map-actions/topic.ts';
import { BondCard } from './part/bond-card.tsx';
import { Card } from './part/card.tsx';
import { PauseButton } from './pause/pause-button.tsx';
import { useDocument, usePart, useRecords, useWorkspace } from './store/react.ts';
import { createSelection, SelectionContext, useSelection } from './store/selection.ts';
import { TalkLine } from './talk/talk-line.tsx';
import { type Action, shortcutOf, useActionKeys } from './ui/action.ts';
import { ToolButton } from './ui/action-button.tsx';
import { DraftText } from './ui/draft-text.tsx';
import { later } from './ui/later.tsx';
import { SavingSign } from './ui/saving-sign.tsx';
import './map-room.css';

const LineTo = later(async () => (await import('./canvas/line-to.tsx')).LineTo);
const Opposite = later(async () => (await import('./chairs/opposite.tsx')).Opposite);
const PictureSheet = later(async () => (await import('./export/picture-sheet.tsx')).PictureSheet);
const ContextMenu = later(async () => (await import('./ui/context-menu.tsx')).ContextMenu);
const PlaceAsk = later(async () => (await import('./body/place-ask.tsx')).PlaceAsk);
const BodyView = later(async () => (await import('./body/body-view.tsx')).BodyView);
const Underneath = later(async () => (await import('./part/underneath.tsx')).Underneath);
const MergeAsk = later(async () => (await import('./part/life/merge-ask.tsx')).MergeAsk);
const SplitAsk = later(async () => (await import('./part/life/split-ask.tsx')).SplitAsk);
const PartnerAsk = later(async () => (await import('./ground/partner-ask.tsx')).PartnerAsk);
const CycleSheet = later(async () => (await import('./ground/cycle-sheet.tsx')).CycleSheet);
const SelfAsk = later(async () => (await import('./ground/self-ask.tsx')).SelfAsk);
const RegionCard = later(async () => (await import('./ground/region-card.tsx')).RegionCard);
const PracticeList = later(async () => (await import('./practices/practice-list.tsx')).PracticeList);
const KindList = later(async () => (await import('./practices/kind-list.tsx')).KindList);
const Gathered = later(async () => (await import('./practices/gathered.tsx')).Gathered);
const KeysPage = later(async () => (await import('./ui/keys-page.tsx')).KeysPage);
const LookSheet = later(async () => (await import('./ui/look-sheet.tsx')).LookSheet);
const WordsSheet = later(async () => (await import('./words/words-sheet.tsx')).WordsSheet);
const Palette = later(async () => (await import('./ui/palette.tsx')).Palette);

export function MapRoom({ map }: { map: Id }) {
  const selection = useMemo(createSelection, []);
  return (
    <SelectionContext value={selection}>
      <RoomOfMap map={map} />
    </SelectionContext>
  );
}

function RoomOfMap({ map }: { map: Id }) {
  const { parts, bond, region, under, isGathering } = useSelection();
  const [camera, setCamera] = useState<Camera | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [isFolded, setFolded] = useState(false);
  const entry = useRef<HTMLInputElement>(null);
  const side = useRef<HTMLElement>(null);
  const chosen = usePart(parts[0] ?? '');
  const [view, show] = useState<View>('canvas');
  const [seesOwnNotes, seeOwnNotes] = useState(true);
  const around = {
    map,
    camera: view === 'canvas' ? camera : null,
    entry,
    side,
    ask: setAsking,
    isFolded,
    fold: setFolded,
    view,
    show,
    seesOwnNotes,
    seeOwnNotes,
  };
  const actions = useMapActions(around);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  useActionKeys(actions.all);
  const isNobodyChosen = parts.length === 0 && bond === null && region === null;
  const hasSide = view !== 'list' || !isNobodyChosen;

  return (
    <div className={(isFolded && isNobodyChosen) || !hasSide ? 'map-room folded' : 'map-room'}>
      <main className="map-main">
        <Head map={map} views={actions.views} view={view} onPicture={() => setAsking('picture')} />
        <nav className="tools" aria-label={t('canvas.tools')}>
          {actions.tools.map((action) => (
            <ToolButton key={action.id} action={action} />
          ))}
        </nav>
        {view === 'canvas' && <Canvas map={map} ownNotes={seesOwnNotes} onCamera={setCamera} onMenu={setMenuAt} />}
        {view === 'body' && <BodyView map={map} onPut={() => setAsking('body')} onMenu={setMenuAt} />}
        {view === 'list' && (
          <div className="list-alone">
            <List map={map} ownNotes={seesOwnNotes} from={parts[0] ?? bond} onMenu={setMenuAt} />
          </div>
        )}
        <TalkLine map={map} camera={around.camera} field={entry} />
      </main>
      {hasSide && (
        <Side
          map={map}
          place={side}
          actions={actions}
          part={parts.length === 1 && !isGathering ? (parts[0] ?? null) : null}
          bond={bond}
          region={region}
          under={under}
          camera={around.camera}
          ownNotes={seesOwnNotes}
          onMenu={setMenuAt}
          isBeingNamed={asking === 'name'}
          onNamed={() => setAsking((now) => (now === 'name' ? null : now))}
          onPractices={() => setAsking('practices')}
          hasList={view !== 'list'}
        />
      )}
      {asking === 'line' && chosen && <LineTo part={chosen} map={map} onClose={() => setAsking(null)} />}
      {asking === 'opposite' && <Opposite part={chosen ?? null} map={map} onClose={() => setAsking(null)} />}
      {asking === 'merge' && chosen && <MergeAsk map={map} part={chosen} onClose={() => setAsking(null)} />}
      {asking === 'split' && chosen && <SplitAsk map={map} part={chosen} onClose={() => setAsking(null)} />}
      {asking === 'partner' && <PartnerAsk map={map} onClose={() => setAsking(null)} />}
      {asking === 'cycle' && <CycleSheet map={map} onClose={() => setAsking(null)} />}
      {(asking === 'practices' || asking === 'kind') && (
        <Practices
          isKind={asking === 'kind'}
          map={map}
          part={parts.length === 1 ? (parts[0] ?? null) : null}
          bond={bond}
          ownNotes={seesOwnNotes}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'gathered' && <GatheredOf map={map} part={chosen ?? null} onClose={() => setAsking(null)} />}
      {asking === 'self' && <SelfAsk map={map} onClose={() => setAsking(null)} />}
      {asking === 'body' && chosen && <PlaceAsk part={chosen} onClose={() => setAsking(null)} />}
      {asking === 'palette' && <Palette actions={actions.all} onClose={() => setAsking(null)} />}
      {asking === 'keys' && <KeysPage actions={actions.all} onClose={() => setAsking(null)} />}
      {asking === 'look' && <LookSheet onClose={() => setAsking(null)} />}
      {asking === 'words' && <WordsSheet map={map} onClose={() => setAsking(null)} />}
      {menuAt && <ContextMenu at={menuAt} actions={actions.ofMenu} onClose={() => setMenuAt(null)} />}
      {asking === 'picture' && <PictureSheet map={map} onClose={() => setAsking(null)} />}
    </div>
  );
}

type PracticesProps = {
  isKind: boolean;
  map: Id;
  part: Id | null;
  bond: Id | null;
  ownNotes: boolean;
  onClose: () => void;
};

/** With the part or the line that is chosen; a line's practice begins with who is at its first end. */
function Practices({ isKind, map, part, bond, ownNotes, onClose }: PracticesProps) {
  const from = useRecords((records) => (bond === null ? null : (records.bond[bond]?.from ?? null)));
  const at = useMemo(() => ({ part: part ?? from, bond, dialogue: null }), [part, from, bond]);
  if (isKind) return <KindList map={map} at={at} onClose={onClose} />;
  return <PracticeList map={map} at={at} ownNotes={ownNotes} onClose={onClose} />;
}

/** Whose the chosen part is, or whose map. */
function GatheredOf({ map, part, onClose }: { map: Id; part: Part | null; onClose: () => void }) {
  const person = useRecords((records) => part?.person ?? records.map[map]?.person);
  return person === undefined ? null : <Gathered person={person} onClose={onClose} />;
}

type SideProps = {
  map: Id;
  place: RefObject<HTMLElement | null>;
  part: Id | null;
  bond: Id | null;
  region: Id | null;
  under: Id | null;
  camera: Camera | null;
  ownNotes: boolean;
  actions: ReturnType<typeof useMapActions>;
  onMenu: (at: { x: number; y: number }) => void;
  hasList: boolean;
  isBeingNamed: boolean;
  onNamed: () => void;
  onPractices: () => void;
};

function Side({
  map,
  place,
  part,
  bond,
  region,
  under,
  camera,
  ownNotes,
  actions,
  onMenu,
  hasList,
  isBeingNamed,
  onNamed,
  onPractices,
}: SideProps) {
  const workspace = useWorkspace();
  const document = useDocument();
  // Who was looked at last: the list is entered there.
  const last = useRef<Id | null>(null);
  last.current = part ?? bond ?? under ?? last.current;
  const protector = usePart(under ?? '');
  const talk = (left: Id, right: Id) => workspace.openDialogue(document.edit(beginDialogue, { map, left, right }));
  return (
    <aside className="side" ref={place} aria-label={t('canvas.beside')}>
      {part !== null && (
        <Card
          key={part}
          map={map}
          part={part}
          ownNotes={ownNotes}
          actions={actions.ofPart}
          seldom={actions.seldom}
          isBeingNamed={isBeingNamed}
          onNamed={onNamed}
        />
      )}
      {bond !== null && <BondCard key={bond} map={map} bond={bond} onTalk={talk} onPractices={onPractices} />}
      {region !== null && <RegionCard key={region} map={map} region={region} />}
      {protector && <Underneath key={protector.id} map={map} part={protector} camera={camera} />}
      {hasList && !protector && part === null && bond === null && region === null && (
        <List map={map} ownNotes={ownNotes} from={last.current} onMenu={onMenu} />
      )}
    </aside>
  );
}

type HeadProps = { map: Id; views: readonly Action[]; view: View; onPicture: () => void };

function Head({ map, views, view, onPicture }: HeadProps) {
  const workspace = useWorkspace();
  const document = useDocument();
  const record = useRecords((records) => records.map[map]);
  const person = useRecords((records) => (record ? records.person[record.person] : undefined));
  if (!record || !person) return null;
  return (
    <header className="head">
      <h1 className="unseen">
        <bdi>{record.title === '' ? t('library.untitled') : record.title}</bdi>
      </h1>
      <Button
        className="quiet back"
        aria-label={t('library.backOf', { alias: person.alias })}
        onPress={() => void workspace.openLibrary(person.id)}
      >
        <ArrowLeft size={16} aria-hidden />
        <bdi>{person.alias}</bdi>
      </Button>
      <DraftText
        record={map}
        field="title"
        value={record.title}
        label={t('canvas.title')}
        labelHidden
        placeholder={t('library.untitled')}
        className="head-title"
        onWritten={(title) => document.edit(renameMap, { map, title }, { record: map, field: 'title' })}
      />
      <div className="head-end">
        <nav className="views" aria-label={t('canvas.views')}>
          {views.map((one) => (
            <Button
              key={one.id}
              className="quiet"
              aria-pressed={one.id === `view-${view}`}
              aria-keyshortcuts={shortcutOf(one)}
              onPress={one.run}
            >
              {one.label}
            </Button>
          ))}
        </nav>
        <Button className="quiet" onPress={onPicture}>
          {t('picture.button')}
        </Button>
        <SavingSign />
        <PauseButton />
      </div>
    </header>
  );
}

/** Every command of a map, told once: the tools, the keys, the palette, the menus and the help all read this. */
import {
  Armchair,
  ClipboardPaste,
  Copy,
  Image,
  Keyboard,
  Languages,
  Library,
  Maximize2,
  PanelRight,
  Plus,
  Search,
  Spline,
  SunMoon,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { RefObject } from 'react';
import { copyParts } from '../shared/edits/copy-parts.ts';
import { placePart } from '../shared/edits/place-part.ts';
import { removeBond } from '../shared/edits/remove-bond.ts';
import { takeOffMap } from '../shared/edits/take-off-map.ts';
import { turnBond } from '../shared/edits/turn-bond.ts';
import { t } from '../shared/language/text.ts';
import type { Id } from '../shared/model/records.ts';
import type { Camera } from './canvas/camera.ts';
import { copiedOf, rememberCopied } from './store/clipboard.ts';
import { useStandings } from './store/place-reading.ts';
import { useDocument, useRecords, useWorkspace } from './store/react.ts';
import { useSelection, useSelectionStore } from './store/selection.ts';
import type { Action } from './ui/action.ts';
import { restIn } from './ui/keep-focus.ts';
import { offerUndo, useUndoActions } from './ui/undo-actions.ts';

/** What the room is asking the person just now. */
export type Asking = 'name' | 'line' | 'opposite' | 'picture' | 'palette' | 'keys' | 'look' | 'words' | null;

type Around = {
  readonly map: Id;
  readonly camera: Camera | null;
  readonly entry: RefObject<HTMLInputElement | null>;
  /** The list or the card, beside the canvas. */
  readonly side: RefObject<HTMLElement | null>;
  readonly ask: (asking: Asking) => void;
  /** Whether the list is folded away while nobody is chosen. */
  readonly isFolded: boolean;
  readonly fold: (isFolded: boolean) => void;
};

/** How far a copy stands from what was copied, map px. */
const besides = { x: 48, y: 48 };

export function useMapActions({ map, camera, entry, side, ask, isFolded, fold }: Around) {
  const document = useDocument();
  const workspace = useWorkspace();
  const selection = useSelectionStore();
  const { parts, bond } = useSelection();
  const standings = useStandings(map);
  const person = useRecords((records) => records.map[map]?.person);
  const [undo, redo] = useUndoActions();
  const isOne = parts.length === 1;
  const chosen = standings.filter(({ part }) => parts.includes(part.id));

  function takeOff() {
    document.edit(takeOffMap, { placements: chosen.map(({ placement }) => placement.id) });
    selection.clear();
    offerUndo(workspace, document, t('canvas.takenOff', { count: chosen.length }));
  }

  function duplicate() {
    const placements = chosen.map(({ placement }) => placement.id);
    selection.chooseParts(document.edit(copyParts, { map, placements, by: besides }));
  }

  /** Who is here already is copied; who stands only on another map of this person is put here, too. */
  function paste() {
    const copied = copiedOf(person);
    const here = standings.filter(({ part }) => copied.includes(part.id));
    const placements = here.map(({ placement }) => placement.id);
    const elsewhere = copied.filter((id) => !here.some(({ part }) => part.id === id));
    const middle = camera?.middle() ?? { x: 0, y: 0 };
    const copies = placements.length > 0 ? document.edit(copyParts, { map, placements, by: besides }) : [];
    for (const [index, part] of elsewhere.entries()) {
      document.edit(placePart, { map, part, x: Math.round(middle.x) + index * besides.x, y: Math.round(middle.y) });
    }
    selection.chooseParts([...copies, ...elsewhere]);
  }

  const action = (
    id: string,
    label: string,
    key: string,
    when: boolean,
    run: () => void,
    icon: Action['icon'] = null,
  ) => ({ id, label, key, when, run, icon }) satisfies Action;

  const add = action('addPart', t('canvas.entry'), 'P', true, () => entry.current?.focus(), Plus);
  const name = action('name', t('canvas.name'), 'F2', isOne, () => {
    selection.chooseParts(parts);
    ask('name');
  });
  const toSide = action('toSide', t('canvas.toSide'), 'G', true, () => restIn(side.current)?.focus());
  const line = action('line', t('card.drawLine'), 'L', isOne, () => ask('line'), Spline);
  // From one part, or from nothing: then it is asked who sits down.
  const mayTalk = isOne || (parts.length === 0 && bond === null && standings.length > 0);
  const chair = action('chair', t('card.giveChair'), 'C', mayTalk, () => ask('opposite'), Armchair);
  const fit = action('fit', t('canvas.fit'), 'F', standings.length > 0, () => camera?.fit(), Maximize2);
  const nearer = action('nearer', t('canvas.zoomIn'), '+', true, () => camera?.nearer(), ZoomIn);
  const farther = action('farther', t('canvas.zoomOut'), '-', true, () => camera?.farther(), ZoomOut);
  const takeOffAction = action('takeOff', t('canvas.takeOff'), 'Delete', parts.length > 0, takeOff);
  const copy = action(
    'copy',
    t('canvas.copy'),
    'Ctrl C',
    parts.length > 0,
    () => person && rememberCopied({ person, parts }),
    Copy,
  );
  const pasteAction = action('paste', t('canvas.paste'), 'Ctrl V', true, paste, ClipboardPaste);
  const duplicateAction = action('duplicate', t('canvas.duplicate'), 'Ctrl D', parts.length > 0, duplicate);
  const all = action('selectAll', t('canvas.selectAll'), 'Ctrl A', standings.length > 0, () =>
    selection.chooseParts(standings.map(({ part }) => part.id)),
  );
  const turn = action('turnBond', t('canvas.turnRound'), 'R', bond !== null, () => {
    if (bond) document.edit(turnBond, { bond });
  });
  const removeLine = action('removeBond', t('canvas.remove'), 'Delete', bond !== null, () => {
    if (bond) document.edit(removeBond, { bond });
    selection.clear();
  });
  const picture = action('picture', t('picture.title'), 'Ctrl E', true, () => ask('picture'), Image);
  const library = action(
    'library',
    t('library.back'),
    'Ctrl L',
    true,
    () => void workspace.openLibrary(person ?? null),
    Library,
  );
  const palette = action('palette', t('app.palette'), 'Ctrl K', true, () => ask('palette'), Search);
  const list = action('list', t(isFolded ? 'list.unfold' : 'list.fold'), 'B', true, () => fold(!isFolded), PanelRight);
  const look = action('look', t('settings.title'), 'Ctrl ,', true, () => ask('look'), SunMoon);
  const words = action('words', t('words.title'), 'W', true, () => ask('words'), Languages);
  const keys = action('keys', t('app.help'), '?', true, () => ask('keys'), Keyboard);

  return {
    all: [
      add,
      name,
      line,
      chair,
      toSide,
      undo,
      redo,
      duplicateAction,
      copy,
      pasteAction,
      all,
      takeOffAction,
      turn,
      removeLine,
      fit,
      nearer,
      farther,
      picture,
      library,
      list,
      palette,
      words,
      look,
      keys,
    ],
    tools: [add, line, chair, fit, undo, redo, list],
    ofPart: [line, chair],
    seldom: [duplicateAction, takeOffAction],
    ofMenu:
      bond === null
        ? [
            name,
            line,
            chair,
            duplicateAction,
            copy,
            pasteAction,
            takeOffAction,
            add,
            all,
            fit,
            ...(parts.length === 0 ? [words] : []),
          ]
        : [turn, removeLine],
  };
}

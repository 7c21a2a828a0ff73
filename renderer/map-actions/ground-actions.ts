/** What lies around the parts: notes, a second person, the cycle, the boat, how Self is shown, and what both see. */
import { Eye, HeartHandshake, RefreshCw, Sailboat, StickyNote, Sun } from 'lucide-react';
import { union } from '../../shared/drawing/geometry.ts';
import { layRegion } from '../../shared/edits/lay-region.ts';
import { writeNote } from '../../shared/edits/write-note.ts';
import { t } from '../../shared/language/text.ts';
import { useDocument, useRecords } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { type Around, action, type Topic } from './topic.ts';

export function useGroundActions({ map, camera, ask, seesOwnNotes, seeOwnNotes }: Around): Topic {
  const document = useDocument();
  const selection = useSelectionStore();
  const { parts, bond, region } = useSelection();
  const isOfTwo = useRecords((records) => records.map[map]?.partner != null);
  const hasBoat = useRecords((records) =>
    Object.values(records.region).some((one) => one.map === map && one.kind === 'boat'),
  );

  function note() {
    const middle = camera?.middle() ?? { x: 0, y: 0 };
    const at = { x: Math.round(middle.x) - 110, y: Math.round(middle.y) - 40 };
    selection.chooseRegion(document.edit(writeNote, { map, words: '', at }));
  }

  /** Under both circles, a little wider than the two. */
  function boat() {
    const circles = Object.values(document.state.getState().records.region).filter(
      (one) => one.map === map && one.kind === 'circle',
    );
    const around = union(circles) ?? { x: -400, y: -200, width: 800, height: 400 };
    const box = { x: around.x - 40, y: around.y + around.height - 12, width: around.width + 80, height: 190 };
    selection.chooseRegion(document.edit(layRegion, { map, kind: 'boat', ...box }));
  }

  const write = action('note', t('couple.note'), 'N', true, note, StickyNote);
  const bring = action('bringIn', t('couple.bringIn'), '', !isOfTwo, () => ask('partner'), HeartHandshake);
  const cycle = action('cycle', t('couple.cycle'), 'Y', isOfTwo, () => ask('cycle'), RefreshCw);
  const lay = action('boat', t('couple.boat'), '', isOfTwo && !hasBoat, boat, Sailboat);
  const self = action('self', t('couple.self'), '', true, () => ask('self'), Sun);
  const see = () => seeOwnNotes(!seesOwnNotes);
  const both = action('bothSee', t('couple.whatBothSee'), 'V', isOfTwo, see, Eye);
  const isNothingChosen = parts.length === 0 && bond === null && region === null;
  return {
    all: [write, bring, cycle, lay, self, both],
    ofMenu: isNothingChosen ? [write, bring, cycle, lay, self, both].filter(({ when }) => when) : [],
  };
}

/** What lies around the parts: notes, a second person, the cycle, the boat, how Self is shown, and what both see. */
import { Eye, HeartHandshake, Image, RefreshCw, Sailboat, StickyNote, Sun } from 'lucide-react';
import { union } from '../../shared/drawing/geometry.ts';
import { layRegion } from '../../shared/edits/lay-region.ts';
import { writeNote } from '../../shared/edits/write-note.ts';
import { t } from '../../shared/language/text.ts';
import { longestOfPhoto, readyPicture } from '../portrait/ready-picture.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { chooseFile } from '../ui/choose-file.ts';
import { useTrouble } from '../ui/use-trouble.ts';
import { type Around, action, type Topic } from './topic.ts';

export function useGroundActions({ map, camera, ask, seesOwnNotes, seeOwnNotes }: Around): Topic {
  const document = useDocument();
  const workspace = useWorkspace();
  const trouble = useTrouble();
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

  /** A photo of a paper map, faint behind everything, its middle where one looks. */
  async function photo() {
    const file = await chooseFile('image/*');
    if (!file) return;
    try {
      const ready = await readyPicture(file, longestOfPhoto);
      const picture = await workspace.host.call('keepPicture', ready);
      const middle = camera?.middle() ?? { x: 0, y: 0 };
      const box = { x: Math.round(middle.x) - 500, y: Math.round(middle.y) - 350, width: 1_000, height: 700 };
      selection.chooseRegion(document.edit(layRegion, { map, kind: 'photo', picture, ...box }));
      trouble.over();
    } catch (thrown) {
      trouble.tellOf(thrown);
    }
  }

  const write = action('note', t('couple.note'), 'N', true, note, StickyNote);
  const bring = action('bringIn', t('couple.bringIn'), '', !isOfTwo, () => ask('partner'), HeartHandshake);
  const cycle = action('cycle', t('couple.cycle'), 'Y', isOfTwo, () => ask('cycle'), RefreshCw);
  const lay = action('boat', t('couple.boat'), '', isOfTwo && !hasBoat, boat, Sailboat);
  const behind = action('photo', t('couple.photo'), '', true, () => void photo(), Image);
  const self = action('self', t('couple.self'), '', true, () => ask('self'), Sun);
  const see = () => seeOwnNotes(!seesOwnNotes);
  const both = action('bothSee', t('couple.whatBothSee'), 'V', isOfTwo, see, Eye);
  const isNothingChosen = parts.length === 0 && bond === null && region === null;
  return {
    all: [write, bring, cycle, lay, behind, self, both],
    ofMenu: isNothingChosen ? [write, bring, cycle, lay, behind, self, both].filter(({ when }) => when) : [],
  };
}

/** What can be done with parts: bringing them, naming, joining, letting them talk, copying, taking them off. */
import { Armchair, ArrowDownToLine, ClipboardPaste, Copy, Plus, Spline } from 'lucide-react';
import { type Point, union } from '../../shared/drawing/geometry.ts';
import { copyParts } from '../../shared/edits/copy-parts.ts';
import { placeParts } from '../../shared/edits/place-parts.ts';
import { takeOffMap } from '../../shared/edits/take-off-map.ts';
import { t } from '../../shared/language/text.ts';
import { type CopiedPart, lastCopied, rememberCopied } from '../store/clipboard.ts';
import { useStandings } from '../store/place-reading.ts';
import { useDocument, useRecords, useWorkspace } from '../store/react.ts';
import { useSelection, useSelectionStore } from '../store/selection.ts';
import { offerUndo } from '../ui/undo-actions.ts';
import { useTrouble } from '../ui/use-trouble.ts';
import { type Around, action, type Topic } from './topic.ts';

/** How far a copy stands from what was copied, map px. */
const besides = { x: 48, y: 48 };

export function usePartActions({ map, camera, entry, ask }: Around): Topic {
  const document = useDocument();
  const workspace = useWorkspace();
  const trouble = useTrouble();
  const selection = useSelectionStore();
  const { parts, bond } = useSelection();
  const standings = useStandings(map);
  const person = useRecords((records) => records.map[map]?.person);
  const partner = useRecords((records) => records.map[map]?.partner);
  const isOne = parts.length === 1;
  const isSome = parts.length > 0;
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

  /**
   * Who is here already is copied; who stands only on another map of these people is put here, too, arranged as there. Of somebody who
   * is not on this map nobody is.
   */
  async function paste() {
    const copied = lastCopied();
    if (copied.length === 0) return;
    const theirs = copied.filter((one) => one.person === person || one.person === partner);
    if (theirs.length === 0) return trouble.tell(t('arrange.notTheirs'));
    try {
      await readWhoIsMissing(theirs);
    } catch (thrown) {
      return trouble.tellOf(thrown);
    }
    const known = document.state.getState().records.part;
    const ids = new Set(theirs.map(({ part }) => part));
    const here = standings.filter(({ part }) => ids.has(part.id));
    const elsewhere = theirs.filter(({ part }) => known[part] && !here.some((one) => one.part.id === part));
    const placements = here.map(({ placement }) => placement.id);
    const copies = placements.length > 0 ? document.edit(copyParts, { map, placements, by: besides }) : [];
    if (elsewhere.length > 0) document.edit(placeParts, { map, places: inTheMiddle(elsewhere, camera?.middle()) });
    selection.chooseParts([...copies, ...elsewhere.map(({ part }) => part)]);
    const left = copied.length - theirs.length;
    if (left > 0) trouble.tell(t('arrange.leftOut', { count: left }));
    else trouble.over();
  }

  /** A second person's parts come to a map only when somebody asks for them, as here. */
  async function readWhoIsMissing(parts: readonly CopiedPart[]) {
    const { part: known } = document.state.getState().records;
    const missing = new Set(parts.flatMap((one) => (known[one.part] ? [] : [one.person])));
    if (missing.size === 0) return;
    await workspace.saver.flush();
    for (const one of missing) document.takeIn(await workspace.host.call('readPartsOf', { person: one }));
  }

  function giveName() {
    selection.chooseParts(parts);
    ask('name');
  }

  const everybody = () => selection.chooseParts(standings.map(({ part }) => part.id));
  // From one part, or from nothing: then it is asked who sits down.
  const mayTalk = isOne || (!isSome && bond === null && standings.length > 0);

  const add = action('addPart', t('canvas.entry'), 'P', true, () => entry.current?.focus(), Plus);
  const name = action('name', t('canvas.name'), 'F2', isOne, giveName);
  const line = action('line', t('card.drawLine'), 'L', isOne, () => ask('line'), Spline);
  const chair = action('chair', t('card.giveChair'), 'C', mayTalk, () => ask('opposite'), Armchair);
  const kind = chosen.length === 1 ? chosen[0]?.part.kind : undefined;
  const mayShield = kind !== undefined && kind !== 'exile' && kind !== 'self';
  function lookUnder() {
    const part = parts[0];
    if (part !== undefined) selection.lookUnder(part, [part], []);
  }
  const below = action('underneath', t('consent.underneath'), 'U', mayShield, lookUnder, ArrowDownToLine);
  function remember() {
    rememberCopied(
      chosen.map(({ part: { id, person: whose }, placement: { x, y } }) => ({ part: id, person: whose, x, y })),
    );
  }
  const copy = action('copy', t('canvas.copy'), 'Ctrl C', isSome, remember, Copy);
  const pasteHere = action('paste', t('canvas.paste'), 'Ctrl V', true, () => void paste(), ClipboardPaste);
  const again = action('duplicate', t('canvas.duplicate'), 'Ctrl D', isSome, duplicate);
  const all = action('selectAll', t('canvas.selectAll'), 'Ctrl A', standings.length > 0, everybody);
  const off = action('takeOff', t('canvas.takeOff'), 'Delete', isSome, takeOff);

  return {
    all: [add, name, line, chair, below, again, copy, pasteHere, all, off],
    tools: [
      [1, add],
      [2, line],
      [3, chair],
    ],
    ofPart: [...(mayShield ? [below] : []), line, chair],
    seldom: [again, off],
    ofMenu: bond === null ? [name, line, chair, below, again, copy, pasteHere, off, add, all] : [],
  };
}

/** The same arrangement, its middle where one looks. */
function inTheMiddle(parts: readonly CopiedPart[], middle: Point = { x: 0, y: 0 }) {
  const around = union(parts.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  if (!around) return parts;
  const by = { x: middle.x - around.x - around.width / 2, y: middle.y - around.y - around.height / 2 };
  return parts.map(({ part, x, y }) => ({ part, x: Math.round(x + by.x), y: Math.round(y + by.y) }));
}

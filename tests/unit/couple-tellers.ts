/** What is told to the edits of a couple's map and of what lies on any map. */
import { addMapOfTwo } from '../../shared/edits/add-map-of-two.ts';
import { bringInPartner } from '../../shared/edits/bring-in-partner.ts';
import { chooseWhoseView } from '../../shared/edits/choose-whose-view.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { keepNoteFor } from '../../shared/edits/keep-note-for.ts';
import { layRegion } from '../../shared/edits/lay-region.ts';
import { moveRegion } from '../../shared/edits/move-region.ts';
import { moveStrand } from '../../shared/edits/move-strand.ts';
import { removeRegion } from '../../shared/edits/remove-region.ts';
import { removeStrand } from '../../shared/edits/remove-strand.ts';
import { rewordStrand } from '../../shared/edits/reword-strand.ts';
import { showSelf } from '../../shared/edits/show-self.ts';
import { wordRegion } from '../../shared/edits/word-region.ts';
import { regionKinds, selfViews } from '../../shared/model/kinds.ts';
import { all, pick, type Teller, tell } from './telling.ts';

/** @see Teller */
export const coupleTellers = {
  addMapOfTwo(records, { first, second, text }) {
    const person = pick(all(records.person), first);
    const known = pick(all(records.person), second);
    const partner = second % 2 && known && known !== person ? { person: known.id } : { alias: text };
    return person && tell(records, addMapOfTwo, { person: person.id, partner, oneView: second % 3 === 0, title: text });
  },
  bringInPartner(records, { first, second, text }) {
    const map = pick(
      all(records.map).filter(({ partner }) => partner === null),
      first,
    );
    return map && tell(records, bringInPartner, { map: map.id, partner: { alias: text }, oneView: second % 2 === 0 });
  },
  chooseWhoseView(records, { first, second }) {
    const map = pick(all(records.map), first);
    return map && tell(records, chooseWhoseView, { map: map.id, oneView: second % 2 === 0 });
  },
  showSelf(records, { first, second }) {
    const map = pick(all(records.map), first);
    const selfView = pick(selfViews, second);
    return map && selfView && tell(records, showSelf, { map: map.id, selfView });
  },
  layRegion(records, { first, second, text, x, y }) {
    const map = pick(all(records.map), first);
    const kind = pick(regionKinds, second);
    const box = { x, y, width: 10 + (second % 400), height: 10 + (first % 300) };
    return map && kind && tell(records, layRegion, { map: map.id, kind, ...box, words: text, person: map.person });
  },
  moveRegion(records, { first, second, x, y }) {
    const region = pick(all(records.region), first);
    const moves = all(records.placement)
      .filter(({ map }) => map === region?.map)
      .map((placement) => ({ placement: placement.id, x: placement.x + 1, y: placement.y - 1 }));
    const box = { x, y, width: 1 + second, height: 1 + first };
    return region && tell(records, moveRegion, { region: region.id, ...box, moves });
  },
  wordRegion(records, { first, text }) {
    const region = pick(all(records.region), first);
    return region && tell(records, wordRegion, { region: region.id, words: text });
  },
  keepNoteFor(records, { first, second }) {
    const region = pick(all(records.region), first);
    const map = region && records.map[region.map];
    const person = pick([null, map?.person ?? null, map?.partner ?? null], second) ?? null;
    return region && tell(records, keepNoteFor, { region: region.id, person });
  },
  removeRegion(records, { first }) {
    const region = pick(all(records.region), first);
    return region && tell(records, removeRegion, { region: region.id });
  },
  rewordStrand(records, { first, text }) {
    const strand = pick(all(records.strand), first);
    return strand && tell(records, rewordStrand, { strand: strand.id, words: text });
  },
  moveStrand(records, { first, second }) {
    const strand = pick(all(records.strand), first);
    const before = pick([null, ...all(records.strand)], second);
    return strand && tell(records, moveStrand, { strand: strand.id, before: before?.id ?? null });
  },
  removeStrand(records, { first }) {
    const strand = pick(all(records.strand), first);
    return strand && tell(records, removeStrand, { strand: strand.id });
  },
} satisfies Partial<Record<EditName, Teller>>;

/** A casebook in which something was never there. Pure: what is to become of the file is for `eraseInPlace` to see to. */
import type { Erasure } from '../../../shared/contract/erasing.ts';
import type { Change } from '../../../shared/model/change.ts';
import { type Diff, isEmpty } from '../../../shared/model/diff.ts';
import { gather, listRecords } from '../../../shared/model/document.ts';
import type { Fresh } from '../../../shared/model/fresh.ts';
import type { AnyRecord, Id, PictureHash, Utc } from '../../../shared/model/records.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import { partsIn } from '../../../shared/model/sheets.ts';
import { targetsOf } from '../links.ts';
import { withoutPicture } from '../pictures.ts';
import type { Whole } from '../reading.ts';
import { goingWith, heirOf } from './going-with.ts';
import { type Life, livesIn, stepsOf } from './lives.ts';
import { type Kept, placedNowhere, rewritten } from './rewriting.ts';

/** All that a casebook holds; of its pictures perhaps no more than what they are found by. */
export type Holding<Picture> = Omit<Whole, 'pictures'> & { readonly pictures: readonly Picture[] };

type Found = { readonly hash: PictureHash };

/**
 * The casebook without what is to be erased, and without pictures that nothing in it shows or ever showed. Its log leads to its records, and
 * nothing else is changed. Throws `StaleDiff` where the log does not lead to the records now.
 */
export function without<Picture extends Found>(whole: Holding<Picture>, what: Erasure, fresh: Fresh): Holding<Picture> {
  const rest = withoutRecords(whole, what, fresh);
  const ids = new Set(rest.records.map(({ id }) => id));
  const shown = picturesOf(rest);
  return {
    ...rest,
    drafts: rest.drafts.filter(({ record }) => ids.has(record)),
    pictures: rest.pictures.filter(({ hash }) => shown.has(hash)),
  };
}

function withoutRecords<Picture>(whole: Holding<Picture>, what: Erasure, fresh: Fresh): Holding<Picture> {
  switch (what.of) {
    case 'record':
      return withoutRecord(whole, what.id, fresh);
    case 'picture':
      return keeping(whole, (record) =>
        'picture' in record && record.picture === what.hash ? withoutPicture(record) : [record],
      );
    case 'history':
      return { ...whole, changes: beginningAt(whole.changes, what.before) };
  }
}

function withoutRecord<Picture>(whole: Holding<Picture>, id: Id, fresh: Fresh): Holding<Picture> {
  const lives = livesIn(whole.changes);
  const gone = goingWith(lives, [id]);
  const left = mapsLeftBy(id, lives);
  // In the past of such a map its other person may not have been there yet: it begins anew, with all that is nothing without it.
  const anew = goingWith(lives, left.keys());
  const kept: Kept = (record) => (gone.has(record.id) ? [] : [unlinked(leftAlone(record, left), gone)]);
  const records = whole.records.flatMap(kept);
  const past = rewritten(whole.changes, (record) => (anew.has(record.id) ? [] : kept(record)));
  const beginning =
    anew.size > 0
      ? [
          beginningWith(
            records.filter((record) => anew.has(record.id)),
            fresh,
          ),
        ]
      : [];
  return { ...whole, records, changes: [...placedNowhere(past, new Set([...gone, ...left.keys()])), ...beginning] };
}

function keeping<Picture>(whole: Holding<Picture>, kept: Kept): Holding<Picture> {
  return { ...whole, records: whole.records.flatMap(kept), changes: rewritten(whole.changes, kept) };
}

/** The maps of two that this person began and that stay, each with the other person. */
function mapsLeftBy(person: Id, lives: ReadonlyMap<Id, Life>): Map<Id, Id> {
  const left = new Map<Id, Id>();
  for (const [id, life] of lives) {
    const heir = life.last.type === 'map' && life.last.person === person ? heirOf(life) : null;
    if (heir !== null) left.set(id, heir);
  }
  return left;
}

function leftAlone(record: AnyRecord, left: ReadonlyMap<Id, Id>): AnyRecord {
  const person = left.get(record.id);
  return record.type === 'map' && person !== undefined ? { ...record, person, partner: null } : record;
}

function unlinked(record: AnyRecord, gone: ReadonlySet<Id>): AnyRecord {
  const lost = targetsOf(record).flatMap(({ link, id }) => (gone.has(id) ? [link.name] : []));
  const rest = lost.length === 0 ? record : { ...record, ...Object.fromEntries(lost.map((field) => [field, null])) };
  return rest.type === 'sheet' ? sheetWithout(rest, gone) : rest;
}

/** A sheet may outlive the line or the dialogue it was done on, and in its past an answer may have been somebody who is no more. */
function sheetWithout(sheet: Sheet, gone: ReadonlySet<Id>): Sheet {
  const isGone = (id: Id | null) => id !== null && gone.has(id);
  const answers = Object.entries(sheet.answers);
  const kept = answers.filter(([step, answer]) => !partsIn({ [step]: answer }).some(isGone));
  if (!isGone(sheet.bond) && !isGone(sheet.dialogue) && kept.length === answers.length) return sheet;
  const bond = isGone(sheet.bond) ? null : sheet.bond;
  const dialogue = isGone(sheet.dialogue) ? null : sheet.dialogue;
  return { ...sheet, bond, dialogue, answers: Object.fromEntries(kept) };
}

/** A step that brings all these at once. It is not to be taken back: it stands at a place that nobody opens. */
function beginningWith(records: readonly AnyRecord[], { id: newId, now }: Fresh): Change {
  const id = newId();
  return { id, at: now(), place: id, edit: 'begin', way: 'do', diff: bringing(records) };
}

/** The log with all until the last step before a moment as one step that brings what there was then. */
function beginningAt(changes: readonly Change[], moment: Utc): readonly Change[] {
  const end = 1 + changes.findLastIndex(({ at }) => Date.parse(at) < Date.parse(moment));
  const last = changes[end - 1];
  if (!last) return changes;
  const there = new Map<Id, AnyRecord>();
  for (const { before, after } of stepsOf(changes.slice(0, end))) {
    for (const { id } of before) there.delete(id);
    for (const record of after) there.set(record.id, record);
  }
  const diff = bringing(listRecords(gather([...there.values()])));
  const first: Change = { id: last.id, at: last.at, place: last.id, edit: 'begin', way: 'do', diff };
  return [...(isEmpty(diff) ? [] : [first]), ...changes.slice(end)];
}

function bringing(records: readonly AnyRecord[]): Diff {
  return { added: Object.fromEntries(records.map((record) => [record.id, record])), updated: {}, removed: {} };
}

/** The pictures that anything shows or ever showed. */
function picturesOf({ records, changes }: Holding<unknown>): Set<PictureHash> {
  const told = changes.flatMap(({ diff: { added, updated, removed } }) => [
    ...Object.values(added),
    ...Object.values(updated).flat(),
    ...Object.values(removed),
  ]);
  return new Set([...records, ...told].flatMap((one) => ('picture' in one && one.picture ? [one.picture] : [])));
}

/** Laws of handing over: whatever was done on two sides, nothing is lost, and doing it twice changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetsOf } from '../../../electron/casebook/links.ts';
import type { Side } from '../../../shared/handing-over/comparing.ts';
import { withNeeds } from '../../../shared/handing-over/items.ts';
import { type Change, takingInPlace } from '../../../shared/model/change.ts';
import { isEmpty, sameValue } from '../../../shared/model/diff.ts';
import { listRecords, type Records } from '../../../shared/model/document.ts';
import { presentPart } from '../../../shared/model/presence.ts';
import type { AnyRecord, Turn } from '../../../shared/model/records.ts';
import { anyDoings, anyPast, type Doing, emptySide, goOn, itemsFrom, taking, takingAll } from './two-sides.ts';

const runs = { numRuns: 150 };

type Fork = { readonly common: Side; readonly ours: Side; readonly theirs: Side };

const anyFork: fc.Arbitrary<Fork> = fc
  .tuple(anyPast, anyDoings, anyDoings)
  .map(([past, here, there]) => forked(past, here, there));

function forked(past: readonly Doing[], here: readonly Doing[], there: readonly Doing[]): Fork {
  const common = goOn(emptySide, past);
  return { common, ours: goOn(common, here), theirs: goOn(common, there) };
}

const byId = (records: Records) => new Map(listRecords(records).map((record) => [record.id, record]));

/** A record without what may be put right when two sides meet: the order of turns, and who became one with whom in a ring. */
function bare(record: AnyRecord | undefined): unknown {
  return record && { ...record, rank: null, mergedInto: null };
}

const membersOf = (items: ReturnType<typeof itemsFrom>) =>
  new Set(items.flatMap(({ members }) => members.map(({ id }) => id)));

describe('two casebooks that come from one', () => {
  test('what is accepted is as theirs has it, what is not stays as it was, and the casebook is sound', () => {
    fc.assert(
      fc.property(anyFork, fc.infiniteStream(fc.boolean()), ({ ours, theirs }, wishes) => {
        const items = itemsFrom(ours, theirs);
        const named = items.filter(() => wishes.next().value === true).map(({ id }) => id);
        const merged = taking(ours, theirs, named);
        const [before, other, after] = [byId(ours.records), byId(theirs.records), byId(merged.records)];
        for (const record of merged.taken.put) expect(record).not.toEqual(before.get(record.id));
        const accepted = withNeeds(items, named);
        const changed = membersOf(accepted);
        for (const id of changed) expect(bare(after.get(id))).toEqual(bare(other.get(id)));
        const taken = new Set(accepted.flatMap(({ takesAway }) => takesAway.map(({ id }) => id)));
        for (const [id, record] of before) {
          if (changed.has(id) || taken.has(id)) continue;
          const lost = targetsOf(record).some((link) => !after.has(link.id));
          if (!lost) expect(after.get(id)).toEqual(record);
        }
        const back = new Set(accepted.flatMap(({ bringsBack }) => bringsBack.map(({ id }) => id)));
        for (const [id, record] of after) {
          const isBack = back.has(id) || targetsOf(record).some((link) => back.has(link.id));
          expect(before.has(id) || changed.has(id) || isBack).toBe(true);
        }
        for (const item of itemsFrom(merged, theirs))
          for (const { id } of item.members) expect(changed.has(id)).toBe(false);
      }),
      runs,
    );
  });

  test('all of theirs taken in twice is nothing the second time', () => {
    fc.assert(
      fc.property(anyFork, ({ ours, theirs }) => {
        const merged = takingAll(ours, theirs);
        expect(itemsFrom(merged, theirs)).toEqual([]);
        expect(taking(merged, theirs, []).taken).toMatchObject({ changes: [], put: [], gone: [], pictures: [] });
      }),
      runs,
    );
  });

  test('a copy in which nothing was done since is what theirs is, by their own changes', () => {
    fc.assert(
      fc.property(anyFork, ({ common, theirs }) => {
        const merged = takingAll(common, theirs);
        expect(listRecords(merged.records)).toEqual(listRecords(theirs.records));
        // Each is one of theirs, or what of it was left once something came and went again; nothing had to be settled.
        const made = new Set(theirs.log.map(stampOf));
        for (const change of merged.log)
          if (change.place !== takingInPlace) expect(made.has(stampOf(change))).toBe(true);
          else expect(isEmpty(change.diff)).toBe(true);
        for (const change of theirs.log) {
          const taken = merged.log.filter(
            (one) => stampOf(one) === stampOf(change) && sameValue(one.diff, change.diff),
          );
          if (taken.length > 0) expect(taken.map(({ id }) => id)).toContain(change.id);
        }
        expect(itemsFrom(theirs, common)).toEqual([]);
      }),
      runs,
    );
  });

  test('nothing accepted is nothing done', () => {
    fc.assert(
      fc.property(anyFork, ({ ours, theirs }) => {
        expect(taking(ours, theirs, []).taken).toEqual({ changes: [], put: [], gone: [], pictures: [] });
      }),
      runs,
    );
  });

  test('handed to and fro, both come to say the same', () => {
    fc.assert(
      fc.property(anyFork, anyDoings, anyDoings, ({ ours, theirs }, later, laterThere) => {
        let [one, other]: readonly [Side, Side] = [takingAll(ours, theirs), theirs];
        other = takingAll(other, one);
        expect(listRecords(other.records)).toEqual(listRecords(one.records));
        expect([...itemsFrom(one, other), ...itemsFrom(other, one)]).toEqual([]);
        [one, other] = [goOn(one, later), goOn(other, laterThere)];
        one = takingAll(one, other);
        other = takingAll(other, one);
        expect(listRecords(other.records)).toEqual(listRecords(one.records));
      }),
      runs,
    );
  });

  test('turns keep the order in which each side has them', () => {
    fc.assert(
      fc.property(anyFork, ({ ours, theirs }) => {
        const items = itemsFrom(ours, theirs);
        const accepted = membersOf(items);
        const merged = takingAll(ours, theirs);
        const order = new Map(spoken(merged.records).map(({ id }, index) => [id, index]));
        const inOrder = (turns: readonly Turn[]) => turns.flatMap(({ id }) => order.get(id) ?? []);
        const news = spoken(theirs.records).filter(({ id }) => accepted.has(id) && !ours.records.turn[id]);
        expect(inOrder(news)).toEqual(inOrder(news).toSorted((a, b) => a - b));
        const own = spoken(ours.records).filter(({ id }) => !accepted.has(id));
        expect(inOrder(own)).toEqual(inOrder(own).toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  test('nobody disappears into a ring of parts that became one', () => {
    fc.assert(
      fc.property(anyFork, ({ ours, theirs }) => {
        const { part } = takingAll(ours, theirs).records;
        for (const id of Object.keys(part)) expect(presentPart(part, id)?.mergedInto).toBe(null);
      }),
      runs,
    );
  });
});

const stampOf = ({ at, place, edit, way }: Change) => [at, place, edit, way].join(' ');

function spoken({ turn }: Records): Turn[] {
  const dialogueFirst = (one: Turn, other: Turn) =>
    one.dialogue === other.dialogue ? one.rank - other.rank : one.dialogue < other.dialogue ? -1 : 1;
  return Object.values(turn).sort(dialogueFirst);
}

/** Where a line of talk puts those it brings: on a map of two circles in their own person's, wherever one looks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesFor } from '../../../renderer/talk/placing.ts';
import { betweenCircles, circleOf } from '../../../renderer/talk/whose.ts';
import { type Box, contains, overlap } from '../../../shared/drawing/geometry.ts';
import { boxOf, layoutPart } from '../../../shared/drawing/part.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { bringInPartner } from '../../../shared/edits/bring-in-partner.ts';
import { perform } from '../../../shared/edits/edit.ts';
import { gather, type Records } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { Id } from '../../../shared/model/records.ts';
import { standingsOf } from '../../../shared/model/standings.ts';
import type { Clear } from '../../../shared/talk/reading.ts';

const anyPlace = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

/** Mira's map with a part of hers at each of these places, and Daniel brought in. */
function mapOfTwo(places: readonly { x: number; y: number }[]) {
  const begun = perform(gather([]), addPerson, { alias: 'Mira' }, freshNow);
  const mira = begun.got;
  const withMap = perform(begun.records, addMap, { person: mira, title: '' }, freshNow);
  const map = withMap.got;
  const peopled = places.reduce(
    (records, at) => perform(records, addPart, { map, person: mira, name: 'one', at }, freshNow).records,
    withMap.records,
  );
  const brought = perform(peopled, bringInPartner, { map, partner: { alias: 'Daniel' }, oneView: false }, freshNow);
  return { records: brought.records, map, mira, daniel: brought.got };
}

const circleIn = (records: Records, person: Id): Box => {
  const circle = Object.values(records.region).find((region) => region.person === person);
  if (!circle) throw new Error('somebody has no circle');
  return circle;
};

describe('bringing in a second person', () => {
  test('lays the first circle round everybody who is there, and the second beside it', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { maxLength: 12 }), (places) => {
        const { records, mira, daniel } = mapOfTwo(places);
        const [hers, his] = [circleIn(records, mira), circleIn(records, daniel)];
        expect(overlap(hers, his)).toBe(0);
        for (const { x, y } of places) {
          const across = (x - hers.x - hers.width / 2) / (hers.width / 2);
          const down = (y - hers.y - hers.height / 2) / (hers.height / 2);
          expect(Math.hypot(across, down)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('a new part on a map of two', () => {
  /** Where four new ones of a person stand, told one after the other while one looks at `seen`. */
  function fourOf(whose: 'mira' | 'daniel', seen: Box, places: readonly { x: number; y: number }[]) {
    const { map, mira, daniel, records: begun } = mapOfTwo(places);
    const person = whose === 'mira' ? mira : daniel;
    let records = begun;
    const stood: { x: number; y: number }[] = [];
    for (let count = 0; count < 4; count++) {
      const said: Clear = { is: 'clear', news: [{ name: 'new', person }], doings: [{ does: 'add', who: { news: 0 } }] };
      const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
      const middleFor = (owner: Id | null) => circleOf(records, map, owner ?? mira) ?? middle;
      const standings = standingsOf(records, map);
      const [at] = placesFor(said, standings, seen, betweenCircles(records, map), middleFor).newsAt;
      if (!at) throw new Error('nobody was placed');
      stood.push(at);
      for (const { part, placement } of standings)
        expect(
          overlap(boxOf(placement, layoutPart(part)), { x: at.x - 90, y: at.y - 90, width: 180, height: 180 }),
        ).toBe(0);
      records = perform(records, addPart, { map, person, name: 'new', at }, freshNow).records;
    }
    return { stood, own: circleIn(records, person), other: circleIn(records, whose === 'mira' ? daniel : mira) };
  }

  test.each(['mira', 'daniel'] as const)('of %s goes into an empty circle, wherever one looks', (whose) => {
    fc.assert(
      fc.property(anyPlace, ({ x, y }) => {
        const { stood, own } = fourOf(whose, { x, y, width: 860, height: 620 }, []);
        for (const at of stood) expect(contains(own, at)).toBe(true);
      }),
    );
  });

  test('never goes into the other’s circle, not even where its own is full', () => {
    fc.assert(
      fc.property(anyPlace, fc.array(anyPlace, { maxLength: 8 }), ({ x, y }, places) => {
        const { stood, other } = fourOf('mira', { x, y, width: 860, height: 620 }, places);
        for (const at of stood) expect(contains(other, at)).toBe(false);
      }),
    );
  });
});

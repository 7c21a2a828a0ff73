import { describe, expect, it } from 'vitest';
import { bendsOf, drawBond, layoutBond, type Stand, standOf } from '../../../shared/drawing/bond/bond.ts';
import { courseBetween } from '../../../shared/drawing/bond/course.ts';
import { contains, distance, overlap, type Point } from '../../../shared/drawing/geometry.ts';
import { layoutPart } from '../../../shared/drawing/part.ts';
import { type BondKind, bondKinds, consentAnswers, directions, strengths } from '../../../shared/model/kinds.ts';
import type { Bond, Part } from '../../../shared/model/records.ts';
import { aBond, aPart, id } from './a-map.ts';
import { textsIn } from './svg-text.ts';

const blamer = aPart(1, { kind: 'manager', name: 'The Blamer', says: 'You never think of me.' });
const little = aPart(2, { kind: 'exile', name: 'The little one who wasn’t chosen', says: 'seven or eight' });
const standing = (part: Part, place: Point) => standOf(part, place, layoutPart(part));
const centre = standing(blamer, { x: 0, y: 0 });
const around = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return standing(little, { x: 380 * Math.cos(angle), y: 380 * Math.sin(angle) });
});
const bonded = (kind: BondKind, words = '') => aBond(9, blamer, little, { kind, words });

function covers({ centre: middle, radius, plate }: Stand, point: Point): boolean {
  return distance(middle, point) < radius - 0.01 || (plate !== null && contains(plate, point));
}

describe('a line between two parts', () => {
  it('is one path whatever it means, and every meaning has a stroke of its own', () => {
    const drawings = bondKinds.map((kind) =>
      drawBond(layoutBond(bonded(kind), centre, around[0] ?? centre, 16), 'light'),
    );
    for (const svg of drawings) expect(svg.match(/<path/g)).toHaveLength(1);
    expect(new Set(drawings.map((svg) => /d="([^"]*)"/.exec(svg)?.[1])).size).toBe(bondKinds.length);
  });

  it('says its kind, and its own words under it', () => {
    const label = (kind: BondKind, words: string) => {
      return textsIn(drawBond(layoutBond(bonded(kind, words), centre, around[0] ?? centre, 16), 'light'));
    };
    expect(label('blames', '')).toEqual(['blames']);
    expect(label('blames', 'at dinner')).toEqual(['blames', 'at dinner']);
    expect(label('own', 'comes when he is silent')).toEqual(['comes when he is silent']);
    expect(label('own', '')).toEqual([]);
  });

  it('starts and ends outside both figures and their names, from every side', () => {
    for (const end of around)
      for (const bend of [0, 16, -80])
        for (const [from, to] of [
          [centre, end],
          [end, centre],
        ] as const)
          for (const point of courseBetween(from, to, bend)) {
            expect(covers(from, point) || covers(to, point)).toBe(false);
          }
  });

  it('has its words beside it: on neither name, and off its own middle', () => {
    for (const end of around)
      for (const kind of bondKinds) {
        const { label } = layoutBond(bonded(kind, 'only if you stay with her'), centre, end, 16);
        if (!label) throw new Error('a line with words has a label');
        for (const { plate, centre: middle } of [centre, end]) {
          if (plate) expect(overlap(label.box, plate)).toBe(0);
          const figure = { x: middle.x - 40, y: middle.y - 40, width: 80, height: 80 };
          expect(overlap(label.box, figure)).toBe(0);
        }
        for (const point of courseBetween(centre, end, 16)) expect(contains(label.box, point)).toBe(false);
      }
  });

  it('finds a place for long words where the two stand close', () => {
    const one = standing(blamer, { x: 0, y: 0 });
    const nearBy = [-190, -90, 0, 90, 190].map((x) => ({ x, y: 270 }));
    for (const place of [...nearBy, { x: 230, y: 0 }, { x: -230, y: 40 }]) {
      const other = standing(little, place);
      const words = 'only if you stay with her until she has slept';
      const { label } = layoutBond(bonded('protects', words), one, other, 16);
      if (!label) throw new Error('a line with words has a label');
      for (const { plate, centre: middle } of [one, other]) {
        if (plate) expect(overlap(label.box, plate)).toBe(0);
        expect(overlap(label.box, { x: middle.x - 40, y: middle.y - 40, width: 80, height: 80 })).toBe(0);
      }
    }
  });

  it('says which way it goes by its tips, and how strong it is by its ink and its words', () => {
    const drawn = (known: Partial<Bond>) =>
      drawBond(layoutBond({ ...bonded('blames'), ...known }, centre, around[0] ?? centre, 16), 'light');
    const pathOf = (known: Partial<Bond>) => /d="([^"]*)"/.exec(drawn(known))?.[1] ?? '';
    const pointed = directions.map((direction) => pathOf({ direction }));
    expect(new Set(pointed).size).toBe(directions.length);
    for (const path of pointed) expect(path.length).toBeLessThanOrEqual(pathOf({ direction: 'both' }).length);
    for (const strength of strengths) {
      // The way it runs says nothing of how strong it is.
      expect(pathOf({ strength })).toBe(pathOf({}));
      const words = { slight: 'blames, a little', clear: 'blames, clearly', strong: 'blames, strongly' }[strength];
      expect(textsIn(drawn({ strength }))).toEqual([words]);
    }
    expect(new Set(strengths.map((strength) => drawn({ strength, kind: 'own' }).replace(/<text.*/s, ''))).size).toBe(3);
  });

  it('has a gate for each answer, told by its shape, and its words off that gate', () => {
    const gates = consentAnswers.map((answer) => {
      const layout = layoutBond(bonded('watches', 'once, at school'), centre, around[0] ?? centre, 16, answer);
      const at = layout.course[Math.round(0.74 * (layout.course.length - 1))];
      if (!layout.label || !at) throw new Error('a line with words has a label');
      expect(overlap(layout.label.box, { x: at.x - 15, y: at.y - 15, width: 30, height: 30 })).toBe(0);
      return drawBond(layout, 'light')
        .replace(/<text.*/s, '')
        .replace(/^.*drawn-bond[^>]*>/s, '');
    });
    expect(new Set(gates).size).toBe(consentAnswers.length);
  });

  it('has bounds that hold its words', () => {
    for (const end of around) {
      const { label, bounds } = layoutBond(bonded('own', 'words '.repeat(40)), centre, end, 16);
      if (!label) throw new Error('a line with words has a label');
      expect(overlap(label.box, bounds)).toBeCloseTo(label.box.width * label.box.height);
      expect(label.lines).toHaveLength(3);
    }
  });

  it('is seen also between two parts on the very same spot', () => {
    for (const kind of bondKinds) {
      const { path, bounds } = layoutBond(bonded(kind), centre, standing(little, { x: 0, y: 0 }), 0);
      expect(path).not.toMatch(/NaN|Infinity/);
      expect(bounds.width).toBeGreaterThan(40);
    }
  });
});

describe('several lines between the same two', () => {
  const lines = [aBond(1, blamer, little), aBond(2, little, blamer), aBond(3, blamer, little)];

  it('bend apart, in whichever direction they run', () => {
    const bends = bendsOf(lines);
    const onPage = lines.map((line) => (bends.get(line.id) ?? 0) * (line.from === blamer.id ? 1 : -1));
    const sorted = onPage.toSorted((a, b) => a - b);
    for (const [index, bend] of sorted.slice(1).entries()) expect(bend - (sorted[index] ?? 0)).toBeGreaterThan(60);
  });

  it('lie on two sides when one leads there and one back', () => {
    const bends = bendsOf(lines.slice(0, 2));
    // Each bends to the right of its own travel, so that the two sides of the page differ.
    expect(bends.get(id(1))).toBe(bends.get(id(2)));
    expect(bends.get(id(1))).not.toBe(0);
  });

  it('bend the same way whatever order they are read in', () => {
    expect(bendsOf(lines.toReversed())).toEqual(bendsOf(lines));
    expect([...bendsOf([aBond(1, blamer, little)]).keys()]).toEqual([id(1)]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../shared/drawing/geometry.ts';
import { drawMap, mapSvg } from '../../../shared/drawing/map.ts';
import { boxOf, layoutPart } from '../../../shared/drawing/part.ts';
import { t } from '../../../shared/language/text.ts';
import { gather, listRecords } from '../../../shared/model/document.ts';
import { standingsOf } from '../../../shared/model/standings.ts';
import { aBond, anyRecords, anyText, aPart, aPlacement, map, recordsOf } from './a-map.ts';
import { mustBeSvg, textsIn } from './svg-text.ts';

const blamer = aPart(1, { kind: 'manager', name: 'The Blamer', says: 'You never think of me.' });
const little = aPart(2, { kind: 'exile', name: 'The little one who wasn’t chosen' });
const self = aPart(3, { kind: 'self', name: 'Self' });
const protects = aBond(9, blamer, little, { kind: 'protects' });
const own = aBond(10, self, little, { kind: 'own', words: 'sits with her' });
const placed = [aPlacement(blamer, 0, 0), aPlacement(little, 300, 320), aPlacement(self, -300, 320)];
const records = recordsOf([blamer, little, self, protects, own, ...placed]);

describe('a map', () => {
  it('shows every name, every word and one ink path a line', () => {
    const { body } = drawMap(records, map, 'light');
    const said = textsIn(body).join(' ');
    for (const text of [blamer.name, little.name, self.name, `“${blamer.says}”`, t('kinds.bond.protects'), own.words]) {
      expect(said).toContain(text);
    }
    expect(body.match(/class="drawn-bond"/g)).toHaveLength(2);
  });

  it('has lines under figures, and the light of Self behind everything', () => {
    const { body } = drawMap(records, map, 'light');
    const withoutSelf = drawMap(recordsOf([blamer, little, protects, ...placed.slice(0, 2)]), map, 'light').body;
    expect(body.length - withoutSelf.length).toBeGreaterThan(5000);
    expect(body.lastIndexOf('drawn-bond')).toBeLessThan(body.indexOf('The Blamer'));
    expect(body.indexOf('#F6EDD4')).toBeLessThan(body.indexOf('drawn-bond'));
  });

  it('shows a line only when both its ends stand there', () => {
    const { body } = drawMap(recordsOf([blamer, little, protects, aPlacement(blamer, 0, 0)]), map, 'light');
    expect(body).not.toContain('drawn-bond');
  });

  it('shows nobody who stands on another map', () => {
    const elsewhere = { ...aPlacement(blamer, 0, 0), map: blamer.id };
    expect(drawMap(recordsOf([blamer, elsewhere]), map, 'light').body).toBe('');
  });

  it('is a small blank page when nobody is there', () => {
    const { body, bounds } = drawMap(recordsOf([]), map, 'dark');
    expect(body).toBe('');
    expect(bounds.width).toBeGreaterThan(0);
    expect(bounds.height).toBeGreaterThan(0);
  });

  it('holds a part that stands far away', () => {
    const far = aPlacement(blamer, 9000, -7000);
    const { bounds } = drawMap(recordsOf([blamer, little, protects, far, aPlacement(little, 0, 0)]), map, 'light');
    const box = boxOf(far, layoutPart(blamer));
    expect(overlap(bounds, box)).toBe(box.width * box.height);
  });

  it('is the same text for the same records in whatever order they come', () => {
    const shuffled = gather(listRecords(records).toReversed());
    expect(drawMap(shuffled, map, 'dark')).toEqual(drawMap(records, map, 'dark'));
  });

  it('is well-formed for any records, with every number a number and its boxes inside', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom('light', 'dark'), (any, theme) => {
        const { body, bounds } = drawMap(any, map, theme);
        mustBeSvg(body);
        const markup = body.replace(/>[^<]*</g, '><');
        expect(markup).not.toMatch(/NaN|Infinity|undefined|\de[+-]?\d/);
        expect(Object.values(bounds).every(Number.isFinite)).toBe(true);
        for (const { part, placement } of standingsOf(any, map)) {
          const box = boxOf(placement, layoutPart(part));
          expect(box.x).toBeGreaterThanOrEqual(bounds.x);
          expect(box.y).toBeGreaterThanOrEqual(bounds.y);
          expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width);
          expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height);
        }
        const lines = Object.values(any.bond).filter(({ from, to }) => from !== to);
        expect(body.match(/class="drawn-bond"/g)?.length ?? 0).toBe(lines.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a map as a file', () => {
  it('has its title and description, any text, and nothing that points outside', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const svg = mapSvg(drawMap(records, map, 'light'), {
          title,
          description,
          theme: 'light',
          background: true,
          fontFaces: '',
        });
        mustBeSvg(svg);
        expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '').replace(/<title>.*<\/desc>/s, '')).not.toMatch(
          /href|url\(|http|@import/,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('lies on paper only when asked to', () => {
    const file = (background: boolean) =>
      mapSvg(drawMap(records, map, 'light'), { title: '', description: '', theme: 'light', background, fontFaces: '' });
    expect(file(true)).toContain('<rect');
    expect(file(false)).not.toContain('<rect');
  });
});

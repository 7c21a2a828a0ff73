import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFigure, figureViewBox } from '../../../shared/drawing/figure/figure.ts';
import { partKinds } from '../../../shared/model/kinds.ts';
import { anyPart } from './a-map.ts';
import { inkBox, mustBeSvg } from './svg-text.ts';

const calm = { valence: 0.2, arousal: -0.2 };

describe('a figure', () => {
  it('is the same text every time, in both themes and both cuts', () => {
    for (const kind of partKinds)
      for (const theme of ['light', 'dark'] as const)
        for (const cut of ['large', 'small'] as const) {
          const look = { kind, wash: null, mood: calm };
          expect(drawFigure(look, theme, cut)).toBe(drawFigure({ ...look }, theme, cut));
        }
  });

  it('tells every kind apart by its outline, not only by its colour', () => {
    const drawings = partKinds.map((kind) => drawFigure({ kind, wash: 'stone', mood: null }, 'light'));
    expect(new Set(drawings).size).toBe(partKinds.length);
  });

  it('has a face only when somebody named a mood', () => {
    for (const kind of partKinds) {
      const without = drawFigure({ kind, wash: null, mood: null }, 'light');
      const withFace = drawFigure({ kind, wash: null, mood: { valence: 0, arousal: 0 } }, 'light');
      expect(without).not.toContain('rotate(');
      expect(withFace).toContain('rotate(');
    }
  });

  it('shows every mood differently', () => {
    const corners = [-1, 0, 1].flatMap((valence) => [-1, 0, 1].map((arousal) => ({ valence, arousal })));
    for (const kind of partKinds) {
      const drawings = corners.map((mood) => drawFigure({ kind, wash: null, mood }, 'light'));
      expect(new Set(drawings).size).toBe(corners.length);
    }
  });

  it('turns to the other side when it is told to', () => {
    for (const kind of partKinds) {
      const look = { kind, wash: null, mood: calm };
      expect(drawFigure({ ...look, turn: -1 }, 'light')).not.toBe(drawFigure({ ...look, turn: 1 }, 'light'));
    }
  });

  it('stays in its box, whatever the mood', () => {
    const [left = 0, top = 0, width = 0, height = 0] = figureViewBox.split(' ').map(Number);
    for (const kind of partKinds)
      for (const valence of [-1, 1])
        for (const arousal of [-1, 1])
          for (const turn of [1, -1] as const)
            for (const cut of ['large', 'small'] as const) {
              const box = inkBox(drawFigure({ kind, wash: null, mood: { valence, arousal }, turn }, 'light', cut));
              expect(box.x).toBeGreaterThanOrEqual(left);
              expect(box.y).toBeGreaterThanOrEqual(top);
              expect(box.x + box.width).toBeLessThanOrEqual(left + width);
              expect(box.y + box.height).toBeLessThanOrEqual(top + height);
            }
  });

  it('carries no id, so that it can stand on a page any number of times', () => {
    for (const kind of partKinds)
      expect(drawFigure({ kind, wash: null, mood: calm }, 'light')).not.toMatch(/ id=|url\(/);
  });

  it('is well-formed for any part, with every number a number', () => {
    fc.assert(
      fc.property(
        anyPart(1),
        fc.constantFrom('light', 'dark'),
        fc.constantFrom('large', 'small'),
        (part, theme, cut) => {
          const svg = drawFigure(part, theme, cut);
          expect(svg).not.toMatch(/NaN|Infinity|undefined|e[+-]\d/);
          mustBeSvg(svg);
        },
      ),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, writable } from '../../../shared/drawing/svg.ts';
import { drawLines } from '../../../shared/drawing/text/draw.ts';
import { graphemesOf, widthOf } from '../../../shared/drawing/text/measure.ts';
import { type Room, wrap } from '../../../shared/drawing/text/wrap.ts';
import { anyText } from './a-map.ts';
import { mustBeSvg, unescaped } from './svg-text.ts';

const room: Room = { voice: 'name', width: 190, lines: 3 };
const textsOf = (text: string, rooms: Room = room) => wrap(text, rooms).lines.map((line) => line.text);

describe('text in a drawing', () => {
  it('can be any text at all and stays well-formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        mustBeSvg(`<text data-said="${escapeXml(text)}">${escapeXml(text)}</text>`);
        expect(unescaped(escapeXml(text))).toBe(writable(text));
      }),
    );
  });

  it('loses control characters, and shows a torn character as the replacement sign', () => {
    expect(escapeXml('a\u0000b\u001bc\uffffd\ud800e')).toBe('abcd\ufffde');
    expect(escapeXml('line\nbreak\tand <b> & "x"')).toBe('line\nbreak\tand &lt;b&gt; &amp; &quot;x&quot;');
  });
});

describe('the width of text', () => {
  it('counts 1 em for wide characters and emoji, 0.6 em for others the font lacks, nothing for marks', () => {
    expect(widthOf('選', 'literata', 10)).toBe(10);
    expect(widthOf('😀', 'literata', 10)).toBe(10);
    expect(widthOf('👨‍👩‍👧‍👦', 'literata', 10)).toBe(10);
    expect(widthOf('🇩🇪', 'literata', 10)).toBe(10);
    expect(widthOf('ש', 'literata', 10)).toBe(6);
    expect(widthOf('ש\u05b8', 'literata', 10)).toBe(6);
    expect(widthOf('e\u0301', 'literata', 10)).toBe(widthOf('é', 'literata', 10));
  });

  it('kerns as the font does', () => {
    expect(widthOf('To', 'literata', 10)).toBeLessThan(widthOf('T', 'literata', 10) + widthOf('o', 'literata', 10));
  });

  it('is never negative and never not a number', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(widthOf(text, 'literataItalic', 14)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('wrapped text', () => {
  it('breaks between words and keeps punctuation where it belongs', () => {
    expect(textsOf('The little one who wasn’t chosen')).toEqual(['The little one who', 'wasn’t chosen']);
    expect(textsOf('Reaches, “come here”, and pulls back (again)')).toEqual([
      'Reaches, “come here”,',
      'and pulls back (again)',
    ]);
  });

  it('may break before a word in straight quotation marks', () => {
    expect(textsOf('what she said: "come here"')).toEqual(['what she said: "come', 'here"']);
    expect(textsOf('whatever she said: "come"')).toEqual(['whatever she said:', '"come"']);
  });

  it('never leaves a mark alone at the beginning of a line, or an opening bracket at its end', () => {
    for (let width = 90; width < 200; width += 5) {
      for (const line of textsOf('Ça va ? Bien « sûr » ! (😀) 「選ばれ」た。', { ...room, width, lines: 20 })) {
        expect(line).not.toMatch(/^[?!»)」。]|[(「]$/u);
      }
    }
  });

  it('breaks between Japanese words, and never begins a line with a full stop', () => {
    const lines = textsOf('選ばれなかった小さな子、いつも一人で待っている。', { ...room, lines: 9 });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^[、。]/u);
  });

  it('begins a new line at a line break and leaves out empty ones', () => {
    expect(textsOf('one\n\ntwo\r\nthree')).toEqual(['one', 'two', 'three']);
    expect(textsOf('one\rtwo\u2028three')).toEqual(['one', 'two', 'three']);
  });

  it('ends in an ellipsis where text is left out, in whole graphemes', () => {
    const family = '👨‍👩‍👧‍👦';
    const lines = textsOf(family.repeat(200));
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/u);
    for (const sign of graphemesOf(lines.join('').replace('…', ''))) expect(sign).toBe(family);
  });

  it('shows 500 signs without a space as three full lines', () => {
    const { lines, isCut } = wrap('x'.repeat(500), room);
    expect(isCut).toBe(true);
    expect(lines).toHaveLength(3);
  });

  it('says which way a line runs by its first letter', () => {
    expect(wrap('“שלום”, hello', room).lines[0]?.direction).toBe('rtl');
    expect(wrap('hello, שלום', room).lines[0]?.direction).toBe('ltr');
  });

  it('never is wider or longer than its room, and loses nothing but white space unless it is cut', () => {
    const rooms = fc.record({
      voice: fc.constantFrom('name', 'words', 'label'),
      width: fc.integer({ min: 40, max: 300 }),
      lines: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(anyText, rooms, (text, anyRoom) => {
        const { lines, isCut } = wrap(text, anyRoom);
        expect(lines.length).toBeLessThanOrEqual(anyRoom.lines);
        for (const line of lines)
          if (graphemesOf(line.text).length > 1) expect(line.width).toBeLessThanOrEqual(anyRoom.width);
        if (!isCut)
          expect(
            lines
              .map((line) => line.text)
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(writable(text).replace(/\s/gu, ''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a drawn line of text', () => {
  const drawn = (text: string, anchor: 'start' | 'middle' | 'end') =>
    drawLines(wrap(text, room).lines, { x: 100, y: 0, anchor, colour: '#000000' });
  const attribute = (svg: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(svg)?.[1];

  it('is held to its measured width, so that a viewer without our font stays inside the box', () => {
    const svg = drawn('The Blamer', 'start');
    expect(Number(attribute(svg, 'textLength'))).toBeCloseTo(widthOf('The Blamer', 'literata', 17), 1);
    expect(attribute(svg, 'lengthAdjust')).toBe('spacingAndGlyphs');
  });

  it('is not stretched to a width that is only guessed', () => {
    expect(drawn('هذا جزء مني', 'start')).not.toContain('textLength');
    expect(drawn('यह मेरा हिस्सा है', 'start')).not.toContain('textLength');
    expect(drawn('選ばれ', 'start')).toContain('textLength');
  });

  it('lies in the same place when it runs from right to left', () => {
    const width = 6 * 17 * 0.1 * 4;
    const svg = (anchor: 'start' | 'middle' | 'end') => drawn('שלום', anchor);
    for (const anchor of ['start', 'middle', 'end'] as const)
      expect(attribute(svg(anchor), 'text-anchor')).toBe('middle');
    expect(Number(attribute(svg('start'), 'x'))).toBeCloseTo(100 + width / 2);
    expect(Number(attribute(svg('middle'), 'x'))).toBe(100);
    expect(Number(attribute(svg('end'), 'x'))).toBeCloseTo(100 - width / 2);
    expect(attribute(svg('start'), 'direction')).toBe('rtl');
  });
});

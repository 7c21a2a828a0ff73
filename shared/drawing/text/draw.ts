/** Lines of text as SVG: real text, held to its measured width. */
import { escapeXml, num } from '../svg.ts';
import { isMeasured } from './measure.ts';
import { settings } from './voice.ts';
import type { Line } from './wrap.ts';

/** Where lines are drawn: `x` is what they are aligned on, `y` their top. */
export type TextPlace = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: string;
  /** A rim in this colour keeps the letters off what lies behind. */
  readonly halo?: string;
};

/** The lines as `<text>` elements of the class `drawn-text`. */
export function drawLines(lines: readonly Line[], place: TextPlace): string {
  return lines.map((line) => drawLine(line, place)).join('');
}

function drawLine(line: Line, place: TextPlace): string {
  const { font, family, size, weight, style } = settings[line.voice];
  const { x, anchor } = anchored(line, place);
  const attributes = [
    `class="drawn-text"`,
    `x="${num(x)}"`,
    `y="${num(place.y + line.baseline)}"`,
    `font-family="${escapeXml(family)}"`,
    `font-size="${size}"`,
    `font-weight="${weight}"`,
    style === 'italic' ? `font-style="italic"` : '',
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    line.direction === 'rtl' ? `direction="rtl" unicode-bidi="plaintext"` : '',
    // A guessed width would stretch joined scripts (Arabic, Devanagari) out of shape, so only a known one is held to.
    isMeasured(line.text, font) ? `textLength="${num(line.width)}" lengthAdjust="spacingAndGlyphs"` : '',
    `fill="${place.colour}"`,
    place.halo
      ? `stroke="${place.halo}" stroke-width="6" stroke-opacity=".8" stroke-linejoin="round" paint-order="stroke"`
      : '',
  ];
  return `<text ${attributes.filter((attribute) => attribute !== '').join(' ')}>${escapeXml(marked(line))}</text>`;
}

// Invisible marks keep the quotation marks and stops at the ends of a right-to-left line on their side, also where `direction` is not read (resvg).
const rightToLeftMark = '\u{200F}';

function marked({ text, direction }: Line): string {
  return direction === 'rtl' ? `${rightToLeftMark}${text}${rightToLeftMark}` : text;
}

// In right-to-left text viewers disagree which side `start` is; the middle is the middle for all.
function anchored({ direction, width }: Line, { x, anchor }: TextPlace): Pick<TextPlace, 'x' | 'anchor'> {
  if (direction === 'ltr' || anchor === 'middle') return { x, anchor };
  return { x: anchor === 'start' ? x + width / 2 : x - width / 2, anchor: 'middle' };
}

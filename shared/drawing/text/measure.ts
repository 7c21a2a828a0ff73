/** How wide text is, from a table of the bundled fonts: the same in a window, on the command line and in a test. */
import fontWidths from './font-widths.json' with { type: 'json' };

/** The fonts in the table. */
export type FontName = keyof typeof fontWidths;

const wideWidth = 1000;
const otherWidth = 600;

// East Asian Wide and Fullwidth (Unicode UAX 11), in blocks; emoji are told by their own property.
const wide =
  /^[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{A4CF}\u{A960}-\u{A97F}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\u{17000}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const emoji = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\u{FE0F}|\p{Extended_Pictographic}/u;
const weightless = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;
const simple = /^[\u{20}-\u{7E}\u{A0}-\u{2FF}\u{370}-\u{482}\u{48A}-\u{52F}\u{2010}-\u{2027}]*$/u;

/** A font in the table, as `build/measure-fonts.ts` writes it. */
type MeasuredFont = {
  readonly advances: readonly (readonly number[])[];
  readonly pairs: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** A font's advances by code point, and what is added between two plain characters; thousandths of an em. */
type Metrics = { readonly advances: ReadonlyMap<number, number>; readonly pairs: ReadonlyMap<string, number> };

const metrics: Readonly<Record<FontName, Metrics>> = {
  literata: metricsOf(fontWidths.literata),
  literataItalic: metricsOf(fontWidths.literataItalic),
  hankenGrotesk: metricsOf(fontWidths.hankenGrotesk),
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text as the signs a person sees, none of which may be split. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * The width in px of one line of text in a font at a size, kerned. A character the font lacks counts 1 em if it is wide or an emoji,
 * 0 if it is a mark on another, else 0.6 em.
 */
export function widthOf(text: string, font: FontName, size: number): number {
  const { advances, pairs } = metrics[font];
  let units = 0;
  let left = '';
  for (const sign of simple.test(text) ? text : graphemesOf(text)) {
    units += advanceOf(sign, advances);
    const bare = bareLetter(sign);
    units += pairs.get(left + bare) ?? 0;
    left = bare;
  }
  return (Math.max(0, units) * size) / 1000;
}

/** Whether a font's true width of a text is known: every sign is in the table, or fills a wide cell in any font. */
export function isMeasured(text: string, font: FontName): boolean {
  const { advances } = metrics[font];
  if (simple.test(text)) return [...text].every((char) => advances.has(char.codePointAt(0) ?? 0));
  return graphemesOf(text).every(
    (sign) => wide.test(sign) || emoji.test(sign) || [...sign].every((char) => advances.has(char.codePointAt(0) ?? 0)),
  );
}

function advanceOf(sign: string, advances: ReadonlyMap<number, number>): number {
  const whole = sign.normalize('NFC');
  const first = whole.codePointAt(0) ?? 0;
  const isOne = whole.length === (first > 0xffff ? 2 : 1);
  if (isOne) return advances.get(first) ?? guess(whole);
  if (emoji.test(whole)) return wideWidth;
  let units = 0;
  for (const char of whole)
    units += weightless.test(char) ? 0 : (advances.get(char.codePointAt(0) ?? 0) ?? guess(char));
  return units;
}

function guess(char: string): number {
  if (weightless.test(char)) return 0;
  return wide.test(char) || emoji.test(char) ? wideWidth : otherWidth;
}

// Accents change no kerning worth mentioning.
function bareLetter(sign: string): string {
  return sign <= '~' ? sign : (sign.normalize('NFD').at(0) ?? '');
}

function metricsOf(font: MeasuredFont): Metrics {
  const advances = new Map<number, number>();
  for (const [first = 0, ...run] of font.advances)
    for (const [index, advance] of run.entries()) advances.set(first + index, advance);
  const pairs = new Map<string, number>();
  for (const [left, rights] of Object.entries(font.pairs))
    for (const [added, chars] of Object.entries(rights))
      for (const right of chars) pairs.set(left + right, Number(added));
  return { advances, pairs };
}

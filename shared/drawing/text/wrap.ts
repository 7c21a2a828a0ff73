/** Breaking text into lines of a given width. */
import { writable } from '../svg.ts';
import { graphemesOf, widthOf } from './measure.ts';
import { settings, type Voice } from './voice.ts';

/** One line as it is drawn. */
export type Line = {
  readonly text: string;
  readonly voice: Voice;
  /** Px, as measured. */
  readonly width: number;
  /** From the top of what it belongs to, to the foot of its letters, px. */
  readonly baseline: number;
  readonly direction: 'ltr' | 'rtl';
};

/** The room there is for a text. */
export type Room = {
  readonly voice: Voice;
  /** No line is wider, px; but a single grapheme that is stands alone. */
  readonly width: number;
  /** No more lines than this. */
  readonly lines: number;
  /** Where the first line's top lies, px. */
  readonly top?: number;
  /** What the last line ends with where text is left out. */
  readonly cutMark?: string;
};

// More than any room here can hold; the rest need not be measured to know that it is left out.
const farEnough = 2000;

/** The text in lines, and whether something was left out. White space shows as one space, a line break begins a line, control characters vanish. */
export function wrap(text: string, room: Room): { readonly lines: readonly Line[]; readonly isCut: boolean } {
  const { voice, cutMark = '…' } = room;
  const measured = (line: string) => widthOf(line, settings[voice].font, settings[voice].size);
  const fits = (line: string) => measured(line) <= room.width;
  const shown = writable(text.slice(0, farEnough));
  const broken = shown.split(/[\n\r\u{2028}\u{2029}]+/u).flatMap((paragraph) => linesOf(paragraph, fits));
  const isCut =
    broken.length > room.lines || (text.length > farEnough && writable(text.slice(farEnough)).trim() !== '');
  const kept = broken.slice(0, room.lines);
  const last = kept.pop();
  if (last !== undefined) kept.push(isCut ? shortened(last, cutMark, fits) : last);
  const direction = directionOf(shown);
  const { lineHeight, baseline } = settings[voice];
  const lines = kept.map((line, index): Line => {
    return {
      text: line,
      voice,
      width: measured(line),
      baseline: (room.top ?? 0) + index * lineHeight + baseline,
      direction,
    };
  });
  return { lines, isCut };
}

/** How high a number of lines of a voice is, px. */
export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { voice }) => sum + settings[voice].lineHeight, 0);

/** The widest of the lines, px. */
export const widthOfLines = (lines: readonly Line[]): number => Math.max(0, ...lines.map(({ width }) => width));

type Fits = (line: string) => boolean;

function linesOf(paragraph: string, fits: Fits): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string) => {
    if (fits((line + piece).trimEnd())) line += piece;
    else {
      if (line.trim() !== '') lines.push(line.trim());
      line = piece.trimStart();
    }
  };
  for (const piece of unbreakable(paragraph.replace(/[^\S\u{A0}\u{202F}]+/gu, ' ').trim())) {
    if (fits(piece.trim())) put(piece);
    else for (const sign of graphemesOf(piece)) put(sign);
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const opening = /[\p{Ps}\p{Pi}]$/u;
const closing = /^[\p{Pe}\p{Pf}!?;:,.…、。！？：；，．]/u;
const breaksAfter = /[-\p{Pd}/]$/u;
const picture = /^\p{Extended_Pictographic}|^\p{Regional_Indicator}/u;
// Kana, ideographs, and the closing punctuation between them, which no space follows.
const endsUnspaced = /[\u{3040}-\u{30FF}\u{4E00}-\u{9FFF}、。」』】〕！？）]$/u;

// Pieces between which a line may break: after a space or a dash, and between words of scripts that write none, never before closing punctuation.
function unbreakable(paragraph: string): string[] {
  const pieces: string[] = [];
  let before = '';
  let wasWord = false;
  for (const { segment, isWordLike = false } of words.segment(paragraph)) {
    const isPicture = picture.test(segment);
    const mayBreak =
      before === '' ||
      before === ' ' ||
      (segment !== ' ' && breaksAfter.test(before) && isWordLike) ||
      (isWordLike && wasWord) ||
      isPicture;
    if (segment !== ' ' && mayBreak && !closing.test(segment) && !opening.test(before)) pieces.push(segment);
    else pieces.push((pieces.pop() ?? '') + segment);
    before = segment;
    wasWord = isWordLike || endsUnspaced.test(segment);
  }
  return pieces;
}

function shortened(line: string, mark: string, fits: Fits): string {
  const signs = graphemesOf(line);
  while (signs.length > 0 && !fits(signs.join('').trimEnd() + mark)) signs.pop();
  return signs.join('').trimEnd() + mark;
}

const firstStrong =
  /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}|(\p{L})/u;

// The first letter decides, as in the Unicode bidirectional algorithm (UAX 9, P2).
function directionOf(text: string): 'ltr' | 'rtl' {
  const found = firstStrong.exec(text);
  return found && found[1] === undefined ? 'rtl' : 'ltr';
}

/** A person's text where there is room for one line only. */

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });
const invisible = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u;

/** The text on one line, cut between two signs where it has more than `longest` of them; '' where nothing can be seen. */
export function oneLine(text: string, longest: number): string {
  if (invisible.test(text)) return '';
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const shown = Array.from(signs.segment(line), ({ segment }) => segment);
  return shown.length <= longest ? line : `${shown.slice(0, longest).join('').trimEnd()}…`;
}

/**
 * Several things said in one line: parted by semicolons, line breaks, or the stop at the end of a sentence. What somebody says goes on
 * through all of these to where the next one begins to speak: “@critic: You will fail. Nobody likes you; @little one: please stay”.
 */

/** A piece of a line: its text without the white space around it, and where that stands in the line (UTF-16 units). */
export type Clause = { readonly text: string; readonly start: number; readonly end: number };

const ends = /[;；\n\r]+|(?<=[.!?。！？…])\s+/gu;
const quoted = /"[^"\n]*"|“[^”\n]*”/gu;
const speaks = /^\s*@[^:：;；!?。！？\n\r]+[:：]/u;

/** The clauses of a line, in order; none for a line of white space. One of nothing but separators is its own clause. */
export function clausesOf(line: string): Clause[] {
  const whole = [...line.matchAll(quoted)].map((found) => [found.index, found.index + found[0].length] as const);
  const cuts = [...line.matchAll(ends)]
    .map((found) => [found.index, found.index + found[0].length] as const)
    .filter(([at]) => !whole.some(([from, to]) => from < at && at < to));
  let start = 0;
  const clauses: Clause[] = [];
  for (const [end, next] of [...cuts, [line.length, line.length] as const]) {
    if (next < line.length && speaks.test(line.slice(start)) && !speaks.test(line.slice(next))) continue;
    clauses.push(trimmed(line, start, end));
    start = next;
  }
  const said = clauses.filter(({ text }) => text !== '');
  return said.length > 0 || line.trim() === '' ? said : [trimmed(line, 0, line.length)];
}

/** Stands for a comma that is part of a name while a clause is parted. */
const nameComma = '\u{E000}';

/** The pieces of a clause between its commas, in order; a comma between quotation marks, or within one of these names, parts nothing. */
export function segmentsOf(text: string, names: readonly string[] = []): string[] {
  const held = names.reduce((rest, name) => holding(rest, name), text);
  return (held.match(/(?:"[^"]*"|“[^”]*”|[^,，、])+/gu) ?? [])
    .map((segment) => segment.replaceAll(nameComma, ',').trim())
    .filter((segment) => segment !== '');
}

function holding(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return text;
  const end = at + name.length;
  return text.slice(0, at) + text.slice(at, end).replaceAll(',', nameComma) + text.slice(end);
}

/** The words of a text. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

function trimmed(line: string, start: number, end: number): Clause {
  const raw = line.slice(start, end);
  const text = raw.trim();
  const from = start + (raw.length - raw.trimStart().length);
  return { text, start: from, end: from + text.length };
}

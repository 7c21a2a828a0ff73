/** A dialogue as plain text: one paragraph a turn, “Name: words”. */

/** One turn of a written transcript. `name` is '' where no name stood before the words. */
export type Written = { readonly name: string; readonly text: string };

/** How long a name before a colon may be; what is longer is a sentence with a colon in it. */
const longestName = 40;
const namedLine = /^[\s>*•\-–—]*(?<name>[\p{L}\p{N}][^:：\n]*?)\s*[:：]\s*(?<text>.*)$/u;

/**
 * Reads a transcript. A line “Name: words” begins a turn, a line without a name goes on with the one before, an empty line ends it.
 * Nothing is dropped: the words of all turns are the words of the text, but for names, marks before them and white space.
 */
export function readTranscript(text: string): Written[] {
  const turns: { name: string; text: string }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') {
      isOpen = false;
      continue;
    }
    const { name, text: words } = namedLine.exec(line)?.groups ?? {};
    const last = turns.at(-1);
    if (name !== undefined && words !== undefined && name.length <= longestName)
      turns.push({ name, text: words.trim() });
    else if (isOpen && last) last.text = last.text === '' ? line.trim() : `${last.text}\n${line.trim()}`;
    else turns.push({ name: '', text: line.trim() });
    isOpen = true;
  }
  return turns.filter(({ name, text: words }) => words !== '' || name !== '');
}

/** Whether a text reads as a transcript: at least two turns with names. */
export function isTranscript(text: string): boolean {
  return readTranscript(text).filter(({ name }) => name !== '').length >= 2;
}

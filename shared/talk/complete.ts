/** Completing a name while it is typed at the end of a line. */
import { plain, type Roster } from './roster.ts';

/** Names that go on as the line ends; `from` is where what they complete begins (UTF-16 units). */
export type Completion = { readonly from: number; readonly names: readonly string[] };

const mostOffered = 5;
const mostWords = 6;

/** What the end of a line may become; null where it becomes nobody, or is somebody's whole name already. */
export function complete(line: string, roster: Roster): Completion | null {
  const starts = [...line.matchAll(/(?<=^|[\s@,;:])[^\s@,;:]/gu)].map(({ index }) => index).slice(-mostWords);
  for (const from of starts) {
    const typed = plain(line.slice(from));
    if (/\s$/u.test(line) || typed.length < 2) continue;
    if (roster.byName.has(typed)) return null;
    const names = namesFrom(typed, roster);
    if (names.length > 0) return { from, names };
  }
  return null;
}

/** Names that begin like this, then those one of whose words does. */
function namesFrom(typed: string, roster: Roster): string[] {
  const begin = [...roster.byName].filter(([name]) => name.startsWith(typed)).flatMap(([, parts]) => parts);
  const within = [...roster.byWord].filter(([word]) => word.startsWith(typed)).flatMap(([, parts]) => parts);
  return [...new Set([...begin, ...within].map(({ name }) => name.trim()))].slice(0, mostOffered);
}

/** Whether words look like the name of somebody not met yet. What may as well be a sentence is none: it is kept as a note. */
import { notNames, particles } from '../language/en/talk.ts';
import { wordsOf } from './clauses.ts';
import { spelled } from './phrases.ts';

const most = 6;
/** “the part of me that never lets anybody come near”. */
const mostWithClause = 10;

/** Whether these words may be a name: between quotation marks any are; else few, and none that a sentence is made of. */
export function mayBeName(text: string): boolean {
  if (isQuoted(text)) return true;
  if (/[:：]|[.!?。！？…]$/u.test(text)) return false;
  if (!isClosed(text)) return false;
  const words = wordsOf(text.replace(/[,，、]/gu, ' ')).map(spelled);
  const [first = ''] = words;
  if (begins.has(first) || (words.length === 1 && articles.has(first)) || (words.length > 1 && asks.has(first)))
    return false;
  // “little one who wasn't chosen”: what follows “who” tells which one it is.
  const relative = words.findIndex((word, index) => index > 0 && tellsWhich.has(word));
  if (relative < 0) return words.length <= most && !isSentence(words);
  return relative < words.length - 1 && words.length <= mostWithClause && !isSentence(words.slice(0, relative));
}

/** Whether the whole text stands between quotation marks. */
export const isQuoted = (text: string): boolean => /^(?:"[^"]+"|“[^”]+”)$/u.test(text.trim());

/** Whether every quotation mark in the text has its other one. */
export const isClosed = (text: string): boolean => !/["“”]/u.test(text.replace(/"[^"]*"|“[^”]*”/gu, ''));

/** Whether the words tell which one is meant: “the one who never”. */
export const hasClause = (text: string): boolean => wordsOf(text).some((word) => tellsWhich.has(spelled(word)));

function isSentence(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (verbs.has(word)) return true;
    const [before, isInside] = [words[index - 1] ?? '', index > 0 && index < words.length - 1];
    return (index > 0 && tells.has(word)) || (isInside && alsoNouns.has(word) && !beforeNouns.has(before));
  });
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const begins = setOf(notNames.begins);
const articles = setOf(particles.articles);
const asks = setOf(notNames.asks);
const tellsWhich = setOf(notNames.tellsWhich);
const verbs = setOf(notNames.verbs);
const tells = setOf(notNames.tells);
const alsoNouns = setOf(notNames.alsoNouns);
const beforeNouns = setOf(notNames.beforeNouns);

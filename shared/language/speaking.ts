/**
 * In which words the texts speak. One at a time for this window or host; what a map is drawn or shown in is its own choice, and
 * nothing is ever stored in any of them.
 */
import i18next from 'i18next';
import type { PartKind } from '../model/kinds.ts';
import type { OwnWords, PartsMap } from '../model/records.ts';
import { vocabularies } from './en/vocabularies/index.ts';
import { wordsFrom } from './own-words.ts';
import { spoken } from './text.ts';
import { formsOf, type Words } from './words.ts';

/** What says in which words a map is shown. */
export type Wording = Pick<PartsMap, 'vocabulary' | 'ownWords'>;

/** The words where no map is open. */
export const usualWording: Wording = { vocabulary: 'parts', ownWords: null };

const { parts } = vocabularies;
const wordsOfOwn = new WeakMap<OwnWords, Words>();
let now: Wording = usualWording;
let words = parts.words;

/** From here on all texts are in these words. `ownWords` count where the vocabulary is `own`. */
export function speakIn({ vocabulary, ownWords }: Wording): void {
  now = { vocabulary, ownWords };
  const next = vocabulary === 'own' ? ownOnes(ownWords) : vocabularies[vocabulary].words;
  if (next === words) return;
  words = next;
  Object.assign(spoken, formsOf(words));
  // Everything is loaded from the start, so this is done when it returns.
  void i18next.changeLanguage(vocabulary === 'own' ? parts.language : vocabularies[vocabulary].language);
}

// The same words for the same record, so that what is kept for them can be found again.
function ownOnes(own: OwnWords | null): Words {
  if (!own) return parts.words;
  const known = wordsOfOwn.get(own) ?? wordsFrom(own, parts.words);
  wordsOfOwn.set(own, known);
  return known;
}

/** What is said or drawn of one map in its own words. Speaks as before afterwards, so nothing in it may wait for anything. */
export function inVocabulary<Said>(wording: Wording, say: () => Said): Said {
  const before = now;
  speakIn(wording);
  try {
    return say();
  } finally {
    speakIn(before);
  }
}

/** Stands for the words spoken now: the same object for the same words. */
export const wordsNow = (): object => words;

/** Whether the words spoken now are of somebody, or such that one says “it”. A person's own words may be either: they are asked for as it. */
export function pronounNow(): 'it' | 'they' {
  return now.vocabulary === 'own' ? 'it' : vocabularies[now.vocabulary].pronoun;
}

/** What says of a part what it is, in the words spoken now, by the kind it then is. */
export function kindWordsNow(): readonly (readonly [word: string, kind: PartKind])[] {
  const { manager, firefighter, exile, self } = words;
  // Typed, a word comes without the signs that hold its direction, and without an article.
  const typed = (word: string) => word.replace(/[\u2068\u2069]/gu, '').replace(/^the /iu, '');
  return [
    [typed(manager.one), 'manager'],
    [typed(firefighter.one), 'firefighter'],
    [typed(exile.one), 'exile'],
    [typed(self), 'self'],
  ];
}

/** Makes something of words once a thing, and again where it is wanted in other words. */
export function keptInWords<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const kept = new WeakMap<object, WeakMap<Thing, Made>>();
  return (thing) => {
    const inWords = kept.get(words) ?? new WeakMap<Thing, Made>();
    kept.set(words, inWords);
    const known = inWords.get(thing) ?? make(thing);
    inWords.set(thing, known);
    return known;
  };
}

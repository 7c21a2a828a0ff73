/** A person's own words for parts, as the texts can use them. */
import type { OwnWords } from '../model/records.ts';
import { manyOf } from './en/grammar.ts';
import { oneLine } from './one-line.ts';
import type { Words } from './words.ts';

/** More than a sentence has room for. */
const longest = 40;

/** The words a person gave; where they left one out, the usual one, and of several many are made from the one. */
export function wordsFrom(own: OwnWords, usual: Words): Words {
  const noun = (name: keyof Omit<OwnWords, 'self'>) => {
    const { one, many } = own[name];
    const said = shown(one);
    if (said === '') return { one: usual[name].one, many: shown(many) || usual[name].many };
    return { one: said, many: shown(many) || isolated(manyOf(plain(one))) };
  };
  return {
    ...usual,
    part: noun('part'),
    protector: noun('protector'),
    manager: noun('manager'),
    firefighter: noun('firefighter'),
    exile: noun('exile'),
    self: shown(own.self) || usual.self,
  };
}

const shown = (text: string): string => isolated(plain(text));

// A sign that turns the direction of text would turn the rest of the sentence, too.
const plain = (text: string): string =>
  oneLine(text.toWellFormed().replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ''), longest);

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Words that run from right to left keep to themselves in a sentence that does not. */
const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

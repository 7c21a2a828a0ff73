/** What a line of talk will do, as sentences a person reads before it is done. */
import { bondLike } from '../model/alike.ts';
import type { Records } from '../model/document.ts';
import type { Id } from '../model/records.ts';
import type { Clear, Doing, Who } from '../talk/reading.ts';
import { nameOf } from './names.ts';
import { oneLine } from './one-line.ts';
import { t } from './text.ts';

/** More than these signs a sentence has no room for. */
const longestName = 60;
const longestWords = 160;

/** The people and parts a line may speak of, and who stands on the map already. */
type Around = Pick<Records, 'person' | 'part' | 'bond'> & { readonly here: ReadonlySet<Id> };

/** A sentence for each thing a line does, in order. */
export function sentencesOf(said: Clear, around: Around): string[] {
  // That somebody who comes with the line is named again goes without saying.
  const told = said.doings.filter((doing) => doing.does !== 'call' || 'part' in doing.who);
  return told.flatMap((doing, index) => {
    if (doing.does !== 'step') return [sentenceOf(doing, said, around)];
    const [before, next] = [told[index - 1], told[index + 1]];
    if (next?.does === 'step') return isSameStep(doing, next) ? [] : [stepsOf(doing, next, said, around)];
    return before?.does === 'step' ? [] : [sentenceOf(doing, said, around)];
  });
}

type Step = Extract<Doing, { does: 'step' }>;

const isSameStep = (one: Step, next: Step) => one.person === next.person && one.words === next.words;

/** By name, so that whoever said “I” and “he” sees who was meant. */
function stepsOf(step: Step, next: Step, said: Clear, around: Around): string {
  const nameFor = naming(said, around);
  const name = ({ who, person }: Step) => (who ? nameFor(who) : (around.person[person]?.alias ?? ''));
  const [does, answer] = [shown(step.words), shown(next.words)];
  return t('talk.steps', { when: t('couple.sentenceWhen', { one: name(step), does, other: name(next), answer }) });
}

/** Names for those a line speaks of; on a map of two it is said whose a new one will be. */
function naming({ news }: Clear, { person, part }: Pick<Around, 'person' | 'part'>): (who: Who) => string {
  return (who) => {
    if ('part' in who) {
      const found = part[who.part];
      return found ? nameOf(found) : '';
    }
    const brought = news[who.news];
    const name = oneLine(brought?.name ?? '', longestName);
    const alias = brought?.person ? person[brought.person]?.alias : undefined;
    return alias ? t('talk.newOf', { name, alias }) : name;
  };
}

function sentenceOf(doing: Doing, said: Clear, around: Around): string {
  const { person, here } = around;
  const nameFor = naming(said, around);
  switch (doing.does) {
    case 'add': {
      const news = 'news' in doing.who ? said.news[doing.who.news] : undefined;
      const alias = news?.person ? person[news.person]?.alias : undefined;
      const name = news ? oneLine(news.name, longestName) : nameFor(doing.who);
      return alias ? t('talk.addOf', { name, alias }) : t('talk.add', { name });
    }
    case 'call': {
      const isHere = 'part' in doing.who && here.has(doing.who.part);
      return t(isHere ? 'talk.call' : 'talk.place', { name: nameFor(doing.who) });
    }
    case 'join':
      return joined(doing, nameFor, around);
    case 'tell': {
      const statement = t(`card.statements.${doing.statement}`);
      return t('talk.tell', { name: nameFor(doing.who), statement, words: shown(doing.words) });
    }
    case 'be': {
      const kind = doing.words === '' ? t(`kinds.part.${doing.kind}`) : shown(doing.words);
      return t('talk.be', { name: nameFor(doing.who), kind });
    }
    case 'feel': {
      const key = doing.place ? 'talk.feel' : 'talk.feelInWords';
      return t(key, { name: nameFor(doing.who), words: shown(doing.words) });
    }
    case 'step': {
      const name = doing.who ? nameFor(doing.who) : (person[doing.person]?.alias ?? '');
      return t('talk.step', { name, words: shown(doing.words) });
    }
    case 'note':
      return t('talk.note', { words: shown(doing.words) });
  }
}

const shown = (words: string): string => oneLine(words, longestWords);

type Join = Extract<Doing, { does: 'join' }>;

function joined({ from, to, kind, words, strength }: Join, nameFor: (who: Who) => string, around: Around) {
  const plain = t(`list.sentence.${kind}`, { from: nameFor(from), to: nameFor(to) });
  const strong = strength ? t(`list.strength.${strength}`, { sentence: plain }) : plain;
  const sentence = words === '' ? strong : t('list.sentenceInWords', { sentence: strong, words: shown(words) });
  if (!('part' in from && 'part' in to)) return sentence;
  const there = bondLike(around, { from: from.part, to: to.part, kind, words });
  if (!there) return sentence;
  const isMore = !there.words.includes(words) || (strength ?? there.strength) !== there.strength;
  return t(isMore ? 'talk.alreadyMore' : 'talk.already', { sentence });
}

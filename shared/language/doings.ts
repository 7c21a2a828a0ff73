/** What a line of talk will do, as sentences a person reads before it is done. */
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
type Around = Pick<Records, 'person' | 'part'> & { readonly here: ReadonlySet<Id> };

/** A sentence for each thing a line does, in order. */
export function sentencesOf(said: Clear, around: Around): string[] {
  // That somebody who comes with the line is named again goes without saying.
  const told = said.doings.filter((doing) => doing.does !== 'call' || 'part' in doing.who);
  return told.map((doing) => sentenceOf(doing, said, around));
}

function sentenceOf(doing: Doing, { news }: Clear, { person, part, here }: Around): string {
  const nameFor = (who: Who): string => {
    if ('news' in who) return oneLine(news[who.news]?.name ?? '', longestName);
    const found = part[who.part];
    return found ? nameOf(found) : '';
  };
  switch (doing.does) {
    case 'add': {
      const owner = 'news' in doing.who ? news[doing.who.news]?.person : undefined;
      const alias = owner ? person[owner]?.alias : undefined;
      const name = nameFor(doing.who);
      return alias ? t('talk.addOf', { name, alias }) : t('talk.add', { name });
    }
    case 'call': {
      const isHere = 'part' in doing.who && here.has(doing.who.part);
      return t(isHere ? 'talk.call' : 'talk.place', { name: nameFor(doing.who) });
    }
    case 'join':
      return joined(doing, nameFor);
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

function joined(
  { from, to, kind, words, strength }: Extract<Doing, { does: 'join' }>,
  nameFor: (who: Who) => string,
): string {
  const plain = t(`list.sentence.${kind}`, { from: nameFor(from), to: nameFor(to) });
  const sentence = strength ? t(`list.strength.${strength}`, { sentence: plain }) : plain;
  return words === '' ? sentence : t('list.sentenceInWords', { sentence, words: shown(words) });
}

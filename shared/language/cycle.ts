/** The cycle read as a loop: each step leads to the next, and the last to the first again. */
import type { Records } from '../model/document.ts';
import type { Strand } from '../model/records.ts';
import { roundOf } from '../model/strands.ts';
import { t } from './text.ts';

/** The steps as one sentence that comes round to where it began; '' for fewer than two. */
export function cycleInWords(steps: readonly Strand[], people: Records['person']): string {
  const aliasOf = ({ person }: Strand) => (person === null ? '' : (people[person]?.alias ?? ''));
  const ways = roundOf(steps).map(({ step, next }, index) => {
    const said = { one: aliasOf(step), does: step.words, other: aliasOf(next), answer: next.words };
    return t(index === 0 ? 'couple.sentenceWhen' : 'couple.sentenceThen', said);
  });
  return ways.length === 0 ? '' : [...ways, t('couple.sentenceRound')].join('; ');
}

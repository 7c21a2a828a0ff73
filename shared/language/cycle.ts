/** The cycle read as a loop: each step leads to the next, and the last to the first again. */
import type { Records } from '../model/document.ts';
import type { Strand } from '../model/records.ts';
import { roundOf } from '../model/strands.ts';
import { nameOf } from './names.ts';
import { t } from './text.ts';

/** The steps as one sentence that comes round to where it began, each by the name of the part whose it is, else by alias; '' for fewer than two. */
export function cycleInWords(steps: readonly Strand[], around: Pick<Records, 'person' | 'part'>): string {
  const nameFor = ({ person, part }: Strand) => {
    const named = part === null ? undefined : around.part[part];
    return named ? nameOf(named) : person === null ? '' : (around.person[person]?.alias ?? '');
  };
  const ways = roundOf(steps).map(({ step, next }, index) => {
    const said = { one: nameFor(step), does: step.words, other: nameFor(next), answer: next.words };
    return t(index === 0 ? 'couple.sentenceWhen' : 'couple.sentenceThen', said);
  });
  return ways.length === 0 ? '' : [...ways, t('couple.sentenceRound')].join('; ');
}

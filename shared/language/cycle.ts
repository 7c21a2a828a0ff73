/** The cycle read as a loop: each step leads to the next, and the last to the first again. */
import type { Records } from '../model/document.ts';
import type { Strand } from '../model/records.ts';
import { t } from './text.ts';

/** The steps as one sentence that comes round to where it began; '' for fewer than two. */
export function cycleInWords(steps: readonly Strand[], people: Records['person']): string {
  if (steps.length < 2) return '';
  const aliasOf = ({ person }: Strand) => (person === null ? '' : (people[person]?.alias ?? ''));
  const ways = steps.flatMap((step, index) => {
    const next = steps[(index + 1) % steps.length];
    if (!next) return [];
    return [
      t('couple.sentenceWhen', { one: aliasOf(step), does: step.words, other: aliasOf(next), answer: next.words }),
    ];
  });
  return [...ways, t('couple.sentenceRound')].join('; ');
}

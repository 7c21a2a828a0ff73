/** All that a map says in sentences: its lines, its cycle, and what is said of the boat. */
import type { Records } from '../model/document.ts';
import { standingConsents } from '../model/folding.ts';
import { presentBonds } from '../model/presence.ts';
import type { Id } from '../model/records.ts';
import { standingsOf } from '../model/standings.ts';
import { strandsOf } from '../model/strands.ts';
import { cycleInWords } from './cycle.ts';
import { sentenceOfBond } from './sentences.ts';
import { t } from './text.ts';

/** The sentences of a map in the order of its list; none where nothing was said. */
export function sentencesOfMap(records: Records, map: Id): string[] {
  const here = new Map(standingsOf(records, map).map(({ part }) => [part.id, part]));
  const consents = standingConsents(records);
  const lines = presentBonds(records).flatMap((bond) => {
    const [from, to] = [here.get(bond.from), here.get(bond.to)];
    return from && to ? [sentenceOfBond(bond, from, to, consents.get(bond.id))] : [];
  });
  const steps = strandsOf(records, map, 'step');
  const cycle = cycleInWords(steps, records);
  const [first] = steps;
  return [
    ...lines,
    // One step is no cycle yet.
    ...(cycle === '' && first ? [told(t('couple.cycle'), first.words)] : []),
    ...(cycle === '' ? [] : [cycle]),
    ...strandsOf(records, map, 'strengthens').map(({ words }) => told(t('couple.strengthens'), words)),
    ...strandsOf(records, map, 'hole').map(({ words }) => told(t('couple.holes'), words)),
  ];
}

const told = (title: string, words: string) => t('couple.told', { title, words });

/** Practices with whoever is chosen or on the map as a whole; the short ones are two keys away; and what lies underneath, gathered. */
import { BookOpen, Heart, Layers } from 'lucide-react';
import { t } from '../../shared/language/text.ts';
import { useSelection } from '../store/selection.ts';
import { type Around, action, type Topic } from './topic.ts';

export function usePracticeActions({ ask }: Around): Topic {
  const { parts, bond, region } = useSelection();
  const isOne = parts.length === 1;
  const practices = action('practices', t('practice.open'), 'X', true, () => ask('practices'), BookOpen);
  const kind = action('kind', t('practice.short'), 'K', true, () => ask('kind'), Heart);
  const gathered = action('gathered', t('practice.gathered'), '', true, () => ask('gathered'), Layers);
  const isNothingChosen = parts.length === 0 && bond === null && region === null;
  return {
    all: [practices, kind, gathered],
    tools: [[4, practices]],
    seldom: [practices],
    ofMenu: [
      ...(isOne || bond !== null || isNothingChosen ? [practices] : []),
      ...(isNothingChosen ? [kind, gathered] : []),
    ],
  };
}

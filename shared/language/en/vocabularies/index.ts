/** The vocabularies a map can be shown in, but for a person's own words, which lie on the map. */
import type { Vocabulary } from '../../../model/kinds.ts';
import type { VocabularyData } from '../../vocabulary.ts';
import { characters } from './characters.ts';
import { parts } from './parts.ts';
import { visitors } from './visitors.ts';
import { younger } from './younger.ts';

export const vocabularies = { parts, younger, visitors, characters } as const satisfies Record<
  Exclude<Vocabulary, 'own'>,
  VocabularyData
>;

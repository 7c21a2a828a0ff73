/** English: every text a person can meet, by topic. */
import { edits } from './edits.ts';
import { kinds } from './kinds.ts';
import { problems } from './problems.ts';

export const en = { edits, kinds, problems } as const;

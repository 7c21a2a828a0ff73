/** Saying more of a part. */
import type { Draft } from 'immer';
import type { Records } from '../model/document.ts';
import type { Statement } from '../model/kinds.ts';
import type { Id } from '../model/records.ts';
import { known } from './edit.ts';

/** Adds words to a statement of a part: what was said before stays, the new words come under it, and nothing is said twice. */
export function goOnTelling(records: Draft<Records>, id: Id, statement: Statement, words: string): void {
  const part = known(records.part, id);
  const before = part[statement];
  if (before === words || before.split('\n').includes(words)) return;
  part[statement] = before === '' ? words : `${before}\n${words}`;
}

/** Which answers of a sheet are folded: those with an exile whose words are folded, and those that speak of one. */
import type { StepId } from '../model/answers.ts';
import type { Records } from '../model/document.ts';
import { presentPart } from '../model/presence.ts';
import type { Id } from '../model/records.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Practice } from './practice.ts';
import { stepsOf } from './steps.ts';

/**
 * The steps whose answers are folded; `all` where the sheet as a whole is. `practice` is undefined where it is not known any more: then
 * nothing says which answers speak of whom, and one folded exile among them folds all.
 */
export function foldedAnswers(
  sheet: Sheet,
  practice: Practice | undefined,
  parts: Records['part'],
  folded: ReadonlySet<Id>,
): 'all' | ReadonlySet<StepId> {
  const isFolded = (id: Id | null) => id !== null && (folded.has(id) || folded.has(presentPart(parts, id)?.id ?? id));
  if (isFolded(sheet.part)) return 'all';
  const met = Object.entries(sheet.answers).flatMap(([step, answer]) =>
    answer.kind === 'part' && isFolded(answer.part) ? [step] : [],
  );
  if (met.length === 0) return new Set();
  if (!practice) return 'all';
  const about = stepsOf(practice).flatMap(({ id, writes }) =>
    writes?.of !== undefined && met.includes(writes.of) ? [id] : [],
  );
  return new Set(about);
}

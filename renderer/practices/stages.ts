/** Where somebody is in a practice. Of the window: a sheet keeps answers, not places. */
import type { Sheet } from '../../shared/model/sheet.ts';
import { isBlank, isUnderWay } from '../../shared/model/sheets.ts';
import type { Practice, Step } from '../../shared/practices/practice.ts';

/** Before it begins, at one of its steps, at its end, after it was stopped or a protector said “not now”, or reading what was kept. */
export type Stage =
  | { readonly at: 'safe' | 'ground' | 'end' | 'stopped' | 'notNow' | 'kept' }
  | { readonly at: 'step'; readonly index: number };

/** Where a sheet is opened: what is done is read, what is under way goes on after the last answer, with ground first where it needs some. */
export function stageOf(practice: Practice | undefined, sheet: Sheet, isToldSafe: boolean): Stage {
  if (!practice || !isUnderWay(sheet)) return { at: 'kept' };
  const isBegun = practice.steps.some((step) => isAnswered(sheet, step));
  if (practice.forTwo && !isToldSafe && !isBegun) return { at: 'safe' };
  return afterSafe(practice, sheet);
}

/** What comes once two people have read about being safe with each other. */
export function afterSafe(practice: Practice, sheet: Sheet): Stage {
  return practice.care === 'plain' ? atStep(practice, sheet) : { at: 'ground' };
}

/** The first step that comes after all that were answered. */
export function atStep(practice: Practice, sheet: Sheet): Stage {
  const last = practice.steps.findLastIndex((step) => isAnswered(sheet, step));
  const step = practice.steps[last];
  // A menu is never finished by one answer, and nobody goes past a “not now”: it is asked again.
  const index = step && step.answer !== 'menu' && !saidNotNow(sheet, step) ? last + 1 : Math.max(0, last);
  return index >= practice.steps.length ? { at: 'end' } : { at: 'step', index };
}

/** Whether anything is said to a step. */
function isAnswered({ answers }: Sheet, step: Step): boolean {
  const ids = step.answer === 'menu' ? step.steps.map(({ id }) => id) : [step.id];
  return ids.some((id) => {
    const answer = answers[id];
    return answer !== undefined && !isBlank(answer);
  });
}

/** Whether a protector said “not now” to this step: then nothing more is asked. */
export function saidNotNow({ answers }: Sheet, step: Step | undefined): boolean {
  const answer = answers[step?.id ?? ''];
  return answer?.kind === 'leave' && answer.leave === 'notNow';
}

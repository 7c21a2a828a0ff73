/** What a practice must keep to beyond its shape: names that are told apart, texts that can be said, answers that can be written. */
import { vocabularies } from '../language/en/vocabularies/index.ts';
import { formsOf } from '../language/words.ts';
import type { AskingStep, ColumnAsk, Practice, Writes } from './practice.ts';
import { unsayable } from './saying.ts';
import { afterwards, allWrites, stepsOf } from './steps.ts';

/** What is wrong, where in the file, and the word that is. */
export type Breach = {
  readonly path: readonly PropertyKey[];
  readonly fault: 'sameId' | 'unknownStep' | 'unknownWord' | 'doesNotWrite';
  readonly subject: string;
};

const forms: ReadonlySet<string> = new Set(Object.keys(formsOf(vocabularies.parts.words).word));

/** All that a practice breaches, in the order of its file. */
export function breachesOf(practice: Practice): Breach[] {
  return [...textBreaches(practice, []), ...stepBreaches(practice)];
}

/** Every text in it, wherever it stands. */
function textBreaches(value: unknown, path: readonly PropertyKey[]): Breach[] {
  if (typeof value === 'string') {
    const subject = unsayable(value, forms);
    return subject === null ? [] : [{ path, fault: 'unknownWord', subject }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textBreaches(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

type Located = { readonly step: AskingStep | ColumnAsk; readonly path: readonly PropertyKey[] };

function stepBreaches(practice: Practice): Breach[] {
  const breaches: Breach[] = [];
  const met = new Set<string>([afterwards]);
  const parts = new Set(stepsOf(practice).flatMap((step) => (step.answer === 'part' ? [step.id] : [])));
  const columns = new Set(stepsOf(practice).flatMap((step) => (step.answer === 'columns' ? [step.id] : [])));
  for (const { step, path } of located(practice)) {
    if (met.has(step.id)) breaches.push({ path: [...path, 'id'], fault: 'sameId', subject: step.id });
    met.add(step.id);
    if ('weighs' in step && step.weighs !== undefined && !columns.has(step.weighs))
      breaches.push({ path: [...path, 'weighs'], fault: 'unknownStep', subject: step.weighs });
    if (!('writes' in step) || !step.writes) continue;
    const { of } = step.writes;
    if (of !== undefined && !parts.has(of))
      breaches.push({ path: [...path, 'writes', 'of'], fault: 'unknownStep', subject: of });
    const subject = unwritable('answer' in step ? step.answer : 'list', step.writes);
    if (subject !== null) breaches.push({ path: [...path, 'writes', subject], fault: 'doesNotWrite', subject });
  }
  return breaches;
}

function located(practice: Practice): Located[] {
  return practice.steps.flatMap((step, index): Located[] => {
    const path = ['steps', index];
    if (step.answer === 'menu') return step.steps.map((inner, at) => ({ step: inner, path: [...path, 'steps', at] }));
    if (step.answer !== 'columns') return [{ step, path }];
    const asks = step.columns.flatMap((column, side) =>
      column.asks.map((ask, at) => ({ step: ask, path: [...path, 'columns', side, 'asks', at] })),
    );
    return [{ step, path }, ...asks];
  });
}

/** What `writes` says that an answer of this kind cannot do; null where it can do all of it. */
function unwritable(answer: AskingStep['answer'], writes: Writes): string | null {
  const can = allWrites[answer];
  return Object.keys(writes).find((key) => key !== 'of' && !can.some((known) => known === key)) ?? null;
}

/** How a random edit comes to be told something that fits: a step's numbers pick from whatever the records hold. */
import { type Edit, type EditName, perform } from '../../shared/edits/edit.ts';
import type { Records } from '../../shared/model/document.ts';
import { freshNow } from '../../shared/model/fresh.ts';
import type { Part } from '../../shared/model/records.ts';

/** One step: which edit, and the choices it is told; a choice is a number that picks from whatever there is. */
export type Step = {
  readonly edit: EditName;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
};

/** Does a step; undefined where there is nothing yet that it could be done to. */
export type Teller = (records: Records, step: Step) => Performed | undefined;

type Performed = ReturnType<typeof perform<unknown, unknown>>;

/** Performs an edit at this moment. */
export function tell<Said, Got>(records: Records, edit: Edit<Said, Got>, said: Said): Performed {
  return perform(records, edit, said, freshNow);
}

/** One of a list, whatever the number; undefined where the list is empty. */
export function pick<T>(list: readonly T[], choice: number): T | undefined {
  return list[choice % list.length];
}

/** The records of a table. */
export const all = <T>(table: Readonly<Record<string, T>>) => Object.values(table);

/** Two parts of one person, the same one twice if they have no other. */
export function pairOf(records: Records, step: Step): [Part, Part] | undefined {
  const left = pick(all(records.part), step.first);
  const right = pick(
    all(records.part).filter(({ person }) => person === left?.person),
    step.second,
  );
  return left && right && [left, right];
}

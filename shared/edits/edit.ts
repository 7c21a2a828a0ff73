/** What an edit is, and the one way to perform it: a recipe on a draft of the records, whose outcome is a diff. */
import { type Draft, produce } from 'immer';
import type { en } from '../language/en/index.ts';
import { type Diff, diffBetween } from '../model/diff.ts';
import type { Records } from '../model/document.ts';
import type { Fresh } from '../model/fresh.ts';

/** The name of an edit, which is also the key of the label that the Undo menu shows. */
export type EditName = keyof typeof en.edits;

/** One verb a person can do: what it is told (`Said`), what it gives back (`Got`), and how it changes the records. */
export type Edit<Said, Got = void> = {
  readonly name: EditName;
  readonly change: (records: Draft<Records>, said: Said, fresh: Fresh) => Got;
};

/** What came of an edit: the records after it, the diff that leads there, and what the edit gives back. */
export type Performed<Got> = { readonly records: Records; readonly diff: Diff; readonly got: Got };

/** Performs an edit on records without touching them. Throws what the edit throws; then nothing changed. */
export function perform<Said, Got>(records: Records, edit: Edit<Said, Got>, said: Said, fresh: Fresh): Performed<Got> {
  let got: { value: Got } | undefined;
  const after = produce(records, (draft) => {
    got = { value: edit.change(draft, said, fresh) };
  });
  if (!got) throw new Error(`the edit ${edit.name} did not run`);
  return { records: after, diff: diffBetween(records, after), got: got.value };
}

/** The record an edit speaks of. Throws where it is gone, which is a mistake of the caller. */
export function known<R>(table: Readonly<Record<string, R>>, id: string): R {
  const record = table[id];
  if (!record) throw new Error('an edit speaks of a record that is not open');
  return record;
}

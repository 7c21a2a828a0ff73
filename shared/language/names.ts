/** How parts and lines are called in a sentence. */
import type { Records } from '../model/document.ts';
import type { Dialogue, Id, Part } from '../model/records.ts';
import { en } from './en/index.ts';
import { oneLine } from './one-line.ts';
import { t } from './text.ts';

/** More than a sentence, a list or a chair has room for; the card shows a longer name whole. */
const longest = 60;

/** A part's name as one line, cut where it is very long; or the word for its kind where there is none that can be seen. */
export function nameOf(part: Part): string {
  return oneLine(part.name, longest) || kindOf(part);
}

/** What a part is to the person: in their own words where they gave some, else in those of the vocabulary spoken. */
export function kindOf({ kind, kindWords }: Pick<Part, 'kind' | 'kindWords'>): string {
  const own = kind === 'own' ? oneLine(kindWords, longest) : '';
  return own === '' ? t(`kinds.part.${kind}`) : own;
}

/**
 * A name for each part by which those of one name are told apart: by what they are, else by the first words said of them, else by number.
 * No two are the same.
 */
export function namesApart(parts: readonly Part[]): ReadonlyMap<Id, string> {
  const names = new Map<Id, string>();
  for (const [name, same] of Map.groupBy(parts, nameOf)) {
    if (same.length === 1 && same[0]) names.set(same[0].id, name);
    else for (const [index, part] of same.entries()) names.set(part.id, hinted(name, part, same, index));
  }
  return names;
}

function hinted(name: string, part: Part, same: readonly Part[], index: number): string {
  for (const hintOf of [kindOf, firstWords]) {
    const hint = hintOf(part);
    if (hint !== '' && same.filter((other) => hintOf(other) === hint).length === 1)
      return t('life.withHint', { name, hint });
  }
  return t('life.nth', { name, n: index + 1 });
}

function firstWords({ kind, looks, says, felt }: Part): string {
  // Of an exile nothing is told in passing.
  return kind === 'exile' ? '' : oneLine(looks || says || felt, 28);
}

/** What a dialogue is called: its title, or who sits there. */
export function nameOfDialogue(dialogue: Dialogue, parts: Records['part']): string {
  const [left, right] = [parts[dialogue.left], parts[dialogue.right]];
  if (dialogue.title !== '' || !left || !right) return dialogue.title;
  return t('chairs.between', { left: nameOf(left), right: nameOf(right) });
}

/** The label of an edit from the log; one of another version of the app, which has no label here, keeps its own name. */
export function nameOfEdit(edit: string): string {
  return isEdit(edit) ? t(`edits.${edit}`) : edit;
}

function isEdit(name: string): name is keyof typeof en.edits {
  return Object.hasOwn(en.edits, name);
}

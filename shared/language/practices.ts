/** Practices as they are said on a map, and sheets as they are told. */
import type { Records } from '../model/document.ts';
import { coveredPart, foldedParts } from '../model/folding.ts';
import { presentPart } from '../model/presence.ts';
import type { Id, Part } from '../model/records.ts';
import type { Sheet } from '../model/sheet.ts';
import type { PracticeText } from '../practices/practice.ts';
import type { BadPractice } from '../practices/reading.ts';
import { type Named, sayPractice } from '../practices/saying.ts';
import { nameOf } from './names.ts';
import { pronounNow } from './speaking.ts';
import { spoken, t } from './text.ts';

/** Says the texts of a practice. */
export type Say = (text: PracticeText) => string;

/** With whom or what a practice is done. */
export type At = Pick<Sheet, 'map' | 'part' | 'bond' | 'dialogue'>;

/** Says texts in the words of the map that is open, of whoever is at hand. */
export function sayAt(records: Records, at: At): Say {
  const names = namesAt(records, at);
  return (text) => sayPractice(text, names, { spoken, pronoun: pronounNow() });
}

function namesAt(records: Records, { map, part, bond, dialogue }: At): Named {
  const line = records.bond[bond ?? ''];
  const chairs = records.dialogue[dialogue ?? ''];
  const nameFor = (id: Id | null | undefined) => {
    const found = presentPart(records.part, id ?? '');
    return found ? nameOf(found) : '';
  };
  const on = records.map[map];
  const alias = (id: Id | null | undefined) => records.person[id ?? '']?.alias ?? '';
  return {
    part: nameFor(part ?? line?.from ?? chairs?.left) || t('practice.thisPart'),
    other: nameFor(line?.to ?? chairs?.right) || t('practice.theOther'),
    person: alias(on?.person),
    partner: alias(on?.partner) || t('practice.theOther'),
  };
}

/** Who somebody in an answer is called: by the name they have now, if they are on the map. */
export function nameIn(records: Records, { part, name }: { readonly part: Id | null; readonly name: string }): string {
  const found: Part | undefined = presentPart(records.part, part ?? '');
  if (!found) return name;
  return nameOf(foldedParts(records).has(found.id) ? coveredPart(found) : found);
}

/** By what aliases the turns of two people go: that of the map's own person first, then the other's. */
export function takingTurns({ map, person }: Pick<Records, 'map' | 'person'>, on: Id): readonly [string, string] {
  const alias = (id: Id | null | undefined) => person[id ?? '']?.alias ?? t('practice.theOther');
  return [alias(map[on]?.person), alias(map[on]?.partner)];
}

/** A turn with who took it. */
export function turnTold(words: string, index: number, aliases: readonly [string, string]): string {
  return t('practice.turnOf', { alias: index % 2 === 0 ? aliases[0] : aliases[1], words });
}

/** What is wrong with the file of a practice, in one sentence. */
export function sentenceOfBad({ file, line, fault, subject }: BadPractice): string {
  return t(`practice.fault.${fault}`, { file, line, subject });
}

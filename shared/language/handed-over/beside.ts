/** Two casebooks beside each other as they may be shown: whatever is folded on either side is folded in both. */
import type { Records } from '../../model/document.ts';
import { coveredPart, coveredTurn, foldedParts, isTurnFolded } from '../../model/folding.ts';
import { presentPart } from '../../model/presence.ts';
import type { AnyRecord, Id, Part } from '../../model/records.ts';

/** What sentences are told from: the records of both sides, theirs first, and whose words are folded. */
export type Beside = { readonly records: Records; readonly folded: ReadonlySet<Id> };

/** Puts two sides together, to find whoever a record speaks of. */
export function besideEachOther(ours: Records, theirs: Records): Beside {
  const records: Records = {
    ...ours,
    person: { ...ours.person, ...theirs.person },
    map: { ...ours.map, ...theirs.map },
    part: { ...ours.part, ...theirs.part },
    bond: { ...ours.bond, ...theirs.bond },
    dialogue: { ...ours.dialogue, ...theirs.dialogue },
  };
  return { records, folded: new Set([...foldedParts(ours), ...foldedParts(theirs)]) };
}

/** A part by its id, wherever it is known. */
export function partIn({ records }: Beside, id: Id | null): Part | undefined {
  return id === null ? undefined : records.part[id];
}

/** Whether a part is folded, or was merged into one that is. */
export function isFoldedIn({ records, folded }: Beside, part: Id): boolean {
  return folded.has(part) || folded.has(presentPart(records.part, part)?.id ?? part);
}

/** A record as it may be shown. */
export function shown(record: AnyRecord, beside: Beside): AnyRecord {
  if (record.type === 'part' && isFoldedIn(beside, record.id)) return coveredPart(record);
  if (record.type === 'turn' && isTurnFolded(record, beside.records.part, beside.folded)) return coveredTurn(record);
  if (record.type === 'moment' && isFoldedIn(beside, record.part)) return { ...record, words: '', when: null };
  return record;
}

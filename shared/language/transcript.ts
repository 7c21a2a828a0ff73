/** A dialogue as text a person can paste elsewhere: a title, then one paragraph a turn, with stage directions in brackets. */

import { isSpoken, turnsOf } from '../model/dialogue.ts';
import type { Records } from '../model/document.ts';
import { type FoldingRecords, foldedParts, isTurnFolded } from '../model/folding.ts';
import { presentParts } from '../model/presence.ts';
import type { Dialogue, Part, Turn } from '../model/records.ts';
import { nameOf, nameOfDialogue } from './names.ts';
import { t } from './text.ts';

/** Who speaks in a turn, by name. */
export function nameOfSpeaker({ speaker }: Pick<Turn, 'speaker'>, parts: Records['part']): string {
  const part = speaker === null ? undefined : parts[speaker];
  return part ? nameOf(part) : t('chairs.therapist');
}

/** What a turn without words says of itself: somebody sat down, or roles were reversed. */
export function stageDirection(turn: Turn, parts: Records['part']): string {
  const name = nameOfSpeaker(turn, parts);
  const toward: Part | undefined = turn.toward === null ? undefined : parts[turn.toward];
  if (turn.manner === 'reverses') return t('chairs.reverses', { name, other: toward ? nameOf(toward) : '' });
  return toward ? t('chairs.sitsFor', { name, before: nameOf(toward) }) : t('chairs.sits', { name });
}

/** What is shown in place of a turn that is folded. */
export function foldedTurn(turn: Turn, parts: Records['part']): string {
  return t('consent.foldedTurn', { name: nameOfSpeaker(turn, parts) });
}

/** The whole dialogue as plain text; of a turn of somebody who is folded only that there is one. */
export function transcriptOf(records: Pick<Records, 'turn'> & FoldingRecords, dialogue: Dialogue): string {
  const folded = foldedParts(records);
  const parts = presentParts(records.part);
  const lines = turnsOf(records, dialogue.id).map((turn) =>
    isTurnFolded(turn, parts, folded) && isSpoken(turn) ? `[${foldedTurn(turn, parts)}]` : paragraph(turn, parts),
  );
  return [nameOfDialogue(dialogue, parts), ...lines].join('\n\n');
}

function paragraph(turn: Turn, parts: Records['part']): string {
  if (turn.manner === 'sits' || turn.manner === 'reverses') return `[${stageDirection(turn, parts)}]`;
  const how = turn.manner === 'says' ? '' : `[${t(`chairs.stage.${turn.manner}`)}] `;
  const marks = turn.marks.length === 0 ? '' : ` [${turn.marks.map((mark) => t(`chairs.mark.${mark}`)).join(', ')}]`;
  return `${nameOfSpeaker(turn, parts)}: ${how}${turn.text}${marks}`;
}

/** The sheets of a map. */
import type { Answer, Answers } from './answers.ts';
import type { Records } from './document.ts';
import { presentPart } from './presence.ts';
import type { Id } from './records.ts';
import type { Sheet } from './sheet.ts';

/** A map's sheets, newest first. Without `ownNotes`, only those that both of a couple see. */
export function sheetsOn(records: Pick<Records, 'sheet'>, map: Id, ownNotes: boolean): Sheet[] {
  return Object.values(records.sheet)
    .filter((sheet) => sheet.map === map && (ownNotes || sheet.person === null))
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

/**
 * All sheets with a part, newest first, also from other maps of whose it is; on a map of two, its own alone: what one did by themselves is not
 * for both. Without `ownNotes`, only those that both of a couple see.
 */
export function sheetsWith(
  { sheet: sheets, part: parts, map: maps }: Pick<Records, 'sheet' | 'part' | 'map'>,
  part: Id,
  ownNotes: boolean,
): Sheet[] {
  const isOfTwo = Object.values(maps).some(({ partner }) => partner !== null);
  return Object.values(sheets)
    .filter((sheet) => isWith(sheet, part, parts) && (ownNotes || sheet.person === null))
    .filter((sheet) => !isOfTwo || maps[sheet.map] !== undefined)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** Whether a sheet was done with this part, also under the name of one that became one with it. */
export function isWith(sheet: Sheet, part: Id, parts: Records['part']): boolean {
  return sheet.part !== null && presentPart(parts, sheet.part)?.id === part;
}

/** Whether somebody is still in the middle of it. */
export function isUnderWay({ stoppedAt, doneAt }: Sheet): boolean {
  return stoppedAt === null && doneAt === null;
}

/** The parts that answers speak of by their ids. */
export function partsIn(answers: Answers): Id[] {
  const named = Object.values(answers).flatMap((answer) => {
    if (answer.kind === 'part') return [answer];
    return answer.kind === 'toward' ? answer.others : [];
  });
  return named.flatMap(({ part }) => part ?? []);
}

/** Whether nothing is said in an answer. */
export function isBlank(answer: Answer): boolean {
  if (answer.words.trim() !== '') return false;
  switch (answer.kind) {
    case 'list':
      return answer.lines.length === 0;
    case 'choice':
      return answer.chosen.length === 0;
    case 'columns':
      return answer.lines.length === 0;
    case 'scale':
      return answer.tilt === null;
    case 'part':
      return answer.part === null && answer.name.trim() === '';
    case 'moment':
      return answer.moments.length === 0;
    case 'body':
      return answer.place === null;
    case 'leave':
      return answer.leave === null;
    case 'toward':
      return answer.others.length === 0 && !answer.isRoom;
    case 'cycle':
      return answer.turns.length === 0;
    default:
      return true;
  }
}

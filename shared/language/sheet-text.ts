/** A sheet as text, for reading, copying and keeping elsewhere. What is folded is not in it. */
import type { Answer, StepId } from '../model/answers.ts';
import type { Records } from '../model/document.ts';
import { presentPart } from '../model/presence.ts';
import type { Sheet } from '../model/sheet.ts';
import { isBlank } from '../model/sheets.ts';
import { placeInWords } from './body-places.ts';
import { dayOf } from './dates.ts';
import { nameOf } from './names.ts';
import { nameIn, takingTurns, turnTold } from './practices.ts';
import { t } from './text.ts';

/** One answer to be read: the question as it was asked, and what was said, line by line. */
export type Told = { readonly step: StepId; readonly asked: string; readonly lines: readonly string[] };

/** What was answered, in the order it was; a folded answer says only that it is. */
export function answersTold(sheet: Sheet, records: Records, folded: 'all' | ReadonlySet<StepId>): Told[] {
  return Object.entries(sheet.answers).flatMap(([step, answer]) => {
    if (isBlank(answer)) return [];
    const isFolded = folded === 'all' || folded.has(step);
    return [
      { step, asked: answer.asked, lines: isFolded ? [t('practice.foldedAnswer')] : linesOf(answer, sheet, records) },
    ];
  });
}

/** A sheet as Markdown. */
export function sheetText(sheet: Sheet, records: Records, folded: 'all' | ReadonlySet<StepId>): string {
  const part = presentPart(records.part, sheet.part ?? '');
  const about = part ? t('practice.withWhom', { name: nameOf(part), day: dayOf(sheet.madeAt) }) : dayOf(sheet.madeAt);
  const answers = answersTold(sheet, records, folded).map(({ asked, lines }) => `## ${asked}\n\n${lines.join('\n\n')}`);
  return `${[`# ${sheet.title}`, about, ...answers].join('\n\n')}\n`;
}

/** What an answer of a sheet says, line by line. */
export function linesOf(answer: Answer, sheet: Sheet, records: Records): string[] {
  return [...inside(answer, sheet, records), answer.words].filter((line) => line.trim() !== '');
}

function inside(answer: Answer, { map }: Sheet, records: Records): string[] {
  switch (answer.kind) {
    case 'list':
      return [...answer.lines];
    case 'choice':
      return answer.chosen.map(({ said }) => said);
    case 'columns':
      return answer.lines.map(({ asked, words }) => t('practice.columnLine', { asked, words }));
    case 'scale':
      return answer.tilt === null ? [] : [tiltInWords(answer.tilt, answer.left, answer.right)];
    case 'part':
      return [nameIn(records, answer)];
    case 'moment':
      return answer.moments.map(({ words, when }) => (when === '' ? words : t('practice.momentLine', { when, words })));
    case 'body':
      return answer.place === null ? [] : [placeInWords(answer.place)];
    case 'leave':
      return answer.leave === null ? [] : [t(`practice.leave.${answer.leave}`)];
    case 'toward':
      return [
        ...answer.others.map((other) => t('practice.otherLine', { name: nameIn(records, other), words: other.words })),
        ...(answer.isRoom ? [t('practice.isRoom')] : []),
      ];
    case 'cycle':
      return answer.turns.map((words, index) => turnTold(words, index, takingTurns(records, map)));
    default:
      return [];
  }
}

/** How a scale stands, in words: a little, clearly or far to one of its sides, or level. */
export function tiltInWords(tilt: number, left: string, right: string): string {
  if (tilt === 0) return t('practice.level');
  const side = tilt < 0 ? left : right;
  const far = Math.abs(tilt) === 1 ? 'aLittle' : Math.abs(tilt) === 2 ? 'clearly' : 'far';
  return t(`practice.tilt.${far}`, { side });
}

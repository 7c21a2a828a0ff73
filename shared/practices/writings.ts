/** What the answers of a sheet could put on the map, as its practice says. */
import { type Say, sayAt } from '../language/practices.ts';
import { t } from '../language/text.ts';
import { whenFrom } from '../language/when.ts';
import type { Answer, Answers } from '../model/answers.ts';
import type { Records } from '../model/document.ts';
import { presentPart } from '../model/presence.ts';
import type { Id } from '../model/records.ts';
import type { Sheet } from '../model/sheet.ts';
import type { AskingStep, Column, Practice, Writes } from './practice.ts';
import { stepsOf } from './steps.ts';
import type { Whose, Writing } from './writing.ts';

/** How high a line of a note stands, and how many signs are on one. */
const lineHeight = 24;
const signsOnALine = 24;

/** All that could be put there, in the order it was asked; what was not answered is not among it. */
export function writingsOf(practice: Practice, sheet: Sheet, records: Records): Writing[] {
  const say = sayAt(records, sheet);
  return stepsOf(practice).flatMap((step) => {
    const answer = sheet.answers[step.id];
    if (!answer) return [];
    const columns = step.answer === 'columns' ? step.columns : [];
    return [
      ...ofStep(step, answer, sheet, records),
      ...columns.flatMap((column) => ofColumn(column, step.writes, answer, sheet, say)),
    ];
  });
}

function ofStep({ id, writes }: AskingStep, answer: Answer, sheet: Sheet, records: Records): Writing[] {
  if (!writes) return [];
  const whose = whoseIn(sheet, writes);
  switch (answer.kind) {
    case 'part': {
      const at = presentPart(records.part, sheet.part ?? '');
      const person = at?.person ?? sheet.person ?? records.map[sheet.map]?.person;
      if (person === undefined || (answer.part === null && answer.name.trim() === '')) return [];
      const { part, name } = answer;
      const line = at && writes.line ? { from: at.id, kind: writes.line } : null;
      return [{ does: 'meet', step: id, part, name, person, kind: writes.kind ?? 'unknown', line }];
    }
    case 'moment':
      return answer.moments.flatMap(({ words, when }): Writing[] =>
        whose && writes.moment ? [{ does: 'moment', whose, kind: writes.moment, words, when: whenFrom(when) }] : [],
      );
    case 'body':
      return whose && writes.body && (answer.place !== null || answer.words !== '')
        ? [{ does: 'feel', whose, place: answer.place, words: answer.words }]
        : [];
    case 'leave':
      if (!whose || answer.leave === null) return [];
      return answer.leave === 'given'
        ? [{ does: 'consent', whose, answer: 'given', words: answer.words }]
        : [{ does: 'moment', whose, kind: 'notNow', words: answer.words, when: null }];
    case 'cycle': {
      const on = records.map[sheet.map];
      return answer.turns.flatMap((words, index): Writing[] =>
        on && writes.strand
          ? [{ does: 'strand', kind: writes.strand, person: index % 2 === 0 ? on.person : on.partner, words }]
          : [],
      );
    }
    default:
      return ofWords(linesIn(answer), writes, whose, sheet);
  }
}

/** Of a column as a whole, and of each question in it. A note says whose words are on it: those of the one the column is called by. */
function ofColumn(
  { title, asks }: Column,
  writes: Writes | undefined,
  answer: Answer,
  sheet: Sheet,
  say: Say,
): Writing[] {
  if (answer.kind !== 'columns') return [];
  const linesOf = (ids: readonly string[]) =>
    answer.lines.flatMap(({ id, words }) => (ids.includes(id) ? [words] : []));
  const told = (ids: readonly string[], goes: Writes | undefined) =>
    goes ? ofWords(linesOf(ids), goes, whoseIn(sheet, goes), sheet, say(title)) : [];
  return [
    ...told(
      asks.map(({ id }) => id),
      writes,
    ),
    ...asks.flatMap((ask) => told([ask.id], ask.writes)),
  ];
}

function ofWords(
  lines: readonly string[],
  writes: Writes,
  whose: Whose | null,
  sheet: Sheet,
  by: string | null = null,
): Writing[] {
  const words = lines.filter((line) => line.trim() !== '').join('\n');
  if (words === '') return [];
  const { statement, moment, note, strand } = writes;
  return [
    ...(whose && statement ? [{ does: 'tell', whose, statement, words } as const] : []),
    ...(whose && moment ? [{ does: 'moment', whose, kind: moment, words, when: null } as const] : []),
    ...(note ? [noteOf(by === null ? words : t('practice.otherLine', { name: by, words }), sheet)] : []),
    ...(strand
      ? words.split('\n').map((line) => ({ does: 'strand', kind: strand, person: null, words: line }) as const)
      : []),
  ];
}

function noteOf(words: string, { title, person }: Sheet): Writing {
  const text = `${title}: ${words}`;
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signsOnALine)), 0);
  return { does: 'note', words: text, height: rows * lineHeight + 16, person };
}

/** What an answer says, line by line. */
function linesIn(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'list':
      return [...answer.lines, answer.words];
    case 'choice':
      return [...answer.chosen.map(({ said }) => said), answer.words];
    default:
      return [answer.words];
  }
}

/** Whose an answer is; null where it is nobody's yet. */
function whoseIn(sheet: Pick<Sheet, 'part' | 'answers'>, { of }: Writes): Whose | null {
  if (of !== undefined) return isAnswered(sheet.answers, of) ? { step: of } : null;
  const part: Id | null = sheet.part;
  return part === null ? null : { part };
}

function isAnswered(answers: Answers, step: string): boolean {
  const answer = answers[step];
  return answer?.kind === 'part' && (answer.part !== null || answer.name.trim() !== '');
}

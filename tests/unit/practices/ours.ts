/** The practices that come with the app, and every text in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskingStep, ColumnAsk, Practice, PracticeText, Step } from '../../../shared/practices/practice.ts';
import { readPractice } from '../../../shared/practices/reading.ts';

const folder = join(import.meta.dirname, '../../../shared/language/en/practices');

/** Every practice of ours. Throws where one cannot be read. */
export const ours: readonly Practice[] = readdirSync(folder).map((file) => {
  const read = readPractice(file, readFileSync(join(folder, file), 'utf8'));
  if ('bad' in read) throw new Error(`${file}:${read.bad.line} ${read.bad.fault}`);
  return read.practice;
});

/** The one of that name. */
export function practiceOf(name: string): Practice {
  const found = ours.find((practice) => practice.name === name);
  if (!found) throw new Error(`no practice ${name}`);
  return found;
}

/** What is read while it is done: questions, hints, and what there is to choose from. */
export function textsToRead({ steps }: Practice): PracticeText[] {
  return steps.flatMap(textsOfStep);
}

/** All that a person may see of it. */
export function textsOf(practice: Practice): PracticeText[] {
  const { author, tradition, line } = practice.from;
  return [practice.title, practice.for, author, tradition, line, ...textsToRead(practice)];
}

function textsOfStep(step: Step): PracticeText[] {
  return [...textsOfAsk(step), ...textsInside(step)];
}

function textsInside(step: Step): PracticeText[] {
  switch (step.answer) {
    case 'menu':
      return step.steps.flatMap(textsOfStep);
    case 'columns':
      return step.columns.flatMap(({ title, asks }) => [title, ...asks.flatMap(textsOfAsk)]);
    case 'choice':
      return Object.values(step.choices);
    case 'phrase':
      return step.phrases;
    case 'scale':
      return [step.left, step.right];
    default:
      return [];
  }
}

function textsOfAsk({ ask, hint }: Step | AskingStep | ColumnAsk): PracticeText[] {
  return hint === undefined ? [ask] : [ask, hint];
}

/** The wordings of a text: one for everybody, or two. */
export function wordingsOf(text: PracticeText): string[] {
  return typeof text === 'string' ? [text] : [text.it, text.they];
}

/**
 * `npm run clinical-review`: writes `docs/clinical-review.md`, every text of the practices on paper, with room for a clinician's remarks.
 * Run it after a text of a practice changed; a test compares the file with what the practices say.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { practice as around } from '../shared/language/en/practice.ts';
import { vocabularies } from '../shared/language/en/vocabularies/index.ts';
import { somebody } from '../shared/language/en/vocabularies/somebody.ts';
import { formsOf } from '../shared/language/words.ts';
import type { ColumnAsk, Practice, PracticeText, Step } from '../shared/practices/practice.ts';
import { readPractice } from '../shared/practices/reading.ts';
import { type Named, sayPractice } from '../shared/practices/saying.ts';
import { root } from './build.ts';

const folder = join(root, 'shared/language/en/practices');

/** The file it is written to. */
export const reviewFile = join(root, 'docs/clinical-review.md');

const names: Named = {
  part: '[name]',
  other: '[other name]',
  person: '[one person]',
  partner: '[the other person]',
};
const spoken = formsOf(vocabularies.parts.words);

const before = `# Every text of the practices, to be reviewed on paper

Written by \`npm run clinical-review\` from the practices themselves; changes belong into their files (see \`practices.md\`). Said in the words of
Internal Family Systems; a map may use other words. Where words speak of somebody, the wording after “or” is used. [name] is whoever is at hand.
Every question may be skipped, every practice stopped at any time, and “not now” is an answer.

Reviewed by: ______________________________ on: ______________
`;

const cares: Readonly<Record<Practice['care'], string>> = {
  plain: 'Begins without asking for ground.',
  warm: 'Warm: asks before whether there is enough ground, and afterwards how it is.',
  deep: 'Deep: asks before whether there is enough ground, and afterwards how it is.',
};

const flags = {
  away: 'Put away until somebody turns it on.',
  forTwo: 'The plain line about being safe with each other comes first.',
  backdraft: 'Says that warmth can bring old pain up, with things to do.',
  short: 'Short: under two minutes, also in the middle of a quarrel.',
} as const;

const places: Readonly<Record<Practice['starts'][number], string>> = {
  map: 'a map',
  part: 'anybody on it',
  protector: 'a protector',
  exile: 'an exile whose words are open',
  line: 'a line',
  dialogue: 'a dialogue',
  couple: 'a couple’s map',
};

const kinds: Readonly<Record<Step['answer'], string>> = {
  words: 'writes',
  list: 'writes lines',
  choice: 'chooses',
  columns: 'fills two columns',
  scale: 'tips a scale',
  part: 'chooses or names somebody',
  moment: 'tells moments',
  body: 'marks a place of the body',
  leave: 'asks for leave',
  toward: 'says how one feels toward',
  cycle: 'tells the cycle',
  breath: 'breathes',
  phrase: 'reads',
  menu: 'takes any, in any order',
};

/** The review as Markdown. Throws where a practice of ours cannot be read. */
export function clinicalReview(): string {
  return [before, reviewAround(), ...readdirSync(folder).map((file) => reviewOf(practiceIn(file)))].join('\n');
}

/** What is said before, during and after every practice. What is wrong with a file is no text for a person in need. */
function reviewAround(): string {
  const { fault: _, ...texts } = around;
  const ofSomebody = new Map(textsIn(somebody.practice));
  const rows = textsIn(texts).map(([key, text]): Row => {
    const other = ofSomebody.get(key);
    return [key, other === undefined ? withRoom(text) : `${withRoom(text)} *or* ${withRoom(other)}`];
  });
  return `## Around every practice\n\n${table(rows)}`;
}

type Texts = { readonly [key: string]: string | Texts };

function textsIn(texts: Texts, above = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[above + key, text]] : textsIn(text, `${above}${key} `),
  );
}

/** A text of the window, with a gap for each value. */
function withRoom(text: string): string {
  return said(text.replace(/\{\{(\w+)\}\}/g, '[$1]'));
}

function practiceIn(file: string): Practice {
  const read = readPractice(file, readFileSync(join(folder, file), 'utf8'));
  if ('bad' in read) throw new Error(`${file}, line ${read.bad.line}: ${read.bad.fault} ${read.bad.subject}`);
  return read.practice;
}

function reviewOf(practice: Practice): string {
  const { title, from, starts, care, steps } = practice;
  const flagged = (['away', 'forTwo', 'backdraft', 'short'] as const).filter((flag) => practice[flag]);
  return `## ${said(title)}

${said(practice.for)}

- **From** ${from.author}, ${from.tradition}. ${said(from.line)}
- **Care** ${[cares[care], ...flagged.map((flag) => flags[flag])].join(' ')}
- **Begun from** ${starts.map((place) => places[place]).join(', ')}

${table(steps.flatMap((step, index) => rowsOf(step, `${index + 1}`)))}`;
}

type Row = readonly [where: string, text: string];

function rowsOf(step: Step, number: string): Row[] {
  return [[`${number} ${kinds[step.answer]}`, asked(step)], ...rowsInside(step, number)];
}

function rowsInside(step: Step, number: string): Row[] {
  switch (step.answer) {
    case 'menu':
      return step.steps.flatMap((inner, at) => rowsOf(inner, `${number}.${at + 1}`));
    case 'columns':
      return step.columns.flatMap(({ title, asks }): Row[] => [
        [`${number} column`, said(title)],
        ...asks.map((ask): Row => ['', asked(ask)]),
      ]);
    case 'choice':
      return [[`${number} choices`, Object.values(step.choices).map(said).join(', ')]];
    case 'phrase':
      return step.phrases.map((phrase): Row => [`${number} phrase`, said(phrase)]);
    case 'scale':
      return [[`${number} sides`, `${said(step.left)} / ${said(step.right)}`]];
    default:
      return [];
  }
}

function asked({ ask, hint }: Step | ColumnAsk): string {
  return hint === undefined ? `**${said(ask)}**` : `**${said(ask)}**<br>${said(hint)}`;
}

function said(text: PracticeText): string {
  const it = sayPractice(text, names, { spoken, pronoun: 'it' });
  const they = sayPractice(text, names, { spoken, pronoun: 'they' });
  return it === they ? it : `${it} *or* ${they}`;
}

// A wide last column: it is for a pen.
function table(rows: readonly Row[]): string {
  const lines = rows.map(([where, text]) => `| ${where} | ${text.replaceAll('|', '\\|')} | |`);
  return `${[`| | text | remark ${'&nbsp;'.repeat(40)} |`, '|---|---|---|', ...lines].join('\n')}\n`;
}

if (import.meta.main) writeFileSync(reviewFile, clinicalReview());

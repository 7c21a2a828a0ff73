/** Reading a practice from its file's text: a practice, or what is wrong with it and in which line. */
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { $ZodIssue } from 'zod/v4/core';
import { breachesOf } from './breaches.ts';
import { type Practice, practiceSchema } from './practice.ts';

/** What can be wrong with a practice's file. */
export const faults = [
  'cannotRead',
  'notYaml',
  'missing',
  'unknownKey',
  'wrongValue',
  'otherName',
  'sameId',
  'unknownStep',
  'unknownWord',
  'doesNotWrite',
  'tooLong',
] as const;
/** @see faults */
export type Fault = (typeof faults)[number];

/** A file that is no practice: its name, the line it goes wrong in (the first is 1), what is wrong, and the word that is. */
export type BadPractice = {
  readonly file: string;
  readonly line: number;
  readonly fault: Fault;
  readonly subject: string;
};

/** What came of a file. */
export type ReadPractice = { readonly practice: Practice } | { readonly bad: BadPractice };

type Path = readonly PropertyKey[];

/** The longest file that is read, characters. */
export const longestPractice = 100_000;

/** Reads the text of `file`, the name of a practice's file with its `.yaml`. Never throws. */
export function readPractice(file: string, text: string): ReadPractice {
  const wrong = (line: number, fault: Fault, subject = ''): ReadPractice => ({ bad: { file, line, fault, subject } });
  if (text.length > longestPractice) return wrong(1, 'tooLong');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true });
  const [error] = document.errors;
  if (error) return wrong(lines.linePos(error.pos[0]).line, 'notYaml');
  const lineOf = (path: Path) => lines.linePos(startOf(document, path)).line;
  const parsed = practiceSchema.safeParse(contentOf(document));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (!issue) return wrong(1, 'wrongValue');
    const { path, fault, subject } = faultOf(issue);
    return wrong(lineOf(path), document.hasIn(path) ? fault : 'missing', subject);
  }
  const practice = parsed.data;
  if (`${practice.name}.yaml` !== file) return wrong(lineOf(['name']), 'otherName', practice.name);
  const [breach] = breachesOf(practice);
  return breach ? wrong(lineOf(breach.path), breach.fault, breach.subject) : { practice };
}

// An alias that unfolds without end throws: then there is nothing to check, and that is what is wrong.
function contentOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

function faultOf(issue: $ZodIssue): { path: Path; fault: Fault; subject: string } {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path: [...path, key], fault: 'unknownKey', subject: key };
  }
  // A text that is neither a line nor its two wordings: what is wrong inside it says more.
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().find(({ path }) => path.length > 0) : undefined;
  if (inner) {
    const { path: within, ...rest } = faultOf(inner);
    return { ...rest, path: [...path, ...within] };
  }
  return { path, fault: 'wrongValue', subject: String(path.findLast((key) => typeof key === 'string') ?? '') };
}

/** Where the nearest thing to a path begins that the file holds. */
function startOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

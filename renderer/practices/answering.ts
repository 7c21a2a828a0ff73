/** Answering one step of a sheet: what is there now, and the one way to change it. */
import { useCallback } from 'react';
import { answerStep } from '../../shared/edits/answer-step.ts';
import type { Say } from '../../shared/language/practices.ts';
import type { Answer } from '../../shared/model/answers.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import type { AskingStep } from '../../shared/practices/practice.ts';
import { useDocument } from '../store/react.ts';

/** What every kind of step is told. */
export type Answering<Step extends AskingStep = AskingStep> = {
  /** Asked among others on one page: nothing takes the focus by itself there. */
  readonly isOnPage?: boolean;
  readonly sheet: Sheet;
  readonly step: Step;
  readonly say: Say;
  /** Ctrl Enter in a field: on to what comes next. */
  readonly onDone: () => void;
};

/** The step that asks for this kind of answer. */
export type StepOf<K extends AskingStep['answer']> = Extract<AskingStep, { answer: K }>;

type Kind = Answer['kind'];
type AnswerOf<K extends Kind> = Extract<Answer, { kind: K }>;

/** What an answer is before anything is said. */
const blanks: { readonly [K in Kind]: (asked: string) => AnswerOf<K> } = {
  words: (asked) => ({ kind: 'words', asked, words: '' }),
  list: (asked) => ({ kind: 'list', asked, words: '', lines: [] }),
  choice: (asked) => ({ kind: 'choice', asked, words: '', chosen: [] }),
  columns: (asked) => ({ kind: 'columns', asked, words: '', lines: [] }),
  scale: (asked) => ({ kind: 'scale', asked, words: '', tilt: null, left: '', right: '' }),
  part: (asked) => ({ kind: 'part', asked, words: '', part: null, name: '' }),
  moment: (asked) => ({ kind: 'moment', asked, words: '', moments: [] }),
  body: (asked) => ({ kind: 'body', asked, words: '', place: null }),
  leave: (asked) => ({ kind: 'leave', asked, words: '', leave: null }),
  toward: (asked) => ({ kind: 'toward', asked, words: '', others: [], isRoom: false }),
  cycle: (asked) => ({ kind: 'cycle', asked, words: '', turns: [] }),
};

const isOf = <K extends Kind>(kind: K, answer: Answer | undefined): answer is AnswerOf<K> => answer?.kind === kind;

/** Changes an answer; `field` is the half-typed text that becomes part of it. What stands there now is told: nothing said meanwhile is lost. */
export type Change<K extends Kind> = (change: (now: AnswerOf<K>) => AnswerOf<K>, field?: string) => void;

/** The answer to a step as one of a kind, and how it is changed. */
export function useAnswer<K extends Kind>(
  kind: K,
  { sheet, step, say }: Pick<Answering, 'sheet' | 'step' | 'say'>,
): readonly [AnswerOf<K>, Change<K>] {
  const document = useDocument();
  const { id } = sheet;
  const asked = say(step.ask);
  const answerIn = useCallback(
    (of: Sheet | undefined): AnswerOf<K> => {
      const answer = of?.answers[step.id];
      return isOf(kind, answer) ? answer : blanks[kind](asked);
    },
    [step.id, kind, asked],
  );
  const change: Change<K> = useCallback(
    (make, field) => {
      const now = document.state.getState().records.sheet[id];
      // It was taken back or removed meanwhile.
      if (!now) return;
      const settles = field === undefined ? undefined : { record: id, field };
      document.edit(answerStep, { sheet: id, step: step.id, answer: { ...make(answerIn(now)), asked } }, settles);
    },
    [document, id, step.id, answerIn, asked],
  );
  return [answerIn(sheet), change];
}

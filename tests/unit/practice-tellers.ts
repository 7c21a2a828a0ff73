/** What is told to the edits of practices. */
import { answerStep } from '../../shared/edits/answer-step.ts';
import { beginSheet } from '../../shared/edits/begin-sheet.ts';
import { choosePractice } from '../../shared/edits/choose-practice.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { finishSheet } from '../../shared/edits/finish-sheet.ts';
import { goOnWithSheet } from '../../shared/edits/go-on-with-sheet.ts';
import { layOutPractices } from '../../shared/edits/lay-out-practices.ts';
import { putOnMap } from '../../shared/edits/put-on-map.ts';
import { removeSheet } from '../../shared/edits/remove-sheet.ts';
import { restSheet } from '../../shared/edits/rest-sheet.ts';
import { stopSheet } from '../../shared/edits/stop-sheet.ts';
import type { Answer } from '../../shared/model/answers.ts';
import { consentAnswers, moments, partKinds, statements } from '../../shared/model/kinds.ts';
import type { Id } from '../../shared/model/records.ts';
import type { Writing } from '../../shared/practices/writing.ts';
import { all, pick, type Step, type Teller, tell } from './telling.ts';

const steps = ['what', 'whom', 'sides', 'weigh', 'afterwards'];

/** @see Teller */
export const practiceTellers = {
  beginSheet(records, { first, second, third, text }) {
    const map = pick(all(records.map), first);
    const theirs = all(records.part).filter(({ person }) => person === map?.person);
    const part = third % 3 === 0 ? null : (pick(theirs, second)?.id ?? null);
    const again = pick([null, ...all(records.sheet).filter((sheet) => sheet.map === map?.id)], second)?.id ?? null;
    const bond = pick([null, ...all(records.bond)], third)?.id ?? null;
    const dialogue = pick([null, ...all(records.dialogue)], third)?.id ?? null;
    const person = map?.partner && third % 2 === 0 ? map.person : null;
    const practice = pick(['hidden-zero', 'six-fs'], third) ?? '';
    const whom = { part, bond, dialogue, person };
    return map && tell(records, beginSheet, { map: map.id, ...whom, practice, version: 1, title: text, again });
  },
  answerStep(records, step) {
    const sheet = pick(all(records.sheet), step.first);
    const name = pick(steps, step.second) ?? '';
    return sheet && tell(records, answerStep, { sheet: sheet.id, step: name, answer: answerFrom(step) });
  },
  stopSheet(records, { first }) {
    const sheet = pick(all(records.sheet), first);
    return sheet && tell(records, stopSheet, { sheet: sheet.id });
  },
  goOnWithSheet(records, { first }) {
    const sheet = pick(all(records.sheet), first);
    return sheet && tell(records, goOnWithSheet, { sheet: sheet.id });
  },
  finishSheet(records, { first }) {
    const sheet = pick(all(records.sheet), first);
    return sheet && tell(records, finishSheet, { sheet: sheet.id });
  },
  restSheet(records, { first }) {
    const sheet = pick(all(records.sheet), first);
    return sheet && tell(records, restSheet, { sheet: sheet.id });
  },
  removeSheet(records, { first }) {
    const sheet = pick(all(records.sheet), first);
    return sheet && tell(records, removeSheet, { sheet: sheet.id });
  },
  putOnMap(records, step) {
    const map = pick(all(records.map), step.first);
    const part = pick(
      all(records.part).filter(({ person }) => person === map?.person),
      step.second,
    );
    const sheet = pick(all(records.sheet), step.third);
    if (!map || !part || !sheet) return;
    const writings = writingsFrom(step, part.id, part.person).filter((_, index) => (step.third + index) % 3 > 0);
    return tell(records, putOnMap, { map: map.id, sheet: sheet.id, writings, at: { x: step.x, y: step.y } });
  },
  choosePractice(records, { first, second, third }) {
    const person = pick(all(records.person), first);
    const practice = pick(['hidden-zero', 'six-fs'], second) ?? '';
    const choice = pick(['on', 'away', null] as const, third) ?? null;
    return person && tell(records, choosePractice, { person: person.id, practice, choice });
  },
  layOutPractices(records, { first, second }) {
    const person = pick(all(records.person), first);
    return person && tell(records, layOutPractices, { person: person.id, asPage: second % 2 === 0 });
  },
} satisfies Partial<Record<EditName, Teller>>;

function answerFrom({ third, text, x, y }: Step): Answer | null {
  const asked = { asked: 'What is there?', words: text };
  const place = { side: 'front', at: 'in', x, y } as const;
  const answers: readonly (Answer | null)[] = [
    null,
    { kind: 'words', ...asked },
    { kind: 'list', ...asked, lines: [text, 'and'] },
    { kind: 'choice', ...asked, chosen: [{ id: 'pullBack', said: text }] },
    { kind: 'columns', ...asked, lines: [{ id: 'relief', asked: text, words: text }] },
    { kind: 'scale', ...asked, tilt: (third % 7) - 3, left: text, right: '' },
    { kind: 'part', ...asked, part: null, name: text },
    { kind: 'moment', ...asked, moments: [{ words: text, when: '2003' }] },
    { kind: 'body', ...asked, place },
    { kind: 'leave', ...asked, leave: 'notNow' },
    { kind: 'toward', ...asked, others: [{ part: null, name: text, words: text }], isRoom: true },
    { kind: 'cycle', ...asked, turns: [text, text] },
  ];
  return pick(answers, third) ?? null;
}

function writingsFrom({ first, second, third, text, x, y }: Step, part: Id, person: Id): Writing[] {
  const kind = pick(partKinds, third) ?? 'unknown';
  const line = { from: part, kind: 'protects' } as const;
  const place = { side: 'back', at: 'on', x, y } as const;
  return [
    { does: 'note', words: text, height: 40, person: second % 2 === 0 ? null : person },
    { does: 'tell', whose: { part }, statement: pick(statements, first) ?? 'feels', words: text },
    { does: 'tell', whose: { step: 'whom' }, statement: 'burden', words: text },
    { does: 'meet', step: 'whom', part: second % 3 === 0 ? part : null, name: text, person, kind, line },
    { does: 'feel', whose: { part }, place, words: text },
    { does: 'moment', whose: { part }, kind: pick(moments, third) ?? 'origin', words: text, when: null },
    { does: 'consent', whose: { part }, answer: pick(consentAnswers, first) ?? 'given', words: text },
    { does: 'strand', kind: 'step', person, words: text },
  ];
}

/** A practice is read from its file's text; a mistake is named with its line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { longestPractice, readPractice } from '../../../shared/practices/reading.ts';
import { stepsOf } from '../../../shared/practices/steps.ts';

const folder = join(import.meta.dirname, '../../../shared/language/en/practices');

const sound = `name: small
version: 1
title: A small one
for: To see.
from: { author: Nobody, tradition: None, line: From here. }
starts: [map]
care: plain
steps:
  - id: what
    answer: words
    ask: What is there?
    writes: { note: true }
  - id: sides
    answer: columns
    ask: And on each side?
    columns:
      - { title: Here, asks: [{ id: here, ask: What is here? }] }
      - { title: There, asks: [{ id: there, ask: What is there? }] }
  - id: more
    answer: menu
    ask: What next?
    steps:
      - { id: tip, answer: scale, ask: Which way?, left: Here, right: There, weighs: sides }
      - { id: age, answer: words, ask: { it: How old is it?, they: How old are they? } }
`;

describe('every practice of ours', () => {
  test.each(readdirSync(folder))('%s is sound', (file) => {
    const read = readPractice(file, readFileSync(join(folder, file), 'utf8'));
    expect(read).toHaveProperty('practice.name', file.replace('.yaml', ''));
  });
});

test('a practice is its questions, those of a menu among them', () => {
  const read = readPractice('small.yaml', sound);
  if (!('practice' in read)) throw new Error('not read');
  expect(stepsOf(read.practice).map(({ id }) => id)).toEqual(['what', 'sides', 'tip', 'age']);
  expect(read.practice).toMatchObject({ away: false, backdraft: false, forTwo: false, short: false });
});

describe('a mistake is named with its line:', () => {
  const mistakes: readonly (readonly [
    what: string,
    from: string,
    to: string,
    line: number,
    fault: string,
    subject: string,
  ])[] = [
    ['what is no YAML', 'title: A small one', 'title: [A small', 4, 'notYaml', ''],
    ['something missing', '    ask: What is there?\n', '', 9, 'missing', 'ask'],
    ['a missing wording', ', they: How old are they?', '', 24, 'missing', 'they'],
    ['a key nobody knows', 'care: plain', 'care: plain\nscore: 10', 8, 'unknownKey', 'score'],
    ['an answer there is none of', 'answer: words', 'answer: number', 10, 'wrongValue', 'answer'],
    [
      'one column only',
      '      - { title: There, asks: [{ id: there, ask: What is there? }] }\n',
      '',
      17,
      'wrongValue',
      'columns',
    ],
    ['a wrong version', 'version: 1', 'version: one', 2, 'wrongValue', 'version'],
    ['another name than the file', 'name: small', 'name: large', 1, 'otherName', 'large'],
    ['two steps of one name', 'id: tip', 'id: what', 23, 'sameId', 'what'],
    ['a name that is taken', 'id: tip', 'id: afterwards', 23, 'sameId', 'afterwards'],
    ['a step that is not there', 'weighs: sides', 'weighs: side', 23, 'unknownStep', 'side'],
    ['a word nobody has', 'What is there?\n', 'What is $t(word.aParty)?\n', 11, 'unknownWord', '$t(word.aParty)'],
    ['a name nobody has', 'What is there?\n', 'What is {{parts}}?\n', 11, 'unknownWord', '{{parts}}'],
    ['what an answer cannot write', 'note: true', 'line: protects', 12, 'doesNotWrite', 'line'],
    ['whose it cannot be', 'note: true', 'statement: feels, of: sides', 12, 'unknownStep', 'sides'],
  ];
  test.each(mistakes)('%s', (_, from, to, line, fault, subject) => {
    expect(sound).toContain(from);
    const read = readPractice(
      'small.yaml',
      sound.replace(from, () => to),
    );
    expect(read).toEqual({ bad: { file: 'small.yaml', line, fault, subject } });
  });

  test('a file without end', () => {
    expect(readPractice('small.yaml', `${sound}#${' '.repeat(longestPractice)}`)).toMatchObject({
      bad: { fault: 'tooLong' },
    });
    const bomb = `a: &a [x, x, x]\n${[...'bcdefgh'].map((at, i) => `${at}: &${at} [${`*${'abcdefg'[i]}, `.repeat(9)}]`).join('\n')}`;
    expect(readPractice('small.yaml', bomb)).toMatchObject({ bad: { file: 'small.yaml' } });
  });

  test('nothing at all', () => {
    expect(readPractice('small.yaml', '')).toMatchObject({ bad: { line: 1 } });
  });
});

/** What a clinician reviews on paper is what the app says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clinicalReview, reviewFile } from '../../../build/clinical-review.ts';
import { practice as around } from '../../../shared/language/en/practice.ts';
import { vocabularies } from '../../../shared/language/en/vocabularies/index.ts';
import { formsOf } from '../../../shared/language/words.ts';
import { sayPractice } from '../../../shared/practices/saying.ts';
import { ours, textsOf } from './ours.ts';

test('the file is what the practices say now; npm run clinical-review writes it anew', () => {
  expect(readFileSync(reviewFile, 'utf8')).toBe(clinicalReview());
});

test('no text of a practice is left out', () => {
  const review = clinicalReview();
  const spoken = formsOf(vocabularies.parts.words);
  const names = { part: '[name]', other: '[other name]', person: '[one person]', partner: '[the other person]' };
  for (const practice of ours)
    for (const text of textsOf(practice))
      for (const pronoun of ['it', 'they'] as const)
        expect(review, practice.name).toContain(sayPractice(text, names, { spoken, pronoun }));
});

test('no text of the care around them is left out', () => {
  const { safe, ground, backdraft, backdraftDo, afterwards, stoppedTitle, stoppedText, notNowTitle } = around;
  const care = [safe, ground, backdraft, backdraftDo, afterwards, stoppedTitle, stoppedText, notNowTitle];
  const review = clinicalReview();
  for (const text of care) expect(review).toContain(`| ${text} |`);
});

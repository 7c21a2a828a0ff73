/** What our practices say: asked and never told, in the words of every map, and about harm nothing that would do harm. */
import { describe, expect, test } from 'vitest';
import { vocabularies } from '../../../shared/language/en/vocabularies/index.ts';
import { formsOf } from '../../../shared/language/words.ts';
import { sayPractice } from '../../../shared/practices/saying.ts';
import { stepsOf } from '../../../shared/practices/steps.ts';
import { ours, textsOf, textsToRead, wordingsOf } from './ours.ts';

const everyText = ours.flatMap((practice) => textsOf(practice).map((text) => [practice.name, text] as const));
const everyWording = everyText.flatMap(([name, text]) => wordingsOf(text).map((wording) => [name, wording] as const));
const names = { part: 'Rosa', other: 'Little one', person: 'Mira', partner: 'Jon' };

function wordingsWith(pattern: RegExp) {
  return everyWording.filter(([, wording]) => pattern.test(wording));
}

describe.each(Object.entries(vocabularies))('in the words of %s', (_, { words }) => {
  test.each(['it', 'they'] as const)('and of “%s”, every text is said in full', (pronoun) => {
    const spoken = formsOf(words);
    for (const [name, text] of everyText) {
      const said = sayPractice(text, names, { spoken, pronoun });
      expect(said, name).not.toMatch(/\$t\(|\{\{|undefined|\s\s|^\s|\s$/);
      expect(said, name).toMatch(/\S/);
    }
  });
});

describe('no text', () => {
  test('says by itself what a part is called', () => {
    const ofParts = /\b(parts?|protectors?|managers?|firefighters?|exiles?|(un)?blend(s|ed|ing)?)\b|\b[Ss]elf\b(?!-)/i;
    const said = everyWording.filter(([, wording]) => ofParts.test(wording.replace(/\$t\([^)]*\)|\{\{[^}]*\}\}/g, '')));
    expect(said).toEqual([]);
  });

  test('tells, judges or rates', () => {
    const telling =
      /\b(should|must|ought|(you|we|they) have to|never|always|don[’']t|do not|bad|wrong|better|worse|good (job|work)|well done|great|right thing|scores?|points?|rate|rating|results?|progress|goals?|success\w*|fail\w*|normal|healthy|toxic|irrational)\b/i;
    expect(wordingsWith(telling)).toEqual([]);
  });

  test('claims an effect', () => {
    const claim =
      /\b(heal(s|ed|ing)?|cure[sd]?|therap(eutic|y works)|proven|studies|works|will (help|feel|be|make)|makes you|calms|reduces)\b/i;
    expect(wordingsWith(claim)).toEqual([]);
  });

  test('shares out who is at fault, or asks anybody to feel for whoever harmed them', () => {
    const sharing =
      /\b(faults?|guilt\w*|to blame|responsib\w*|your (own )?share|both (contribute|play)|forgiv\w*|apolog\w*|reconcil\w*|(hurt|harmed) you)\b/i;
    expect(wordingsWith(sharing)).toEqual([]);
  });

  test('presumes what happened, or looks for memories', () => {
    const presuming =
      /\b(abus\w*|trauma\w*|violen\w*|molest\w*|neglect\w*|remember when|repressed|memor(y|ies)|parents?)\b/i;
    expect(wordingsWith(presuming)).toEqual([]);
  });

  test('offers self-harm, substances or eating as an example', () => {
    const offering =
      /\b(self-harm|cut(s|ting)?|burn(s|ing)?|drink(s|ing)?|alcohol|wine|beer|drugs?|smok\w*|pills?|eat(s|ing)?|food|diet\w*|fast(s|ing)?|binge\w*|purg\w*|weight|starv\w*|suicid\w*|die|dying)\b/i;
    expect(wordingsWith(offering)).toEqual([]);
  });

  test('calls somebody who has a name “it” without another wording beside', () => {
    // “Is it all right for …”, “What is it that …”: nobody is meant.
    const idle = /\b(is it all right|would it be all right|what is it that)\b/gi;
    const calls = everyText.filter(
      ([, text]) =>
        typeof text === 'string' && text.includes('{{part}}') && /\b(it|its|itself)\b/i.test(text.replace(idle, '')),
    );
    expect(calls).toEqual([]);
  });

  test('is long', () => {
    expect(everyWording.filter(([, wording]) => wording.length > 130)).toEqual([]);
    const sentences = everyWording.flatMap(([name, wording]) =>
      wording.split(/(?<=[.?!])\s/).map((sentence) => [name, sentence] as const),
    );
    expect(sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});

test('every question asks', () => {
  const asks = ours.flatMap((practice) => {
    const steps = [...practice.steps, ...stepsOf(practice)].filter(({ answer }) => answer !== 'breath');
    const inColumns = steps.flatMap((step) =>
      step.answer === 'columns' ? step.columns.flatMap((column) => column.asks) : [],
    );
    return [...steps, ...inColumns].flatMap(({ ask }) => wordingsOf(ask));
  });
  expect(asks.filter((ask) => !ask.endsWith('?'))).toEqual([]);
});

test('titles and first lines name nobody: they are read before anybody is at hand', () => {
  const named = ours.filter((practice) => [practice.title, practice.for].flatMap(wordingsOf).join().includes('{{'));
  expect(named.map(({ name }) => name)).toEqual([]);
});

describe('what is begun', () => {
  const places = {
    part: ['part', 'protector', 'exile', 'line', 'dialogue'],
    other: ['line', 'dialogue'],
    partner: ['couple'],
  };

  test.each(ours.map((practice) => [practice.name, practice] as const))(
    'as %s names only who is at hand',
    (_, practice) => {
      const said = textsOf(practice).flatMap(wordingsOf).join();
      const isNamed = (name: string) => said.includes(`{{${name}}}`);
      const outside = (known: readonly string[]) => practice.starts.filter((place) => !known.includes(place));
      if (isNamed('part')) expect(outside(places.part)).toEqual([]);
      if (isNamed('other')) expect(outside(places.other)).toEqual([]);
      if (isNamed('person') || isNamed('partner')) expect(outside(places.partner)).toEqual([]);
    },
  );
});

test('a short practice takes less than two minutes, read slowly', () => {
  const wordsASecond = 2;
  for (const practice of ours.filter(({ short }) => short)) {
    const read = textsToRead(practice)
      .map((text) => wordingsOf(text)[0])
      .join(' ')
      .split(/\s+/).length;
    const breathed = practice.steps.reduce((sum, step) => sum + (step.answer === 'breath' ? step.seconds : 0), 0);
    expect(read / wordsASecond + breathed, practice.name).toBeLessThan(120);
  }
});

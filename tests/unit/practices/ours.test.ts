/** Every practice that was asked for is there, with the care it needs. */
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../shared/practices/steps.ts';
import { ours, practiceOf } from './ours.ts';

type Flag = 'forTwo' | 'backdraft' | 'away' | 'short';

const asked: readonly (readonly [name: string, care: string, ...flags: Flag[]])[] = [
  ['hidden-zero', 'plain'],
  ['underneath', 'deep', 'backdraft', 'away'],
  ['six-fs', 'warm', 'backdraft'],
  ['healing', 'deep', 'backdraft', 'away'],
  ['where-it-comes-from', 'deep', 'backdraft', 'away'],
  ['the-body', 'warm', 'backdraft'],
  ['content-to-process', 'plain', 'forTwo'],
  ['the-boat', 'plain', 'forTwo'],
  ['the-kind-expert', 'warm', 'forTwo', 'backdraft'],
  ['three-phrases', 'warm', 'backdraft', 'short'],
  ['kind-breath', 'warm', 'backdraft', 'short'],
  ['just-like-me', 'warm', 'forTwo', 'backdraft', 'short'],
  ['may-we-both-be-free', 'warm', 'forTwo', 'backdraft', 'short'],
  ['a-good-friend', 'warm', 'backdraft', 'short'],
];
const flags = ['forTwo', 'backdraft', 'away', 'short'] as const;

describe('a practice that was asked for is there, with its care:', () => {
  test.each(asked)('%s', (name, care, ...set) => {
    const practice = practiceOf(name);
    expect(practice.care).toBe(care);
    expect(flags.filter((flag) => practice[flag])).toEqual(set);
  });
});

test('each has its own name and title', () => {
  expect(new Set(ours.map(({ name }) => name)).size).toBe(ours.length);
  expect(new Set(ours.map(({ title }) => JSON.stringify(title))).size).toBe(ours.length);
});

describe('with leave:', () => {
  test('all that is deep is put away at first, and begins by asking for leave', () => {
    for (const { name, away, steps } of ours.filter(({ care }) => care === 'deep')) {
      expect(away, name).toBe(true);
      expect(steps[0]?.answer, name).toBe('leave');
    }
  });

  test('nothing is asked of whoever was found before it was asked whether they may be met', () => {
    for (const practice of ours) {
      const steps = stepsOf(practice);
      for (const [at, { writes }] of steps.entries()) {
        if (!writes?.of) continue;
        const found = steps.findIndex(({ id }) => id === writes.of);
        const between = steps.slice(found, at);
        expect(
          between.some((step) => step.answer === 'leave' && step.writes?.consent),
          practice.name,
        ).toBe(true);
      }
    }
  });

  test('consent is only what was answered about meeting whoever is kept safe', () => {
    for (const practice of ours) {
      const steps = stepsOf(practice);
      const consent = steps.findIndex(({ writes }) => writes?.consent);
      const found = steps.findIndex(({ writes }) => writes?.line === 'protects');
      if (consent >= 0) expect(steps.slice(0, consent), practice.name).toContain(steps[found]);
    }
  });
});

describe('what a practice asks and writes:', () => {
  const writesOf = (name: string) =>
    stepsOf(practiceOf(name)).map(({ answer, writes }) => [
      answer,
      writes?.statement ?? writes?.moment ?? writes?.strand,
    ]);

  test('two sides in talk, and a scale they lie on', () => {
    const { steps } = practiceOf('hidden-zero');
    const sides = steps.find((step) => step.answer === 'columns');
    expect(sides?.columns.map(({ asks }) => asks.length)).toEqual([4, 4]);
    expect(steps.find((step) => step.answer === 'scale')?.weighs).toBe(sides?.id);
  });

  test('how one feels toward somebody, until there is room', () => {
    for (const name of ['six-fs', 'healing']) expect(writesOf(name)).toContainEqual(['toward', 'toward']);
  });

  test('steps of healing in any order, after leave and a look at who is there', () => {
    const { steps } = practiceOf('healing');
    expect(steps.slice(0, 3).map(({ answer }) => answer)).toEqual(['leave', 'toward', 'menu']);
    const menu = steps.find((step) => step.answer === 'menu');
    expect(menu?.steps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['witness', 'neededThen', 'bringOut', 'letGo', 'instead', 'protectors']),
    );
  });

  test('moments on the line of time', () => {
    const moments = writesOf('where-it-comes-from').filter(([answer]) => answer === 'moment');
    expect(moments).toEqual(Array(3).fill(['moment', 'origin']));
  });

  test('the body, and the wish under what it would like to do', () => {
    expect(writesOf('the-body').slice(0, 4)).toEqual([
      ['body', undefined],
      ['choice', 'impulse'],
      ['words', 'wish'],
      ['words', 'wishFear'],
    ]);
  });

  test('the cycle, and the boat', () => {
    expect(writesOf('content-to-process')).toContainEqual(['cycle', 'step']);
    expect(writesOf('the-boat').slice(0, 2)).toEqual([
      ['list', 'strengthens'],
      ['list', 'hole'],
    ]);
  });

  test('warmth toward another is not begun with whoever sits in the other chair', () => {
    for (const { name, forTwo, starts } of ours)
      if (forTwo)
        expect(
          starts.filter((place) => !['map', 'couple'].includes(place)),
          name,
        ).toEqual([]);
  });
});

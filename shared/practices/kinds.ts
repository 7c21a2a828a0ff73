/** The lists a practice chooses from; apart from its schema, so that the window need not load what checks. */
import { answerKinds } from '../model/kinds.ts';

/** From where a practice can be begun: with a whole map, with somebody or something on it, or with two people. */
export const places = ['map', 'part', 'protector', 'exile', 'line', 'dialogue', 'couple'] as const;
/** @see places */
export type PracticePlace = (typeof places)[number];

/** How much care it needs: before a warm or deep one the person is asked for ground, and afterwards how it is. */
export const cares = ['plain', 'warm', 'deep'] as const;
/** @see cares */
export type Care = (typeof cares)[number];

/** Every kind of step, by the word that stands at `answer`; a menu asks nothing itself. */
export const stepKinds = [...answerKinds, 'menu'] as const;

/** Folding: the rule, and that nothing of a folded exile is found in anything that is drawn, copied or listed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutPlate } from '../../../shared/drawing/body/plate.ts';
import { drawMap } from '../../../shared/drawing/map.ts';
import { sentenceOfBond } from '../../../shared/language/sentences.ts';
import { transcriptOf } from '../../../shared/language/transcript.ts';
import { gather, type Records } from '../../../shared/model/document.ts';
import { answersOn, foldedParts, isTurnFolded, standingConsents } from '../../../shared/model/folding.ts';
import { type ConsentAnswer, consentAnswers, statements } from '../../../shared/model/kinds.ts';
import type { AnyRecord, Consent, Dialogue, Part, Turn } from '../../../shared/model/records.ts';
import { standingsOf } from '../../../shared/model/standings.ts';
import { underneath } from '../../../shared/model/underneath.ts';
import { aBond, aPart, aPlacement, id, map, recordsOf } from '../drawing/a-map.ts';

const word = 'zephyrine';
const rare = Object.fromEntries(statements.map((statement) => [statement, `${word} ${statement}`]));
const guard = aPart(1, { kind: 'manager', name: 'Guard' });
const other = aPart(2, { kind: 'firefighter', name: 'Other' });
const little: Part = { ...aPart(3, { kind: 'exile', name: 'little one' }), ...rare };
const line = aBond(11, guard, little, { kind: 'protects' });
const second = aBond(12, other, little, { kind: 'watches' });
const at = (minute: number) => `2026-03-12T10:${String(minute).padStart(2, '0')}:00.000Z`;

function answered(n: number, bond: string, answer: ConsentAnswer, minute: number): Consent {
  return { type: 'consent', id: id(n), bond, answer, fears: '', conditions: '', at: at(minute) };
}

const dialogue: Dialogue = {
  type: 'dialogue',
  id: id(30),
  map,
  title: '',
  mode: 'inner',
  left: guard.id,
  right: little.id,
  witness: null,
  therapist: false,
  strength: false,
  task: 'none',
  marker: '',
  ending: '',
  thanks: '',
  agreed: '',
  next: '',
  restsSince: null,
  closedAt: null,
  madeAt: at(0),
};
const turn: Turn = {
  type: 'turn',
  id: id(31),
  dialogue: dialogue.id,
  speaker: little.id,
  toward: guard.id,
  manner: 'says',
  text: `${word} in a turn`,
  marks: [],
  strength: null,
  rank: 0,
  saidAt: at(1),
};

const placements = [aPlacement(guard, 0, 0), aPlacement(other, 300, 0), aPlacement(little, 150, 300)];
const bodies = { side: 'front', at: 'in', x: 100, y: 130 } as const;
const all = (more: readonly AnyRecord[], exile: Part = little): Records =>
  recordsOf([guard, other, exile, line, second, dialogue, turn, ...placements, ...more]);

/** Everything that is made of records for somebody's eyes, as one text. */
function shown(records: Records): string {
  const standings = standingsOf(records, map);
  const plate = layoutPlate(standings.map(({ part }) => ({ part, body: bodies })));
  return JSON.stringify([
    drawMap(records, map, 'light'),
    standings,
    plate,
    transcriptOf(records, dialogue),
    sentenceOfBond(line, guard, little, standingConsents(records).get(line.id)),
  ]);
}

describe('an exile', () => {
  test('is folded until every protector on a line to it has given consent', () => {
    const isFolded = (...consents: Consent[]) => foldedParts(all(consents)).has(little.id);
    expect(isFolded()).toBe(true);
    expect(isFolded(answered(20, line.id, 'given', 1))).toBe(true);
    expect(isFolded(answered(20, line.id, 'given', 1), answered(21, second.id, 'given', 2))).toBe(false);
    const both = [answered(20, line.id, 'given', 1), answered(21, second.id, 'given', 2)];
    for (const answer of ['asked', 'notNow', 'refused', 'withdrawn'] as const)
      expect(isFolded(...both, answered(22, line.id, answer, 3))).toBe(true);
  });

  test('opened by a deliberate act stays open until somebody refuses or takes consent back', () => {
    const opened: Part = { ...little, openedAt: at(5) };
    const isFolded = (...consents: Consent[]) => foldedParts(all(consents, opened)).has(little.id);
    expect(isFolded()).toBe(false);
    expect(isFolded(answered(20, line.id, 'refused', 4))).toBe(false);
    expect(isFolded(answered(20, line.id, 'refused', 6))).toBe(true);
    expect(isFolded(answered(20, line.id, 'asked', 6))).toBe(false);
  });

  test('is found nowhere by a word while it is folded, and wherever it was said once it is not', () => {
    expect(shown(all([]))).not.toContain(word);
    expect(shown(all([]))).toContain('little one');
    const open = shown(all([answered(20, line.id, 'given', 1), answered(21, second.id, 'given', 2)]));
    expect(open).toContain(`${word} says`);
    expect(open).toContain(`${word} in a turn`);
  });

  test('that was merged into another folds what was said under its old name, too', () => {
    const former: Part = { ...aPart(4, { kind: 'exile', name: 'tiny' }), ...rare, mergedInto: little.id };
    const said: Turn = { ...turn, id: id(33), speaker: former.id, text: `${word} as tiny` };
    expect(shown(all([former, said]))).not.toContain(word);
  });

  test('that became one with somebody who is not folded keeps its words folded, until its own protectors gave consent', () => {
    const merged: Part = { ...little, mergedInto: other.id };
    const both = [answered(20, line.id, 'given', 1), answered(21, second.id, 'given', 2)];
    expect(shown(all([], merged))).not.toContain(word);
    const isHeard = (records: Records) => !isTurnFolded(turn, records.part, foldedParts(records));
    expect(isHeard(all(both.slice(1), merged))).toBe(false);
    expect(isHeard(all(both, merged))).toBe(true);
    expect(isHeard(all([], { ...merged, openedAt: at(5) }))).toBe(true);
  });

  test('is neither folded nor opened by what somebody else’s part answers', () => {
    const theirs: Part = { ...aPart(7, { kind: 'manager' }), person: id(99) };
    const across = aBond(16, theirs, little, { kind: 'protects' });
    const given = [answered(20, line.id, 'given', 1), answered(21, second.id, 'given', 2)];
    expect(foldedParts(all([theirs, across, ...given])).has(little.id)).toBe(false);
    const alone = recordsOf([theirs, little, across, answered(22, across.id, 'given', 1)]);
    expect(foldedParts(alone).has(little.id)).toBe(true);
    expect(answersOn(alone).size).toBe(0);
  });

  test('was asked about on a line only as long as that line guards it', () => {
    const given = answered(20, line.id, 'given', 1);
    const told = (changed: Partial<typeof line>, exile: Part = little) =>
      answersOn(recordsOf([guard, exile, { ...line, ...changed }, given])).get(line.id);
    expect(told({})).toBe('given');
    expect(told({ kind: 'watches', direction: 'both', strength: 'strong' })).toBe('given');
    expect(told({ kind: 'fears' })).toBeUndefined();
    expect(told({ from: little.id, to: guard.id })).toBeUndefined();
    expect(told({}, { ...little, kind: 'manager' })).toBeUndefined();
  });

  test('follows the rule for any answers in any order', () => {
    const anyAnswer = fc.record({ first: fc.boolean(), answer: fc.constantFrom(...consentAnswers) });
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 12 }), (answers) => {
        const consents = answers.map(({ first, answer }, n) =>
          answered(40 + n, first ? line.id : second.id, answer, n),
        );
        const last = (bond: string) => consents.findLast((one) => one.bond === bond)?.answer;
        const stands = last(line.id) === 'given' && last(second.id) === 'given';
        const shuffled = gather([
          ...Object.values(all([])).flatMap((table) => Object.values<AnyRecord>(table)),
          ...consents.toReversed(),
        ]);
        expect(foldedParts(shuffled).has(little.id)).toBe(!stands);
      }),
    );
  });
});

describe('what is underneath', () => {
  test('is everybody the lines lead down to, nearest first, each once, even in a ring', () => {
    const deeper = aPart(5, { kind: 'exile', name: 'deeper' });
    const down = aBond(13, little, deeper, { kind: 'protects' });
    const back = aBond(14, deeper, guard, { kind: 'protects' });
    const exiled = aBond(15, aPart(6), guard, { kind: 'exiled' });
    const records = all([deeper, aPart(6), down, back, exiled]);
    expect(underneath(records, guard.id).map(({ part, depth }) => [part, depth])).toEqual([
      [little.id, 1],
      [id(6), 1],
      [deeper.id, 2],
    ]);
    expect(underneath(records, id(6))).toEqual([]);
  });

  test('is nobody who was put away', () => {
    const away: Part = { ...little, putAwayAt: at(9) };
    expect(underneath(all([], away), guard.id)).toEqual([]);
  });
});

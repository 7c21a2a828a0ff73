/** What the edits of a turn promise: whatever is done to it, what was said stays said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTurnManner } from '../../../shared/edits/choose-turn-manner.ts';
import { correctSpeaker } from '../../../shared/edits/correct-speaker.ts';
import { feelStrength } from '../../../shared/edits/feel-strength.ts';
import { joinTurn } from '../../../shared/edits/join-turn.ts';
import { markTurn } from '../../../shared/edits/mark-turn.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { sayTurns } from '../../../shared/edits/say-turns.ts';
import { splitTurn } from '../../../shared/edits/split-turn.ts';
import { turnToward } from '../../../shared/edits/turn-toward.ts';
import { anyText } from '../edit-runs.ts';
import { inDialogue } from './with-dialogue.ts';

describe('a turn', () => {
  test('split and joined again says what it said, but for the white space at the seam', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), (text, letter) => {
        const { say, write, heard, turns } = inDialogue();
        const turn = say(text);
        const at = [...text].slice(0, letter).join('').length;
        const [head, tail] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
        write(splitTurn, { turn, at });
        const isSplit = head !== '' && tail !== '';
        expect(heard()).toEqual(isSplit ? [head, tail] : [text]);
        write(joinTurn, { turn: turns().at(-1)?.id ?? '' });
        expect(heard()).toEqual([isSplit ? `${head}\n${tail}` : text]);
      }),
    );
  });

  test('that is split keeps its place, its speaker and its manner in both halves, and its marks in the first', () => {
    const { say, write, turns, left, right, dialogue } = inDialogue();
    const said = { dialogue, speaker: left, toward: right, manner: 'feels' as const, text: 'My jaw. My shoulders.' };
    const turn = write(sayTurn, { ...said, marks: ['keep'] });
    say('Later.');
    write(splitTurn, { turn, at: 8 });
    const shape = { speaker: left, toward: right, manner: 'feels' };
    expect(turns().slice(0, 2)).toMatchObject([
      { ...shape, id: turn, text: 'My jaw.', marks: ['keep'] },
      { ...shape, text: 'My shoulders.', marks: [] },
    ]);
    expect(turns()[2]).toMatchObject({ text: 'Later.' });
  });

  test('is joined to the one before with the marks of both, each once', () => {
    const { write, turns, left, dialogue } = inDialogue();
    write(sayTurn, { dialogue, speaker: left, text: 'I wait.', marks: ['need', 'keep'] });
    const turn = write(sayTurn, { dialogue, speaker: left, text: 'Always.', marks: ['keep', 'softening'] });
    write(joinTurn, { turn });
    expect(turns()).toMatchObject([{ text: 'I wait.\nAlways.', marks: ['need', 'keep', 'softening'] }]);
  });

  test('is not joined to what somebody else said, to silence, or to nothing', () => {
    const { write, turns, left, right, dialogue } = inDialogue();
    const ids = [
      write(sayTurn, { dialogue, speaker: left, text: 'I wait.' }),
      write(sayTurn, { dialogue, speaker: right, text: 'Yes.' }),
      write(sayTurn, { dialogue, speaker: right, text: '', manner: 'silent' }),
      write(sayTurn, { dialogue, speaker: right, text: 'Still here.' }),
    ];
    const before = turns();
    for (const turn of ids) write(joinTurn, { turn });
    expect(turns()).toEqual(before);
  });

  test('goes to whoever really said it, and nothing else about it changes', () => {
    const { say, write, turns, right, diff } = inDialogue();
    const turn = say('It was me.');
    const [before] = turns();
    write(correctSpeaker, { turn, speaker: right });
    expect(turns()).toEqual([{ ...before, speaker: right }]);
    write(correctSpeaker, { turn, speaker: null });
    expect(turns()).toEqual([{ ...before, speaker: null }]);
    expect(Object.keys(diff().updated)).toEqual([turn]);
  });

  test('is never left said to whoever said it', () => {
    const { say, write, turns, left, right } = inDialogue();
    const turn = say('It was me.');
    write(turnToward, { turn, toward: right });
    write(correctSpeaker, { turn, speaker: right });
    expect(turns()).toMatchObject([{ speaker: right, toward: left }]);
  });

  test('is told how it was given, toward whom and how strong it felt, and that can be taken away', () => {
    const { say, write, turns, right } = inDialogue();
    const turn = say('I want to go over.');
    write(chooseTurnManner, { turn, manner: 'wants' });
    write(turnToward, { turn, toward: right });
    write(feelStrength, { turn, strength: 0 });
    expect(turns()).toMatchObject([{ manner: 'wants', toward: right, strength: 0, text: 'I want to go over.' }]);
    write(turnToward, { turn, toward: null });
    write(feelStrength, { turn, strength: null });
    expect(turns()).toMatchObject([{ manner: 'wants', toward: null, strength: null }]);
  });

  test('takes a mark on and off, and leaves the others', () => {
    const { say, write, turns } = inDialogue();
    const turn = say('A line from you.');
    const marks = () => turns().map((one) => one.marks);
    write(markTurn, { turn, mark: 'need' });
    write(markTurn, { turn, mark: 'keep' });
    expect(marks()).toEqual([['need', 'keep']]);
    write(markTurn, { turn, mark: 'need' });
    expect(marks()).toEqual([['keep']]);
  });

  test('is taken in with all the others of a transcript in one step, in its order, after what was said', () => {
    const { say, write, turns, left, right, dialogue, diff } = inDialogue();
    say('Before.');
    const lines = [
      { speaker: right, text: 'one' },
      { speaker: null, text: 'two' },
      { speaker: left, text: 'three' },
    ];
    write(sayTurns, { dialogue, lines });
    expect(turns().map(({ speaker, text }) => ({ speaker, text }))).toEqual([
      { speaker: left, text: 'Before.' },
      ...lines,
    ]);
    expect(Object.keys(diff().added)).toHaveLength(3);
  });
});

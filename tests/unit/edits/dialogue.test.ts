/** What the edits of a dialogue promise: who sat where stands in the record, and all that was said stays. */
import { describe, expect, test } from 'vitest';
import { addPart } from '../../../shared/edits/add-part.ts';
import { beginDialogue } from '../../../shared/edits/begin-dialogue.ts';
import { chooseMode } from '../../../shared/edits/choose-mode.ts';
import { closeDialogue } from '../../../shared/edits/close-dialogue.ts';
import { feelStrength } from '../../../shared/edits/feel-strength.ts';
import { letRest } from '../../../shared/edits/let-rest.ts';
import { letTherapistSpeak } from '../../../shared/edits/let-therapist-speak.ts';
import { noteMoment } from '../../../shared/edits/note-moment.ts';
import { noteStrength } from '../../../shared/edits/note-strength.ts';
import { noteTask } from '../../../shared/edits/note-task.ts';
import { openAgain } from '../../../shared/edits/open-again.ts';
import { removeDialogue } from '../../../shared/edits/remove-dialogue.ts';
import { reverseRoles } from '../../../shared/edits/reverse-roles.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { sayWhoHurt } from '../../../shared/edits/say-who-hurt.ts';
import { seatPart } from '../../../shared/edits/seat-part.ts';
import { seatWitness } from '../../../shared/edits/seat-witness.ts';
import { writeClosing } from '../../../shared/edits/write-closing.ts';
import { inDialogue } from './with-dialogue.ts';

describe('the chairs', () => {
  test('are changed without a word before anything was said, and by a turn of its own afterwards', () => {
    const { say, write, turns, seats, left, third, right, dialogue } = inDialogue();
    write(seatPart, { dialogue, chair: 'left', part: third });
    expect(turns()).toEqual([]);
    write(seatPart, { dialogue, chair: 'left', part: left });
    say('I count.');
    write(seatPart, { dialogue, chair: 'left', part: third });
    expect(seats()).toMatchObject({ left: third, right });
    const [first, sat] = turns();
    expect(first).toMatchObject({ speaker: left, text: 'I count.' });
    expect(sat).toMatchObject({ speaker: third, toward: left, manner: 'sits', text: '' });
  });

  test('stay as they are where somebody sits down on their own chair', () => {
    const { say, write, left, dialogue, records } = inDialogue();
    say('I count.');
    const before = records();
    write(seatPart, { dialogue, chair: 'left', part: left });
    expect(records()).toBe(before);
  });

  test('are where they were once roles were reversed twice, and both times stand in the dialogue', () => {
    const { say, write, turns, seats, left, right, dialogue } = inDialogue();
    say('You forgot.');
    const before = seats();
    write(reverseRoles, { dialogue });
    expect(seats()).toEqual({ left: right, right: left, witness: null });
    write(reverseRoles, { dialogue });
    expect(seats()).toEqual(before);
    const shape = { manner: 'reverses', text: '' };
    expect(turns().slice(1)).toMatchObject([
      { ...shape, speaker: right, toward: left },
      { ...shape, speaker: left, toward: right },
    ]);
  });

  test('have a third seat, whose taking is a turn once something was said; leaving it is none', () => {
    const { say, write, turns, seats, third, dialogue } = inDialogue();
    write(seatWitness, { dialogue, part: third });
    expect(turns()).toEqual([]);
    write(seatWitness, { dialogue, part: null });
    say('I count.');
    write(seatWitness, { dialogue, part: third });
    write(seatWitness, { dialogue, part: third });
    expect(turns().slice(1)).toMatchObject([{ speaker: third, toward: null, manner: 'sits', text: '' }]);
    write(seatWitness, { dialogue, part: null });
    expect(turns()).toHaveLength(2);
    expect(seats().witness).toBeNull();
  });
});

describe('a dialogue', () => {
  test('is an encounter where an imagined other sits, on whichever chair, unless something else is said', () => {
    const { write, records, map, left } = inDialogue();
    const other = write(addPart, { map, name: 'Daniel', kind: 'other', at: null });
    const modeOf = (said: { left: string; right: string; mode?: 'letter' }) => {
      const dialogue = write(beginDialogue, { map, ...said });
      return records().dialogue[dialogue]?.mode;
    };
    expect(modeOf({ left, right: other })).toBe('encounter');
    expect(modeOf({ left: other, right: left })).toBe('encounter');
    expect(modeOf({ left, right: left })).toBe('inner');
    expect(modeOf({ left, right: other, mode: 'letter' })).toBe('letter');
  });

  test('keeps all that was said whatever kind it becomes, whoever has a voice and whatever is noted in it', () => {
    const { say, write, turns, said, dialogue } = inDialogue();
    const turn = say('I count.');
    write(letTherapistSpeak, { dialogue, therapist: true });
    write(noteStrength, { dialogue, strength: true });
    write(sayTurn, { dialogue, speaker: null, text: 'What is that like?', manner: 'asks' });
    write(feelStrength, { turn, strength: 7 });
    const before = turns();
    write(chooseMode, { dialogue, mode: 'letter' });
    write(letTherapistSpeak, { dialogue, therapist: false });
    write(noteStrength, { dialogue, strength: false });
    expect(said()).toMatchObject({ mode: 'letter', therapist: false, strength: false });
    expect(turns()).toEqual(before);
  });

  test('has a task, a marker and an ending, noted one by one', () => {
    const { write, said, dialogue } = inDialogue();
    write(noteTask, { dialogue, task: 'selfCriticism' });
    write(noteTask, { dialogue, marker: 'It is always me.' });
    write(noteTask, { dialogue, ending: 'Softer.' });
    expect(said()).toMatchObject({ task: 'selfCriticism', marker: 'It is always me.', ending: 'Softer.' });
  });

  test('closes with words of its own, and can rest or be opened again with all of them there', () => {
    const { write, said, dialogue } = inDialogue();
    write(letRest, { dialogue });
    expect(said()).toMatchObject({ restsSince: expect.any(String), closedAt: null });
    write(writeClosing, { dialogue, closing: 'thanks', text: 'For waiting.' });
    write(closeDialogue, { dialogue });
    expect(said()).toMatchObject({ restsSince: null, closedAt: expect.any(String) });
    write(openAgain, { dialogue });
    expect(said()).toMatchObject({ restsSince: null, closedAt: null, thanks: 'For waiting.', agreed: '', next: '' });
  });

  test('that is removed leaves the moments found in it with their part', () => {
    const { write, say, records, dialogue, left } = inDialogue();
    say('I count.');
    const asked = { part: left, dialogue, kind: 'toward' as const, words: 'A bit sorry for her.' };
    const moment = write(noteMoment, asked);
    const before = records().moment[moment];
    expect(before).toMatchObject(asked);
    write(removeDialogue, { dialogue });
    expect(records().moment).toEqual({ [moment]: { ...before, dialogue: null } });
    expect(records().turn).toEqual({});
  });
});

describe('somebody who hurt the person', () => {
  test('is said to be one, and that can be taken back', () => {
    const { write, records, right } = inDialogue();
    write(sayWhoHurt, { part: right, hurtMe: true });
    expect(records().part[right]).toMatchObject({ hurtMe: true });
    write(sayWhoHurt, { part: right, hurtMe: false });
    expect(records().part[right]).toMatchObject({ hurtMe: false });
  });
});

/** What a person is shown of a casebook they were handed: plain sentences, each thing once, and nothing of what is folded. */

import { describe, expect, test } from 'vitest';
import { without } from '../../../electron/casebook/erasing/without.ts';
import { targetsOf } from '../../../electron/casebook/links.ts';
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { beginDialogue } from '../../../shared/edits/begin-dialogue.ts';
import { bringInPartner } from '../../../shared/edits/bring-in-partner.ts';
import { chooseVocabulary } from '../../../shared/edits/choose-vocabulary.ts';
import { drawBond } from '../../../shared/edits/draw-bond.ts';
import { type Edit, known, perform } from '../../../shared/edits/edit.ts';
import { mergeParts } from '../../../shared/edits/merge-parts.ts';
import { moveParts } from '../../../shared/edits/move-parts.ts';
import { namePart } from '../../../shared/edits/name-part.ts';
import { noteConsent } from '../../../shared/edits/note-consent.ts';
import { noteMoment } from '../../../shared/edits/note-moment.ts';
import { openAnyway } from '../../../shared/edits/open-anyway.ts';
import { placePart } from '../../../shared/edits/place-part.ts';
import { removeDialogue } from '../../../shared/edits/remove-dialogue.ts';
import { removeTurn } from '../../../shared/edits/remove-turn.ts';
import { rewordMoment } from '../../../shared/edits/reword-moment.ts';
import { rewordTurn } from '../../../shared/edits/reword-turn.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { takeOffMap } from '../../../shared/edits/take-off-map.ts';
import { tellOfPart } from '../../../shared/edits/tell-of-part.ts';
import { tellStrand } from '../../../shared/edits/tell-strand.ts';
import type { Side } from '../../../shared/handing-over/comparing.ts';
import type { GroupShown } from '../../../shared/handing-over/preview.ts';
import { compare } from '../../../shared/handing-over/taking-in.ts';
import { tickedAtFirst } from '../../../shared/handing-over/ticking.ts';
import { groupsOf } from '../../../shared/language/handed-over/preview.ts';
import { turnsOf } from '../../../shared/model/dialogue.ts';
import { applyDiff, invert } from '../../../shared/model/diff.ts';
import { gather, listRecords } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import { presentPart } from '../../../shared/model/presence.ts';
import type { Id } from '../../../shared/model/records.ts';
import { standingsOf } from '../../../shared/model/standings.ts';
import { emptySide, taking, takingAll } from './two-sides.ts';

/** A casebook in memory that is worked in by naming edits. */
function worked(start: Side) {
  let side = start;
  return {
    side: () => side,
    do<Said, Got>(edit: Edit<Said, Got>, said: Said, fresh = freshNow): Got {
      const { diff, records, got } = perform(side.records, edit, said, fresh);
      const change = {
        id: fresh.id(),
        at: fresh.now(),
        place: 'library',
        edit: edit.name,
        way: 'do',
        diff,
      } as const;
      side = { records, log: [...side.log, change] };
      return got;
    },
    /** Takes back the last steps. */
    undo(count: number): void {
      for (const step of side.log.slice(-count).toReversed()) {
        const diff = invert(step.diff);
        const change = { ...step, id: freshNow.id(), at: freshNow.now(), way: 'undo', diff } as const;
        side = { records: applyDiff(side.records, diff), log: [...side.log, change] };
      }
    },
  };
}

/** Two turns so close as they come to stand when much was said between them and removed again. */
const closeTogether: Edit<{ turn: Id; next: Id }> = {
  name: 'moveTurn',
  change(records, { turn, next }) {
    known(records.turn, turn).rank = 1;
    known(records.turn, next).rank = 1 + Number.EPSILON;
  },
};

function beginning() {
  const past = worked(emptySide);
  const mira = past.do(addPerson, { alias: 'Mira' });
  const map = past.do(addMap, { person: mira, title: 'Wednesday' });
  const planner = past.do(addPart, { map, name: 'the planner', kind: 'manager', at: { x: 0, y: 0 } });
  const child = past.do(addPart, { map, name: 'the little one', kind: 'exile', at: { x: 100, y: 0 } });
  const bond = past.do(drawBond, { from: planner, to: child, kind: 'protects' });
  const dialogue = past.do(beginDialogue, { map, left: planner, right: child });
  const turn = past.do(sayTurn, { dialogue, speaker: planner, text: 'I have a list.' });
  return { ...past, mira, map, planner, child, bond, dialogue, turn };
}

const groups = (ours: Side, theirs: Side): GroupShown[] =>
  groupsOf(compare(ours, theirs, targetsOf), ours.records, theirs.records);

/** Each group with its things, one a line. */
const told = (ours: Side, theirs: Side) =>
  groups(ours, theirs).flatMap(({ title, items }) => [
    title,
    ...items.map(({ saying, sentence, notes }) => [`  ${saying}: ${sentence}`, ...notes].join(' | ')),
  ]);

describe('what is told of a casebook that was handed over', () => {
  test('stands under its people and maps, small things with what they belong to', () => {
    const { side, map, planner, dialogue } = beginning();
    const theirs = worked(side());
    const coat = theirs.do(addPart, { map, name: 'a heavy coat', kind: 'unknown', at: { x: 5, y: 5 } });
    theirs.do(noteMoment, { part: coat, dialogue: null, kind: 'origin', words: 'that winter' });
    theirs.do(noteMoment, { part: planner, dialogue: null, kind: 'origin', words: 'school' });
    theirs.do(drawBond, { from: coat, to: planner, kind: 'soothes' });
    theirs.do(sayTurn, { dialogue, speaker: planner, text: 'It is long.' });
    theirs.do(sayTurn, { dialogue, speaker: planner, text: 'Very.' });
    const [placement] = Object.keys(side().records.placement);
    theirs.do(moveParts, { moves: [{ placement: placement ?? '', x: 9, y: 9 }] });
    expect(told(side(), theirs.side())).toEqual([
      'Mira',
      '  new: a heavy coat | with its place on 1 map | with 1 moment',
      '  new: a heavy coat soothes the planner',
      '  new: the planner. Where it comes from: “school”',
      'Mira: Wednesday',
      '  changed: Where 1 part stands',
      '  changed: Said in “the planner and the little one” | with 2 new turns',
    ]);
    expect(told(theirs.side(), side())).toEqual([]);
  });

  test('shows both values where both changed it, and lets a turn be decided on by itself', () => {
    const { side, planner, dialogue, turn } = beginning();
    const [ours, theirs] = [worked(side()), worked(side())];
    const other = theirs.do(sayTurn, { dialogue, speaker: planner, text: 'And a pen.' });
    ours.do(tellOfPart, { part: planner, statement: 'needs', text: 'less to do' });
    theirs.do(tellOfPart, { part: planner, statement: 'needs', text: 'an evening off' });
    ours.do(rewordTurn, { turn, text: 'I have a long list.' });
    theirs.do(removeTurn, { turn });
    expect(told(ours.side(), theirs.side())).toEqual([
      'Mira',
      '  both: the planner, Manager',
      'Mira: Wednesday',
      '  changed: Said in “the planner and the little one” | with 1 new turn',
      '  both: In “the planner and the little one”: the planner: “I have a long list.” | It was deleted there; you changed it.',
    ]);
    const [first] = groups(ours.side(), theirs.side());
    expect(first?.items[0]?.fields).toEqual([{ label: 'needs', ours: 'less to do', theirs: 'an evening off' }]);
    expect(turnsOf(taking(ours.side(), theirs.side(), [other]).records, dialogue).map(({ text }) => text)).toEqual([
      'I have a long list.',
      'And a pen.',
    ]);
  });

  test('says what goes with something that was deleted there, and what comes back with what hangs on it', () => {
    const { side, planner, dialogue } = beginning();
    const [ours, theirs] = [worked(side()), worked(side())];
    theirs.do(removeDialogue, { dialogue });
    ours.do(sayTurn, { dialogue, speaker: planner, text: 'Only here.' });
    const title = '“the planner and the little one”';
    expect(told(ours.side(), theirs.side())).toEqual([
      'Mira: Wednesday',
      `  gone: The dialogue ${title} | and 1 thing that belongs to it | Takes away with it what is only here: In ${title}: the planner: “Only here.”`,
    ]);
    theirs.do(namePart, { part: planner, name: 'the list' });
    const back = groups(theirs.side(), ours.side()).flatMap(({ items }) => items);
    expect(back.map(({ saying, notes }) => [saying, ...notes])).toEqual([
      ['both', 'with 1 new turn', expect.stringMatching(/^Brings back 2 things you removed here: The dialogue/)],
    ]);
    const again = taking(
      theirs.side(),
      ours.side(),
      back.map(({ id }) => id),
    );
    expect(turnsOf(again.records, dialogue).map(({ text }) => text)).toEqual(['I have a list.', 'Only here.']);
  });

  test('takes away who spoke with all they said, and lets go of them where they were only spoken to', () => {
    const { do: tell, side, map, planner, dialogue } = beginning();
    const coat = tell(addPart, { map, name: 'a heavy coat', kind: 'unknown', at: { x: 5, y: 5 } });
    const [ours, theirs] = [worked(side()), worked(side())];
    ours.do(sayTurn, { dialogue, speaker: planner, toward: coat, text: 'You are warm.' });
    ours.do(sayTurn, { dialogue, speaker: coat, text: 'I am heavy.' });
    theirs.undo(1);
    expect(told(ours.side(), theirs.side())).toEqual([
      'Mira',
      '  gone: a heavy coat | and 1 thing that belongs to it | Takes away with it what is only here: In “the planner and the little one”: a heavy coat: “I am heavy.”',
    ]);
    expect(turnsOf(takingAll(ours.side(), theirs.side()).records, dialogue)).toMatchObject([
      { speaker: planner, text: 'I have a list.' },
      { speaker: planner, toward: null, text: 'You are warm.' },
    ]);
  });

  test('brings back what was removed here with what hung on it, but not onto a map that is gone', () => {
    const { do: tell, side, map, planner, ...past } = beginning();
    const coat = tell(addPart, { map, name: 'a heavy coat', kind: 'unknown', at: { x: 5, y: 5 } });
    const other = tell(addMap, { person: past.mira, title: 'Thursday' });
    tell(placePart, { map: other, part: coat, x: 0, y: 0 });
    const [ours, theirs] = [worked(side()), worked(side())];
    ours.undo(3);
    theirs.do(drawBond, { from: coat, to: planner, kind: 'soothes' });
    expect(told(ours.side(), theirs.side())).toEqual(['Mira', expect.stringMatching(/Brings back 2 things/)]);
    const { records } = takingAll(ours.side(), theirs.side());
    expect(Object.keys(records.map)).toEqual([map]);
    expect(standingsOf(records, map).map(({ part }) => part.id)).toContain(coat);
  });

  test('says what was deleted here, and counts where there is too much to name', () => {
    const { side, planner, dialogue, turn } = beginning();
    const [ours, theirs] = [worked(side()), worked(side())];
    ours.do(removeTurn, { turn });
    theirs.do(rewordTurn, { turn, text: 'I have two lists.' });
    expect(told(ours.side(), theirs.side()).at(-1)).toMatch(/^ {2}both: .*You removed it; it was changed there/);
    const more = worked(side());
    for (const text of ['One.', 'Two.', 'Three.', 'Four.']) more.do(sayTurn, { dialogue, speaker: planner, text });
    const less = worked(side());
    less.do(removeDialogue, { dialogue });
    const [line = ''] = told(more.side(), less.side()).slice(-1);
    expect(line).toMatch(/Takes away 4 things.* …$/);
    expect(line.match(/: the planner: “/g)).toHaveLength(3);
  });

  test('names people before their maps, whatever was done first', () => {
    const { side, mira, planner, bond } = beginning();
    const theirs = worked(side());
    theirs.do(addMap, { person: mira, title: 'Thursday' });
    const ruth = theirs.do(addPerson, { alias: 'Ruth' });
    theirs.do(addMap, { person: ruth, title: 'Friday' });
    theirs.do(namePart, { part: planner, name: 'the list' });
    theirs.do(noteConsent, { bond, answer: 'asked' });
    expect(groups(side(), theirs.side()).map(({ title }) => title)).toEqual([
      'Mira',
      'Mira: Thursday',
      'Ruth',
      'Ruth: Friday',
    ]);
  });

  test('has no word of what is folded on either side', () => {
    const { side, child, bond, dialogue } = beginning();
    const theirs = worked(side());
    theirs.do(noteConsent, { bond, answer: 'given' });
    theirs.do(tellOfPart, { part: child, statement: 'burden', text: 'SECRET' });
    theirs.do(noteMoment, { part: child, dialogue: null, kind: 'origin', words: 'SECRET' });
    theirs.do(sayTurn, { dialogue, speaker: child, text: 'SECRET' });
    const turn = theirs.do(sayTurn, { dialogue, speaker: child, text: 'SECRET too' });
    const here = worked(theirs.side());
    here.do(removeTurn, { turn });
    const shown = JSON.stringify([groups(side(), theirs.side()), groups(theirs.side(), here.side())]);
    expect(JSON.stringify(groups(side(), theirs.side()))).not.toMatch(/SECRET/);
    expect(JSON.stringify(groups(side(), theirs.side()))).toMatch(/is folded. What it carries is not shown/);
    const folded = worked(side());
    const said = folded.do(sayTurn, { dialogue, speaker: child, text: 'SECRET' });
    const removed = worked(folded.side());
    removed.do(removeTurn, { turn: said });
    removed.do(noteMoment, { part: child, dialogue: null, kind: 'origin', words: 'SECRET' });
    expect(told(folded.side(), removed.side())).toEqual([
      'Mira',
      '  new: the little one. A moment, folded.',
      'Mira: Wednesday',
      '  gone: In “the planner and the little one”: Folded: the little one said something.',
    ]);
    // Open on both sides, it is told.
    expect(shown).toMatch(/SECRET too/);
  });

  test('has no word of what is folded only there, or became one with somebody who is', () => {
    const { side, map, planner, child, bond, dialogue } = beginning();
    const open = worked(side());
    open.do(noteConsent, { bond, answer: 'given' });
    const coat = open.do(addPart, { map, name: 'a heavy coat', kind: 'unknown', at: { x: 5, y: 5 } });
    const turn = open.do(sayTurn, { dialogue, speaker: child, text: 'SECRET' });
    const moment = open.do(noteMoment, { part: child, dialogue: null, kind: 'origin', words: 'SECRET' });
    const [ours, folded] = [worked(open.side()), worked(open.side())];
    for (const [index, side] of [ours, folded].entries()) {
      side.do(rewordTurn, { turn, text: `SECRET ${index}` });
      side.do(rewordMoment, { moment, words: `SECRET ${index}` });
    }
    folded.do(noteConsent, { bond, answer: 'withdrawn' });
    folded.do(sayTurn, { dialogue, speaker: child, text: 'SECRET' });
    folded.do(sayTurn, { dialogue, speaker: planner, text: 'Not today.' });
    folded.do(noteMoment, { part: child, dialogue: null, kind: 'origin', words: 'SECRET' });
    folded.do(tellOfPart, { part: child, statement: 'burden', text: 'SECRET' });
    folded.do(mergeParts, { part: coat, into: child });
    folded.do(tellOfPart, { part: coat, statement: 'needs', text: 'SECRET' });
    folded.do(noteMoment, { part: coat, dialogue: null, kind: 'origin', words: 'SECRET' });
    const shown = told(ours.side(), folded.side()).join('\n');
    expect(JSON.stringify(groups(ours.side(), folded.side()))).not.toMatch(/SECRET/);
    // Three that are told, and that the two became one.
    expect(shown.match(/A moment, folded/g)).toHaveLength(4);
  });

  test('speaks of a map in its own words', () => {
    const { side, map } = beginning();
    const theirs = worked(side());
    theirs.do(chooseVocabulary, { map, vocabulary: 'visitors' });
    const [placement] = Object.keys(side().records.placement);
    theirs.do(moveParts, { moves: [{ placement: placement ?? '', x: 9, y: 9 }] });
    expect(told(side(), theirs.side())).toContain('  changed: Where 1 visitor stands');
  });

  test('knows what was taken in by halves, and whose turns were said first', () => {
    const { side, planner, child, dialogue } = beginning();
    const [ours, theirs] = [worked(side()), worked(side())];
    for (const text of ['here 1', 'here 2']) ours.do(sayTurn, { dialogue, speaker: planner, text });
    for (const text of ['there 1', 'there 2']) theirs.do(sayTurn, { dialogue, speaker: child, text });
    theirs.do(namePart, { part: planner, name: 'the list' });
    const items = groups(ours.side(), theirs.side()).flatMap((group) => group.items);
    const turns = items.find(({ sentence }) => sentence.startsWith('Said'));
    const merged = taking(ours.side(), theirs.side(), [turns?.id ?? '']);
    const texts = turnsOf(merged.records, dialogue).map(({ text }) => text);
    expect(texts).toEqual(['I have a list.', 'here 1', 'here 2', 'there 1', 'there 2']);
    expect(told(merged, theirs.side())).toEqual([
      'Mira',
      expect.stringMatching(/^ {2}changed: the list/),
      expect.anything(),
    ]);
  });

  test('asks about what was erased here for good, and offers what is new beside it', () => {
    const { side, planner, bond, dialogue } = beginning();
    const past = side();
    const whole = { records: listRecords(past.records), changes: past.log, pictures: [], drafts: [] };
    const { records, changes } = without(whole, { of: 'record', id: bond }, freshNow);
    const theirs = worked(past);
    theirs.do(sayTurn, { dialogue, speaker: planner, text: 'I have two lists.' });
    const items = groups({ records: gather(records), log: changes }, theirs.side()).flatMap((group) => group.items);
    expect(items.map(({ saying, sentence }) => `${saying}: ${sentence}`)).toEqual([
      expect.stringMatching(/^left: the planner protects the little one/),
      expect.stringMatching(/^changed: Said in/),
    ]);
    expect([...tickedAtFirst(items)]).toEqual([items[1]?.id]);
  });

  test('asks about what was left when something was taken in, with all that belongs to it', () => {
    const { mira, map, planner, ...past } = beginning();
    const thursday = past.do(addMap, { person: mira, title: 'Thursday' });
    const ours = past.side();
    const theirs = worked(ours);
    const coat = theirs.do(addPart, { map, name: 'a heavy coat', at: { x: 0, y: 200 } });
    theirs.do(placePart, { map: thursday, part: planner, x: 0, y: 0 });
    theirs.do(noteMoment, { part: coat, dialogue: null, kind: 'toward', words: 'curious' });
    theirs.do(namePart, { part: planner, name: 'the list' });
    const items = groups(ours, theirs.side()).flatMap((group) => group.items);
    const accepted = items.filter(({ sentence }) => !/^a heavy coat|^Where/.test(sentence)).map(({ id }) => id);
    const merged = taking(ours, theirs.side(), accepted);
    theirs.do(noteMoment, { part: coat, dialogue: null, kind: 'toward', words: 'tender' });
    expect(told(merged, theirs.side()).filter((line) => line.startsWith('  '))).toEqual([
      expect.stringMatching(/^ {2}left: a heavy coat .*with 2 moments/),
      '  left: the list stands on “Thursday”',
    ]);
  });

  test('puts first what began earlier, theirs, too', () => {
    const { side, planner, child, dialogue } = beginning();
    const [ours, theirs] = [worked(side()), worked(side())];
    for (const text of ['there 1', 'there 2']) theirs.do(sayTurn, { dialogue, speaker: child, text });
    const [last = ''] = turnsOf(theirs.side().records, dialogue).map(({ saidAt }) => saidAt);
    const later = { id: freshNow.id, now: () => new Date(Date.parse(last) + 60_000).toISOString() };
    ours.do(sayTurn, { dialogue, speaker: planner, text: 'here' }, later);
    const { records } = takingAll(ours.side(), theirs.side());
    expect(turnsOf(records, dialogue).map(({ text }) => text)).toEqual([
      'I have a list.',
      'there 1',
      'there 2',
      'here',
    ]);
  });

  test('has steps of a cycle follow each other that both told', () => {
    const { do: tell, side, map } = beginning();
    tell(bringInPartner, { map, partner: { alias: 'Ruth' }, oneView: false });
    const step = (words: string) => ({ map, kind: 'step', person: null, words }) as const;
    tell(tellStrand, step('goes quiet'));
    const [ours, theirs] = [worked(side()), worked(side())];
    ours.do(tellStrand, step('asks again'));
    for (const words of ['there 1', 'there 2']) theirs.do(tellStrand, step(words));
    const strands = Object.values(takingAll(ours.side(), theirs.side()).records.strand);
    expect(strands.sort((a, b) => a.rank - b.rank).map(({ words }) => words)).toEqual([
      'goes quiet',
      'asks again',
      'there 1',
      'there 2',
    ]);
    expect(new Set(strands.map(({ rank }) => rank)).size).toBe(4);
  });

  test('makes room between two turns where no number is left between theirs', () => {
    const { do: tell, side, planner, dialogue, turn } = beginning();
    const next = tell(sayTurn, { dialogue, speaker: planner, text: 'It is long.' });
    const [ours, theirs] = [worked(side()), worked(side())];
    ours.do(closeTogether, { turn, next });
    theirs.do(sayTurn, { dialogue, speaker: planner, text: 'A paper one.', before: next });
    const { records } = takingAll(ours.side(), theirs.side());
    expect(turnsOf(records, dialogue).map(({ text }) => text)).toEqual([
      'I have a list.',
      'A paper one.',
      'It is long.',
    ]);
  });

  test('knows who went on from what both came to say, each in their own way', () => {
    const { side, planner } = beginning();
    const [ours, theirs] = [worked(side()), worked(side())];
    const says = (here: typeof ours, ...needs: string[]) => {
      for (const text of needs) here.do(tellOfPart, { part: planner, statement: 'needs', text });
    };
    says(ours, 'quiet');
    says(theirs, 'an evening off', 'quiet', 'a walk');
    expect(told(ours.side(), theirs.side())).toEqual(['Mira', '  changed: the planner, Manager']);
    expect(told(theirs.side(), ours.side())).toEqual([]);
    // Now each stood once where the other stands.
    says(ours, 'a walk', 'quiet');
    expect(told(ours.side(), theirs.side())).toEqual(['Mira', '  both: the planner, Manager']);
  });

  test('has a part that both put on a map stand there once, at the same place on both sides', () => {
    const { side, map, planner } = beginning();
    const past = worked(side());
    past.do(takeOffMap, { placements: Object.keys(past.side().records.placement) });
    const [ours, theirs] = [worked(past.side()), worked(past.side())];
    const place = ours.do(placePart, { map, part: planner, x: 1, y: 1 });
    theirs.do(placePart, { map, part: planner, x: 2, y: 2 });
    const one = takingAll(ours.side(), theirs.side());
    const other = takingAll(theirs.side(), one);
    for (const { records } of [one, other])
      expect(standingsOf(records, map).map(({ placement }) => placement.id)).toEqual([place]);
  });

  test('leaves nobody in a ring, where each side made another of two the one that stays', () => {
    const { side, planner, child } = beginning();
    const [ours, theirs] = [worked(side()), worked(side())];
    ours.do(mergeParts, { part: planner, into: child });
    theirs.do(mergeParts, { part: child, into: planner });
    const { part } = takingAll(ours.side(), theirs.side()).records;
    expect([planner, child].map((id) => presentPart(part, id)?.id)).toEqual([child, child]);
  });

  test('offers no ring twice that was put right before', () => {
    const { side, planner, child } = beginning();
    const [ours, theirs] = [worked(side()), worked(side())];
    ours.do(mergeParts, { part: planner, into: child });
    ours.do(openAnyway, { part: child });
    theirs.do(mergeParts, { part: child, into: planner });
    const merged = takingAll(ours.side(), theirs.side());
    expect(told(merged, theirs.side())).toEqual([]);
  });
});

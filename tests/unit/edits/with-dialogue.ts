/** Where most tests of edits begin: two parts who face each other, and a hand that writes. */
import { addMap } from '../../../shared/edits/add-map.ts';
import { addPart } from '../../../shared/edits/add-part.ts';
import { addPerson } from '../../../shared/edits/add-person.ts';
import { beginDialogue } from '../../../shared/edits/begin-dialogue.ts';
import { type Edit, perform } from '../../../shared/edits/edit.ts';
import { sayTurn } from '../../../shared/edits/say-turn.ts';
import { turnsOf } from '../../../shared/model/dialogue.ts';
import type { Diff } from '../../../shared/model/diff.ts';
import { noRecords } from '../../../shared/model/document.ts';
import { freshNow } from '../../../shared/model/fresh.ts';
import type { Id } from '../../../shared/model/records.ts';

/** A person, a map, two parts and a dialogue between them, and a hand that goes on from there. */
export function withDialogue() {
  let records = noRecords;
  let diff: Diff = { added: {}, updated: {}, removed: {} };
  const write = <Said, Got>(edit: Edit<Said, Got>, said: Said): Got => {
    const performed = perform(records, edit, said, freshNow);
    ({ records, diff } = performed);
    return performed.got;
  };
  const map = write(addMap, { person: write(addPerson, { alias: 'Mira' }), title: '' });
  const left = write(addPart, { map, name: 'the one who counts', at: { x: 0, y: 0 } });
  const right = write(addPart, { map, name: 'the one at the window', at: { x: 9, y: 9 } });
  const dialogue = write(beginDialogue, { map, left, right });
  const say = (text: string, before?: Id) => write(sayTurn, { dialogue, speaker: left, text, before });
  const heard = () => turnsOf(records, dialogue).map(({ text }) => text);
  return { write, say, heard, map, left, right, dialogue, diff: () => diff, records: () => records };
}

/** Two who face each other, a third part who has no chair yet, and looks at what is there. */
export function inDialogue() {
  const hand = withDialogue();
  const third = hand.write(addPart, { map: hand.map, name: 'Me, when it is quiet', kind: 'self', at: null });
  const turns = () => turnsOf(hand.records(), hand.dialogue);
  const seats = () => {
    const { left, right, witness } = hand.records().dialogue[hand.dialogue] ?? {};
    return { left, right, witness };
  };
  return { ...hand, third, turns, seats, said: () => hand.records().dialogue[hand.dialogue] };
}

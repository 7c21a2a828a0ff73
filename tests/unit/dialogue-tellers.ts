/** What the edits of a dialogue are told in random runs. */
import { beginDialogue } from '../../shared/edits/begin-dialogue.ts';
import { chooseMode } from '../../shared/edits/choose-mode.ts';
import { chooseTurnManner } from '../../shared/edits/choose-turn-manner.ts';
import { closeDialogue } from '../../shared/edits/close-dialogue.ts';
import { correctSpeaker } from '../../shared/edits/correct-speaker.ts';
import type { EditName } from '../../shared/edits/edit.ts';
import { feelStrength } from '../../shared/edits/feel-strength.ts';
import { joinTurn } from '../../shared/edits/join-turn.ts';
import { letRest } from '../../shared/edits/let-rest.ts';
import { letTherapistSpeak } from '../../shared/edits/let-therapist-speak.ts';
import { markTurn } from '../../shared/edits/mark-turn.ts';
import { moveTurn } from '../../shared/edits/move-turn.ts';
import { nameDialogue } from '../../shared/edits/name-dialogue.ts';
import { noteMoment } from '../../shared/edits/note-moment.ts';
import { noteStrength } from '../../shared/edits/note-strength.ts';
import { noteTask } from '../../shared/edits/note-task.ts';
import { openAgain } from '../../shared/edits/open-again.ts';
import { removeDialogue } from '../../shared/edits/remove-dialogue.ts';
import { removeTurn } from '../../shared/edits/remove-turn.ts';
import { reverseRoles } from '../../shared/edits/reverse-roles.ts';
import { rewordTurn } from '../../shared/edits/reword-turn.ts';
import { sayTurn } from '../../shared/edits/say-turn.ts';
import { sayTurns } from '../../shared/edits/say-turns.ts';
import { sayWhoHurt } from '../../shared/edits/say-who-hurt.ts';
import { seatPart } from '../../shared/edits/seat-part.ts';
import { seatWitness } from '../../shared/edits/seat-witness.ts';
import { splitTurn } from '../../shared/edits/split-turn.ts';
import { turnToward } from '../../shared/edits/turn-toward.ts';
import { closings, writeClosing } from '../../shared/edits/write-closing.ts';
import type { Records } from '../../shared/model/document.ts';
import { type Manner, manners, marks, modes, moments, tasks } from '../../shared/model/kinds.ts';
import type { Dialogue, Id, Part } from '../../shared/model/records.ts';
import { all, pairOf, pick, type Teller, tell } from './telling.ts';

/** Somebody of a dialogue: whoever sits there, or nobody, who is the therapist. */
function voiceIn({ left, right, witness }: Dialogue, choice: number): Id | null {
  return pick([left, right, witness, null], choice) ?? null;
}

/** All parts of the person whose dialogue it is. */
function partsAround(records: Records, dialogue: Dialogue | undefined): Part[] {
  const person = dialogue && records.part[dialogue.left]?.person;
  return all(records.part).filter((part) => part.person === person);
}

function isWordless(manner: Manner): boolean {
  return manner === 'silent' || manner === 'sits' || manner === 'reverses';
}

/** What each edit of a dialogue is told; undefined where there is nothing yet that it could be done to. */
export const dialogueTellers = {
  beginDialogue(records, step) {
    const pair = pairOf(records, step);
    const map = pick(
      all(records.map).filter(({ person }) => person === pair?.[0].person),
      step.third,
    );
    return (
      pair &&
      map &&
      tell(records, beginDialogue, { map: map.id, left: pair[0].id, right: pair[1].id, title: step.text })
    );
  },
  nameDialogue(records, { first, text }) {
    const dialogue = pick(all(records.dialogue), first);
    return dialogue && tell(records, nameDialogue, { dialogue: dialogue.id, title: text });
  },
  seatPart(records, { first, second, third }) {
    const dialogue = pick(all(records.dialogue), first);
    const part = pick(partsAround(records, dialogue), second);
    return (
      dialogue &&
      part &&
      tell(records, seatPart, { dialogue: dialogue.id, chair: third % 2 ? 'left' : 'right', part: part.id })
    );
  },
  removeDialogue(records, { first }) {
    const dialogue = pick(all(records.dialogue), first);
    return dialogue && tell(records, removeDialogue, { dialogue: dialogue.id });
  },
  sayTurn(records, { first, second, third, text }) {
    const dialogue = pick(all(records.dialogue), first);
    const turns = all(records.turn).filter((turn) => turn.dialogue === dialogue?.id);
    const manner = pick(manners, third);
    if (!dialogue || !manner) return;
    return tell(records, sayTurn, {
      dialogue: dialogue.id,
      speaker: voiceIn(dialogue, second),
      toward: voiceIn(dialogue, third),
      manner,
      text: isWordless(manner) && second % 2 ? '' : `${text}.`,
      marks: marks.filter((_, index) => (third >> index) % 4 === 0),
      strength: second % 3 ? null : third % 11,
      before: third % 3 === 0 ? pick(turns, third)?.id : undefined,
    });
  },
  rewordTurn(records, { first, text }) {
    const turn = pick(all(records.turn), first);
    return turn && tell(records, rewordTurn, { turn: turn.id, text: `${text}!` });
  },
  moveTurn(records, { first, second }) {
    const turn = pick(all(records.turn), first);
    const others = all(records.turn).filter((other) => other.dialogue === turn?.dialogue);
    return (
      turn && tell(records, moveTurn, { turn: turn.id, before: second % 4 ? (pick(others, second)?.id ?? null) : null })
    );
  },
  removeTurn(records, { first }) {
    const turn = pick(all(records.turn), first);
    return turn && tell(records, removeTurn, { turn: turn.id });
  },
  sayTurns(records, { first, second, third, text }) {
    const dialogue = pick(all(records.dialogue), first);
    if (!dialogue) return;
    const lines = [text, '.', text].map((said, index) => ({
      speaker: voiceIn(dialogue, index % 2 ? second : third),
      text: `${said}?`,
    }));
    return tell(records, sayTurns, { dialogue: dialogue.id, lines });
  },
  splitTurn(records, { first, second }) {
    const turn = pick(all(records.turn), first);
    const letters = [...(turn?.text ?? '')];
    const at = letters.slice(0, second % (letters.length + 1)).join('').length;
    return turn && tell(records, splitTurn, { turn: turn.id, at });
  },
  joinTurn(records, { first }) {
    const turn = pick(all(records.turn), first);
    return turn && tell(records, joinTurn, { turn: turn.id });
  },
  correctSpeaker(records, { first, second }) {
    const turn = pick(all(records.turn), first);
    const dialogue = turn && records.dialogue[turn.dialogue];
    return turn && dialogue && tell(records, correctSpeaker, { turn: turn.id, speaker: voiceIn(dialogue, second) });
  },
  turnToward(records, { first, second }) {
    const turn = pick(all(records.turn), first);
    const dialogue = turn && records.dialogue[turn.dialogue];
    return turn && dialogue && tell(records, turnToward, { turn: turn.id, toward: voiceIn(dialogue, second) });
  },
  chooseTurnManner(records, { first, second }) {
    const turn = pick(all(records.turn), first);
    const fitting = manners.filter((one) => turn?.text !== '' || isWordless(one));
    const manner = pick(fitting, second);
    return turn && manner && tell(records, chooseTurnManner, { turn: turn.id, manner });
  },
  markTurn(records, { first, second }) {
    const turn = pick(all(records.turn), first);
    const mark = pick(marks, second);
    return turn && mark && tell(records, markTurn, { turn: turn.id, mark });
  },
  feelStrength(records, { first, second }) {
    const turn = pick(all(records.turn), first);
    return turn && tell(records, feelStrength, { turn: turn.id, strength: second % 4 ? second % 11 : null });
  },
  noteStrength(records, { first, second }) {
    const dialogue = pick(all(records.dialogue), first);
    return dialogue && tell(records, noteStrength, { dialogue: dialogue.id, strength: second % 2 === 0 });
  },
  letTherapistSpeak(records, { first, second }) {
    const dialogue = pick(all(records.dialogue), first);
    return dialogue && tell(records, letTherapistSpeak, { dialogue: dialogue.id, therapist: second % 2 === 0 });
  },
  seatWitness(records, { first, second }) {
    const dialogue = pick(all(records.dialogue), first);
    const part = pick([undefined, ...partsAround(records, dialogue)], second);
    return dialogue && tell(records, seatWitness, { dialogue: dialogue.id, part: part?.id ?? null });
  },
  reverseRoles(records, { first }) {
    const dialogue = pick(all(records.dialogue), first);
    return dialogue && tell(records, reverseRoles, { dialogue: dialogue.id });
  },
  chooseMode(records, { first, second }) {
    const dialogue = pick(all(records.dialogue), first);
    const mode = pick(modes, second);
    return dialogue && mode && tell(records, chooseMode, { dialogue: dialogue.id, mode });
  },
  noteTask(records, { first, second, third, text }) {
    const dialogue = pick(all(records.dialogue), first);
    const noted = pick([{ task: pick(tasks, third) ?? 'none' }, { marker: text }, { ending: text }], second);
    return dialogue && tell(records, noteTask, { dialogue: dialogue.id, ...noted });
  },
  writeClosing(records, { first, second, text }) {
    const dialogue = pick(all(records.dialogue), first);
    const closing = pick(closings, second);
    return dialogue && closing && tell(records, writeClosing, { dialogue: dialogue.id, closing, text });
  },
  closeDialogue(records, { first }) {
    const dialogue = pick(all(records.dialogue), first);
    return dialogue && tell(records, closeDialogue, { dialogue: dialogue.id });
  },
  letRest(records, { first }) {
    const dialogue = pick(all(records.dialogue), first);
    return dialogue && tell(records, letRest, { dialogue: dialogue.id });
  },
  openAgain(records, { first }) {
    const dialogue = pick(all(records.dialogue), first);
    return dialogue && tell(records, openAgain, { dialogue: dialogue.id });
  },
  noteMoment(records, { first, second, third, text }) {
    const dialogue = pick(all(records.dialogue), first);
    const part = pick(partsAround(records, dialogue), second);
    const kind = pick(moments, third);
    const asked = third % 3 ? (dialogue?.id ?? null) : null;
    return part && kind && tell(records, noteMoment, { part: part.id, dialogue: asked, kind, words: `${text}.` });
  },
  sayWhoHurt(records, { first, second }) {
    const part = pick(all(records.part), first);
    return part && tell(records, sayWhoHurt, { part: part.id, hurtMe: second % 2 === 0 });
  },
} satisfies Partial<Record<EditName, Teller>>;

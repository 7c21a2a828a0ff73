/** From where somebody writes: one of the two chairs, the seat of who looks on, or beside them all as the therapist. */
import { lastSpoken } from '../../shared/model/dialogue.ts';
import type { Records } from '../../shared/model/document.ts';
import type { Dialogue, Id, Part } from '../../shared/model/records.ts';
import { type DocumentState, draftKey } from '../store/document.ts';

export type Voice = 'left' | 'right' | 'witness' | 'therapist';

/** Who speaks with a voice; null is the therapist. Undefined where nobody sits there. */
export function speakerOf(dialogue: Dialogue, voice: Voice): Id | null | undefined {
  if (voice === 'therapist') return dialogue.therapist ? null : undefined;
  return dialogue[voice] ?? undefined;
}

/** Whom somebody on a chair faces; nobody in particular for those who sit apart. */
export function facing(dialogue: Dialogue, voice: Voice): Id | null {
  if (voice === 'left') return dialogue.right;
  return voice === 'right' ? dialogue.left : null;
}

/** The other chair. From apart one comes back to the left one. */
export const otherChair = (voice: Voice): 'left' | 'right' => (voice === 'left' ? 'right' : 'left');

/**
 * From where somebody writes who wants this voice. Nobody speaks as someone who hurt them unless they were asked and agreed: however that
 * one came to sit there (a seat taken anew, a figure dropped, a dialogue opened again), writing goes on from another seat.
 */
export function voiceFor(dialogue: Dialogue, parts: Records['part'], wanted: Voice, agreedTo: Id | null): Voice {
  const voices = [wanted, 'left', 'right', 'witness', 'therapist'] as const;
  const isOpen = (voice: Voice) => {
    const speaker = speakerOf(dialogue, voice);
    if (speaker === undefined) return false;
    return speaker === null || speaker === agreedTo || !parts[speaker]?.hurtMe;
  };
  return voices.find(isOpen) ?? 'left';
}

/** The draft field of the line somebody is about to say. */
export const lineField = (speaker: Id | null) => `line ${speaker ?? 'therapist'}`;

/** Where a line was left half written, else where the last one was said, else on the left. */
export function voiceToBeginWith({ records, drafts }: DocumentState, dialogue: Dialogue): Voice {
  const voices = ['left', 'right', 'witness', 'therapist'] as const;
  const halfWritten = voices.find((voice) => {
    const speaker = speakerOf(dialogue, voice);
    return speaker !== undefined && drafts.has(draftKey(dialogue.id, lineField(speaker)));
  });
  if (halfWritten) return halfWritten;
  return lastSpoken(records, dialogue.id)?.speaker === dialogue.right ? 'right' : 'left';
}

/** Whom the others could talk to: the imagined other where one sits, else who sits opposite the chair that is asked for. */
export function spokenTo(dialogue: Dialogue, parts: Records['part'], chair: 'left' | 'right'): Part | undefined {
  const [left, right] = [parts[dialogue.left], parts[dialogue.right]];
  return [left, right].find((part) => part?.kind === 'other') ?? (chair === 'left' ? right : left);
}

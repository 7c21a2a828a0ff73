import type { Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** What is written at the end of a dialogue: thanks to who spoke, what was agreed, what is next. */
export const closings = ['thanks', 'agreed', 'next'] as const;
/** @see closings */
export type Closing = (typeof closings)[number];

/** Writes one of the words at the end. */
export const writeClosing: Edit<{ dialogue: Id; closing: Closing; text: string }> = {
  name: 'writeClosing',
  change(records, { dialogue, closing, text }) {
    known(records.dialogue, dialogue)[closing] = text;
  },
};

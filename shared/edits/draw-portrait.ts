import { castDraft } from 'immer';
import type { HandStroke, Id } from '../model/records.ts';
import { type Edit, known } from './edit.ts';

/** Keeps what somebody drew of a part, and shows it as that; nothing drawn shows its figure again. */
export const drawPortrait: Edit<{ part: Id; drawing: readonly HandStroke[] }> = {
  name: 'drawPortrait',
  change(records, { part: id, drawing }) {
    const part = known(records.part, id);
    part.drawing = drawing.length === 0 ? null : castDraft(drawing);
    part.portrait = drawing.length === 0 ? 'figure' : 'drawing';
  },
};

/** Parts that were copied, in this window's memory alone: the system's clipboard would show them to every program. */
import type { Id } from '../../shared/model/records.ts';

/** Whose parts, and which. Another person's map never takes them. */
export type Copied = { readonly person: Id; readonly parts: readonly Id[] };

let copied: Copied | null = null;

export function rememberCopied(parts: Copied): void {
  copied = parts;
}

export function copiedOf(person: Id | undefined): readonly Id[] {
  return copied && copied.person === person ? copied.parts : [];
}

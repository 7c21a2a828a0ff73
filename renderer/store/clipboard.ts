/** Parts that were copied, in this window's memory alone: the system's clipboard would show them to every program. */
import type { Id } from '../../shared/model/records.ts';

/** A part and where it stood, map px. */
export type CopiedPart = { readonly part: Id; readonly x: number; readonly y: number };

/** Whose parts, and which, as they stood. Another person's map never takes them. */
export type Copied = { readonly person: Id; readonly parts: readonly CopiedPart[] };

let copied: Copied | null = null;

export function rememberCopied(parts: Copied): void {
  copied = parts;
}

export function lastCopied(): Copied | null {
  return copied;
}

export function forgetCopied(): void {
  copied = null;
}

/** Parts that were copied, in this window's memory alone: the system's clipboard would show them to every program. */
import type { Id } from '../../shared/model/records.ts';

/** A part, whose it is, and where it stood, map px. A map none of whose people it belongs to never takes it. */
export type CopiedPart = { readonly part: Id; readonly person: Id; readonly x: number; readonly y: number };

let copied: readonly CopiedPart[] = [];

export function rememberCopied(parts: readonly CopiedPart[]): void {
  copied = parts;
}

export function lastCopied(): readonly CopiedPart[] {
  return copied;
}

export function forgetCopied(): void {
  copied = [];
}

/** What can go wrong in a way a person should hear of. The sentence for each code stands in `shared/language`. */

/** Every problem that reaches a person, by code. */
export const problemCodes = [
  'notACasebook',
  'newerCasebook',
  'damagedCasebook',
  'openElsewhere',
  'sealed',
  'wrongPassphrase',
  'passphraseTooShort',
  'passphraseNeeded',
  'olderBackup',
  'handedOverChanged',
  'noSuchFile',
  'fileExists',
  'cannotRead',
  'cannotWrite',
  'diskFull',
  'noRoom',
  'fileMoved',
  'notWriting',
  'unknownMap',
  'unknownPerson',
  'unknownPicture',
  'unreadablePicture',
  'severalMaps',
  'badDump',
  'badRequest',
  'portInUse',
  'hostGone',
  'tooManyWindows',
  'badFlag',
  'badCommand',
  'lineToItself',
  'pictureTooLarge',
  'unexpected',
] as const;
/** @see problemCodes */
export type ProblemCode = (typeof problemCodes)[number];

/** An error whose sentence may be shown: a code, and the one name (a file the person chose, a flag they typed) it speaks of. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly subject: string;
  constructor(code: ProblemCode, subject = '', options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.subject = subject;
  }
}

/** The problem in whatever was thrown; what nobody foresaw is `unexpected`, with the original as its cause. */
export function problemIn(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem('unexpected', '', { cause: thrown });
}

/** Closing a casebook to others: its passphrase, opening it with that, and locking it. */

import { shortestPassphrase, usualIdleMinutes } from '../../shared/contract/safety.ts';
import { type Question, questions, type Services, type Welcome, type WindowId } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import { recoveryTextOf } from '../casebook/recovery-key.ts';
import { type NewSeal, newSeal } from '../casebook/seal.ts';
import type { CasebookThread } from '../casebook/thread.ts';
import type { Attempts } from './attempts.ts';
import type { OpenCasebook } from './open-casebook.ts';
import type { SettingsFile } from './settings.ts';
import { keyOf } from './typed-key.ts';
import type { WritingSeat } from './writing-seat.ts';

/** What these services work on. */
export type Safe = {
  readonly casebook: OpenCasebook;
  readonly settings: SettingsFile;
  readonly seat: WritingSeat;
  /** A window comes in, once the casebook is open. */
  readonly comeIn: (window: WindowId) => Promise<Welcome>;
  /** Has all windows forget what they hold of the casebook. */
  readonly sendAway: () => void;
  /** Every attempt at the casebook's passphrase. */
  readonly attempts: Attempts;
};

type SafetyServices = Pick<Services, 'unlock' | 'readSafety' | 'changeIdle' | 'setPassphrase'> & {
  /** Closes a sealed casebook, with its thread and so its key. Answers whether it is closed now; a plain one never is. */
  lock(): Promise<boolean>;
};

/** A seal made of a new passphrase. Throws `passphraseTooShort`. */
export async function sealWith(passphrase: string): Promise<NewSeal> {
  if ([...passphrase].length < shortestPassphrase) throw new Problem('passphraseTooShort', String(shortestPassphrase));
  return newSeal(passphrase);
}

/** The services for one casebook, and how it is locked. */
export function safetyServices({ casebook, settings, seat, comeIn, sendAway, attempts }: Safe): SafetyServices {
  /** A sealed casebook is changed only by who can open it. */
  async function mustOpen(thread: CasebookThread, current: string | null): Promise<void> {
    const salt = await thread.ask('salt');
    if (!salt) return;
    if (current === null) throw new Problem('passphraseNeeded', thread.name);
    await attempts.make(async () => {
      const key = await keyOf(current, salt);
      if (!(await thread.ask('opensWith', key))) throw new Problem('wrongPassphrase', thread.name);
    });
  }

  async function setPassphrase({ current, passphrase }: Question<'setPassphrase'>, window: WindowId) {
    if (!seat.holds(window)) throw new Problem('notWriting');
    const thread = await casebook.thread();
    await mustOpen(thread, current);
    const seal = passphrase === null ? null : await sealWith(passphrase);
    await thread.ask('reseal', seal);
    return { recoveryKey: seal && recoveryTextOf(seal.key) };
  }

  return {
    setPassphrase,
    async unlock({ passphrase }, window) {
      await attempts.make(() => casebook.unlock((salt) => keyOf(passphrase, salt)));
      return comeIn(window);
    },
    async readSafety() {
      const thread = await casebook.thread();
      const kept = await settings.read('idle', questions.changeIdle);
      return {
        isSealed: (await thread.ask('salt')) !== null,
        idleMinutes: kept ? kept.minutes : usualIdleMinutes,
      };
    },
    async changeIdle(minutes) {
      await settings.keep('idle', minutes);
      return null;
    },
    async lock() {
      const thread = await casebook.thread().catch(() => null);
      if (!thread || (await thread.ask('salt')) === null) return false;
      await casebook.close();
      sendAway();
      return true;
    },
  };
}

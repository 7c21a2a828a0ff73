/** Slowing down whoever tries passphrases: after each wrong one the next answer takes longer. */
import { setTimeout } from 'node:timers/promises';
import { problemIn } from '../../shared/problem.ts';

/** Attempts at one casebook, one after the other. */
export type Attempts = {
  /** Makes an attempt, after the wait that earlier ones brought about. Rejects as `attempt` does. */
  make<Opened>(attempt: () => Promise<Opened>): Promise<Opened>;
};

const longest = 60_000;

/** Ms to wait before an attempt, after so many wrong ones: none, none, then one second, doubled each time, at most a minute. */
export function waitAfter(wrong: number): number {
  return wrong < 2 ? 0 : Math.min(longest, 1_000 * 2 ** (wrong - 2));
}

/** No attempts yet. One that is right, or fails for another reason than the passphrase, sets the count back or leaves it. */
export function createAttempts(wait: (ms: number) => Promise<unknown> = (ms) => setTimeout(ms)): Attempts {
  let wrong = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    make(attempt) {
      const mine = last.then(async () => {
        await wait(waitAfter(wrong));
        try {
          const opened = await attempt();
          wrong = 0;
          return opened;
        } catch (thrown) {
          if (problemIn(thrown).code === 'wrongPassphrase') wrong++;
          throw thrown;
        }
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** The door of the services: whatever a window sends is checked here before anything is done with it. */
import {
  type Answers,
  type CallName,
  type Question,
  questions,
  type Services,
  type WindowId,
} from '../../shared/contract.ts';
import { Problem, problemIn } from '../../shared/problem.ts';

/** A problem as it travels. */
export type SentProblem = { readonly code: Problem['code']; readonly subject: string };

/**
 * Answers one call as it came over the wire.
 * @throws Problem `badRequest` for an unknown call or a question of another shape; else what the service throws, as a Problem
 */
export async function answerCall(
  services: Services,
  call: string,
  question: unknown,
  window: WindowId,
): Promise<Answers[CallName]> {
  if (!isCall(call)) throw new Problem('badRequest');
  try {
    return await perform(services, call, question, window);
  } catch (thrown) {
    const problem = problemIn(thrown);
    if (problem.code === 'unexpected') note(thrown);
    throw problem;
  }
}

/** What a window gets to know of a problem: never its cause, which may hold a person's words. */
export function sent(thrown: unknown): SentProblem {
  const { code, subject } = problemIn(thrown);
  return { code, subject };
}

/** Whether there is a call of this name. */
export function isCall(name: string): name is CallName {
  return Object.hasOwn(questions, name);
}

function perform<C extends CallName>(services: Services, call: C, question: unknown, window: WindowId) {
  return services[call](asked(call, question), window);
}

const checks: { readonly [C in CallName]: Check<Question<C>> } = questions;
type Check<Q> = { safeParse(question: unknown): { success: true; data: Q } | { success: false } };

function asked<C extends CallName>(call: C, question: unknown): Question<C> {
  const checked = checkedBy(checks[call], question);
  if (!checked.success) throw new Problem('badRequest');
  return checked.data;
}

function checkedBy<Q>(check: Check<Q>, question: unknown): ReturnType<Check<Q>['safeParse']> {
  try {
    return check.safeParse(question);
  } catch {
    // Some values that only a port can bring (bytes, where a list was asked for) make the check itself stumble.
    return { success: false };
  }
}

/** Where an error nobody foresaw came from. Its message stays out: it may hold a person's words. */
function note(thrown: unknown) {
  const frames = thrown instanceof Error ? (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(['unexpected', ...frames].join('\n'));
}

/** Calls over a message port: the host's end of the one port that a window is given. */
import type { MessagePortMain } from 'electron';
import * as z from 'zod';
import type { HostEvent } from '../../shared/contract.ts';
import { sent } from '../services/answering.ts';

const askedSchema = z.strictObject({ n: z.int(), call: z.string(), question: z.unknown() });

/** A window at the other end of a port. */
export type Line = { tell(event: HostEvent): void };

/** Answers what comes through a port, until it closes. */
export function answerOverPort(
  port: MessagePortMain,
  answer: (call: string, question: unknown) => Promise<unknown>,
  gone: () => void,
): Line {
  port.on('message', async ({ data }) => {
    const asked = askedSchema.safeParse(data);
    // What has no number cannot be answered; only our own page holds the other end.
    if (!asked.success) return;
    const { n, call, question } = asked.data;
    const reply = await answer(call, question).then(
      (answer) => ({ n, answer }),
      (thrown) => ({ n, problem: sent(thrown) }),
    );
    port.postMessage(reply);
  });
  port.on('close', gone);
  port.start();
  return { tell: (event) => port.postMessage(event) };
}

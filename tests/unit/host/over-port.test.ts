/** The window's side of the port, with a host at the other end that says what it is told to. */
import { expect, onTestFinished, test } from 'vitest';
import { hostOverPort } from '../../../renderer/host/over-port.ts';
import type { HostEvent } from '../../../shared/contract.ts';
import { Problem } from '../../../shared/problem.ts';

type Asked = { n: number; call: string; question: unknown };

/** A host over one end of a channel; `asked` resolves with that many questions once they have come to the other end. */
function connected() {
  const { port1: ours, port2: theirs } = new MessageChannel();
  const heard: Asked[] = [];
  theirs.addEventListener('message', ({ data }) => heard.push(data));
  theirs.start();
  onTestFinished(() => theirs.close());
  return {
    host: hostOverPort(ours),
    say: (message: unknown) => theirs.postMessage(message),
    async asked(count: number): Promise<Asked[]> {
      await expect.poll(() => heard.length).toBe(count);
      return heard;
    },
  };
}

test('each answer finds its own question, in whatever order they come', async () => {
  const { host, say, asked } = connected();
  const answers = [host.call('leave', {}), host.call('saveCopy', {})] as const;
  const [first, second] = await asked(2);
  expect([first?.call, second?.call]).toEqual(['leave', 'saveCopy']);
  say({ n: second?.n, answer: { casebook: 'Copy.visavis' } });
  say({ n: first?.n, answer: null });
  expect(await Promise.all(answers)).toEqual([null, { casebook: 'Copy.visavis' }]);
});

test('a problem at the host is the same problem in the window', async () => {
  const { host, say, asked } = connected();
  const answer = host.call('enter', {});
  const [question] = await asked(1);
  say({ n: question?.n, problem: { code: 'openElsewhere', subject: 'Anna.visavis' } });
  const problem = await answer.catch((thrown) => thrown);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ code: 'openElsewhere', subject: 'Anna.visavis' });
});

test('an event reaches all who listen, until they stop', async () => {
  const { host, say } = connected();
  const [one, other]: HostEvent[][] = [[], []];
  const stop = host.listen((event) => one?.push(event));
  host.listen((event) => other?.push(event));
  say({ event: 'leave', why: 'closing' });
  await expect.poll(() => other?.length).toBe(1);
  stop();
  say({ event: 'command', id: 'undo' });
  await expect.poll(() => other?.length).toBe(2);
  expect(one).toEqual([{ event: 'leave', why: 'closing' }]);
});

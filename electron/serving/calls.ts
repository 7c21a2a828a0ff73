/** Calls over HTTP: `POST /call/NAME` with the question as JSON; the answer is `{answer}` or `{problem}`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Problem } from '../../shared/problem.ts';
import { isCall, sent } from '../services/answering.ts';

/** The largest question, in bytes: a picture-free batch of ten thousand changes stays well below. */
export const largestQuestion = 32 * 1024 * 1024;

/** Reads a question, has it answered and sends the answer. Never rejects. */
export async function answerOverHttp(
  request: IncomingMessage,
  response: ServerResponse,
  call: string,
  answer: (question: unknown) => Promise<unknown>,
): Promise<void> {
  if (!isCall(call)) return send(response, 404, { problem: sent(new Problem('badRequest')) });
  if (request.headers['content-type'] !== 'application/json') {
    return send(response, 415, { problem: sent(new Problem('badRequest')) });
  }
  try {
    const body = await readBody(request);
    if (body === null) {
      // What is still coming is not read: the line is cut once the answer has gone.
      response.setHeader('Connection', 'close');
      return send(response, 413, { problem: sent(new Problem('badRequest')) });
    }
    send(response, 200, { answer: await answer(parsed(body)) });
  } catch (thrown) {
    const problem = sent(thrown);
    send(response, statusOf(problem.code), { problem });
  }
}

/** The body, or null where it is too large. Rejects where the line breaks off. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > largestQuestion) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes: Buffer = chunk;
    size += bytes.length;
    if (size > largestQuestion) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new Problem('badRequest', '', { cause });
  }
}

function statusOf(code: Problem['code']): number {
  if (code === 'badRequest') return 400;
  return code === 'unexpected' ? 500 : 409;
}

function send(response: ServerResponse, status: number, body: unknown) {
  if (response.destroyed) return;
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

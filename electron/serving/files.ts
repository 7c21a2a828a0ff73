/** The window's files over HTTP, from memory, and the plain page that says no. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileAt, type WindowFiles } from '../window-files.ts';

/** Answers requests for files. In development another one stands in its place, which builds them on the way. */
export type AnswerFile = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/** Answers from the built window. */
export function answerFrom(files: WindowFiles): AnswerFile {
  return (request, response, path) => {
    const file = fileAt(files, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (!file) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.bytes.byteLength });
      response.end(file.bytes);
    }
  };
}

/** A page that holds one sentence. */
export function answerWithSentence(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

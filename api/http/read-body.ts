/** Reads the body of a request, and no more of it than a question may have. */
import type { IncomingMessage } from 'node:http';
import { refusal } from '../errors.js';

export const MAX_BODY_BYTES = 100 * 1024;

/** @throws GraphQLError BAD_REQUEST: too large (413) */
export function readText(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BODY_BYTES) reject(tooLarge());
      else chunks.push(chunk);
    });
    request.once('end', () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')));
    request.once('error', reject);
    request.once('close', () => {
      if (!request.complete) reject(new Error('The client went away.'));
    });
  });
}

/** @throws GraphQLError BAD_REQUEST: no JSON (400) */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(400, 'The body is not JSON.', 'Send {"query": "…", "variables": {…}}.');
  }
}

const tooLarge = () => badRequest(413, `The body is larger than ${MAX_BODY_BYTES} bytes.`, 'Send several operations.');

const badRequest = (status: number, message: string, hint: string) =>
  refusal({ status, code: 'BAD_REQUEST', message, hint });

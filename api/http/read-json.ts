/** Reads the body of a request as JSON, and no more of it than a question may have. */
import type { IncomingMessage } from 'node:http';
import { refusal } from '../errors.js';

export const MAX_BODY_BYTES = 100 * 1024;

/** @throws GraphQLError BAD_REQUEST: too large (413), no JSON (400) */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  const text = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(400, 'The body is not JSON.', 'Send {"query": "…", "variables": {…}}.');
  }
}

const tooLarge = () => badRequest(413, `The body is larger than ${MAX_BODY_BYTES} bytes.`, 'Send several operations.');

const badRequest = (status: number, message: string, hint: string) =>
  refusal({ status, code: 'BAD_REQUEST', message, hint });

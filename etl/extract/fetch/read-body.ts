/** Reads an answer's body up to a size, decompressing as it comes, so that a small archive cannot fill the memory. */
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AidgraphError } from '../../../schema/errors.js';

export interface BodyLimits {
  readonly url: string;
  /** Of the body after decompression. */
  readonly maxBytes: number;
}

/** @throws AidgraphError TOO_LARGE or FETCH_FAILED */
export async function readBody(body: Readable, encoding: string, limits: BodyLimits): Promise<Uint8Array> {
  const decompressors = encodingsOf(encoding).map((name) => decompressorOf(name, limits.url));
  const output = decompressors.reduce<Readable>((source, next) => pipeWithErrors(source, next), body);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of output as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.maxBytes) throw tooLarge(limits);
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
}

/** Last applied first; `identity` is none. */
function encodingsOf(encoding: string): readonly string[] {
  const names = encoding.split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '' && name !== 'identity').toReversed();
}

function decompressorOf(name: string, url: string): Transform {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'deflate') return createInflate();
  if (name === 'br') return createBrotliDecompress();
  throw new AidgraphError('FETCH_FAILED', `${url} answers in the encoding "${name}", which was not asked for.`);
}

/** `pipe` carries no errors on: without this a connection that breaks would leave the reader waiting. */
function pipeWithErrors(source: Readable, next: Transform): Readable {
  source.on('error', (error) => next.destroy(error));
  return source.pipe(next);
}

export function tooLarge({ url, maxBytes }: BodyLimits): AidgraphError {
  return new AidgraphError('TOO_LARGE', `${url} is larger than the ${maxBytes} bytes that one document may have.`);
}

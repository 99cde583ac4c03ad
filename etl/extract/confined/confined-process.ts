/** The process that runs one parser over the bytes on its stdin and writes what it yields to stdout, a line of JSON each. */
import { once } from 'node:events';
import { AidgraphError } from '../../../schema/errors.js';
import type { ConfinedParse } from '../formats/confined-parse.js';
import { confinedParsers } from '../formats/confined-parsers.js';
import type { ConfinedLine, ConfinedRequest } from './confined-line.js';

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Waits for the reader: what it has not taken yet would fill the memory. */
async function write(line: ConfinedLine): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

async function load(name: string): Promise<ConfinedParse> {
  const parsers: Readonly<Record<string, () => Promise<{ readonly parse: ConfinedParse }>>> = confinedParsers;
  const module = await (parsers[name]?.() ?? (import(name) as Promise<{ readonly parse: ConfinedParse }>));
  return module.parse;
}

/** The first line is the request, the rest are the bytes. */
async function answer(input: Buffer): Promise<void> {
  const end = input.indexOf(0x0a);
  const { parser, options } = JSON.parse(input.subarray(0, end).toString('utf8')) as ConfinedRequest;
  const parse = await load(parser);
  // A copy with a buffer of its own: libraries take `bytes.buffer` for the whole of the bytes.
  for await (const value of parse(new Uint8Array(input.subarray(end + 1)), options)) await write({ value });
}

function failureOf(error: unknown): ConfinedLine {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof AidgraphError
    ? { failure: { code: error.code, message } }
    : { failure: { message: message.slice(0, 500) } };
}

await readStdin()
  .then(answer)
  .then(
    () => write({ isDone: true }),
    (error: unknown) => write(failureOf(error)),
  );

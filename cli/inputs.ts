/** From what is named on the command line to bytes: files, folders, URLs and stdin. */
import { createReadStream, type Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { ByteSource } from '../etl/load/blobs.js';
import { AidgraphError } from '../schema/errors.js';

/** One thing to take in. A file is read only when its turn comes, and never as a whole. */
export interface Input {
  /** As named by the person. */
  readonly name: string;
  /** As stored: a URL, `file:///…`, `stdin:<sha256>`. */
  readonly locator: string;
  /** Bytes, where they are known before loading. */
  readonly size?: number;
  /** Absent for a URL, which a job fetches. */
  readonly bytes?: ByteSource;
}

export interface InputError {
  readonly name: string;
  readonly error: AidgraphError;
}

export interface Expansion {
  readonly inputs: readonly Input[];
  readonly errors: readonly InputError[];
}

/** Folders are walked in the order of names; hidden files are passed over. What cannot be found comes back as an error of its own. */
export async function expandInputs(names: readonly string[]): Promise<Expansion> {
  const inputs: Input[] = [];
  const errors: InputError[] = [];
  for (const name of names) {
    try {
      const found = await expand(name);
      inputs.push(...found.inputs);
      errors.push(...found.errors);
    } catch (error) {
      errors.push({ name, error: toInputError(name, error) });
    }
  }
  return { inputs, errors };
}

async function expand(name: string): Promise<Expansion> {
  if (name === '-') return only(await fromStream('-', process.stdin));
  if (/^https?:\/\//i.test(name)) return only({ name, locator: name });
  const info = await stat(name);
  if (!info.isDirectory()) return only(await fromFile(name, info));
  const found = await walk(name, new Set());
  if (found.inputs.length + found.errors.length === 0) throw nothingIn(name);
  return { inputs: found.inputs.toSorted((a, b) => (a.name < b.name ? -1 : 1)), errors: found.errors };
}

const only = (input: Input): Expansion => ({ inputs: [input], errors: [] });

/**
 * Links are followed: a folder of links to today's files is a folder of files. What cannot be read stops nothing beside it.
 * @param seen real paths of the folders that were walked, so that a link back up ends
 */
async function walk(folder: string, seen: Set<string>): Promise<{ inputs: Input[]; errors: InputError[] }> {
  const found: { inputs: Input[]; errors: InputError[] } = { inputs: [], errors: [] };
  const real = await realpath(folder);
  if (seen.has(real)) return found;
  seen.add(real);
  for (const name of (await readdir(folder)).toSorted()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    try {
      const info = await stat(path);
      if (info.isFile()) found.inputs.push(await fromFile(path, info));
      if (!info.isDirectory()) continue;
      const { inputs, errors } = await walk(path, seen);
      found.inputs.push(...inputs);
      found.errors.push(...errors);
    } catch (error) {
      found.errors.push({ name: path, error: toInputError(path, error) });
    }
  }
  return found;
}

const nothingIn = (folder: string): AidgraphError =>
  new AidgraphError('EMPTY_INPUT', `"${folder}" has no file in it, hidden ones apart. Give a folder with files.`);

/** A file is read twice; a pipe (`<(…)`) only once, so that its bytes are held. */
async function fromFile(path: string, info: Stats): Promise<Input> {
  if (!info.isFile()) return fromStream(path, createReadStream(path));
  return { name: path, locator: pathToFileURL(path).href, size: info.size, bytes: () => bytesOf(path) };
}

/** What goes wrong while a file is read is told with its name. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw toInputError(path, error);
  }
}

async function fromStream(name: string, stream: Readable): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const { createHash } = await import('node:crypto');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, locator: `stdin:${sha256}`, size: bytes.length, bytes };
}

function toInputError(name: string, error: unknown): AidgraphError {
  if (error instanceof AidgraphError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const what =
    code === 'ENOENT' ? 'there is no such file or folder' : code === 'EACCES' ? 'it may not be read' : String(error);
  return new AidgraphError(
    'NOT_FOUND',
    `"${name}": ${what}. Give a file, a folder, a URL with http(s)://, or - for stdin.`,
    {
      cause: error,
    },
  );
}

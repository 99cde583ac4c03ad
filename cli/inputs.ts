/** From what is named on the command line to bytes: files, folders, URLs and stdin. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
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

/** Folders are walked in the order of names; hidden files are passed over. What cannot be found comes back as an error of its own. */
export async function expandInputs(
  names: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly errors: readonly InputError[] }> {
  const inputs: Input[] = [];
  const errors: InputError[] = [];
  for (const name of names) {
    try {
      inputs.push(...(await expand(name)));
    } catch (error) {
      errors.push({ name, error: toInputError(name, error) });
    }
  }
  return { inputs, errors };
}

async function expand(name: string): Promise<readonly Input[]> {
  if (name === '-') return [await fromStdin()];
  if (/^https?:\/\//i.test(name)) return [{ name, locator: name }];
  const info = await stat(name);
  if (!info.isDirectory()) return [fromFile(name, info.size)];
  const files = await readdir(name, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter(
      (path) =>
        !relative(name, path)
          .split('/')
          .some((part) => part.startsWith('.')),
    )
    .toSorted();
  return Promise.all(paths.map(async (path) => fromFile(path, (await stat(path)).size)));
}

const fromFile = (path: string, size: number): Input => ({
  name: path,
  locator: pathToFileURL(path).href,
  size,
  bytes: () => createReadStream(path),
});

async function fromStdin(): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const { createHash } = await import('node:crypto');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: '-', locator: `stdin:${sha256}`, size: bytes.length, bytes };
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

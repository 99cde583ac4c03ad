/** Reads a file, a URL or stdin into documents, without a database: what `read` and `extract` share. */
import type { TableMapping } from '../etl/extract/formats/table/mapping.js';
import { readBytes } from '../etl/extract/read-bytes.js';
import type { ByteSource } from '../etl/load/blobs.js';
import { AidgraphError } from '../schema/errors.js';
import type { Reading } from '../schema/records/document.js';
import { expandInputs, type Input } from './inputs.js';

export interface ReadOptions {
  readonly format?: string;
  readonly language?: string;
  readonly published?: string;
  /** What the columns of tables mean. */
  readonly tableMapping?: TableMapping;
  /** Told of a file of a folder that cannot be read; the others are read all the same. */
  readonly onUnreadable: (error: AidgraphError) => void;
}

/** @throws AidgraphError for what cannot be found, fetched or read at all */
export async function* readInput(name: string, options: ReadOptions): AsyncGenerator<Reading> {
  const { inputs, errors } = await expandInputs([name]);
  const isAlone = inputs.length + errors.length === 1;
  const tell = (error: unknown): void => {
    if (isAlone || !(error instanceof AidgraphError)) throw error;
    options.onUnreadable(error);
  };
  for (const { error } of errors) tell(error);
  for (const input of inputs) {
    try {
      yield* readOne(input, options);
    } catch (error) {
      tell(error);
    }
  }
}

async function* readOne(
  input: Input,
  { format, language, published, tableMapping }: ReadOptions,
): AsyncGenerator<Reading> {
  const { bytes, mediaType }: Fetched = input.bytes ? { bytes: input.bytes } : await fetchOnce(input.locator);
  yield* readBytes(typeof bytes === 'function' ? bytes() : bytes, {
    locator: input.locator,
    ...(mediaType !== undefined && { mediaType }),
    ...(format !== undefined && { format }),
    ...(language !== undefined && { language }),
    ...(published !== undefined && { published }),
    ...(tableMapping !== undefined && { mapping: tableMapping }),
  });
}

interface Fetched {
  readonly bytes: ByteSource;
  readonly mediaType?: string;
}

/** A client for one page, closed with it, so that the command ends at once. */
async function fetchOnce(url: string): Promise<Fetched> {
  const { readSettings } = await import('./settings.js');
  const { createFetcher } = await import('../etl/extract/fetch/fetcher.js');
  const fetcher = createFetcher(readSettings(process.env));
  try {
    return await fetcher.fetchUrl(url);
  } finally {
    await fetcher.close();
  }
}

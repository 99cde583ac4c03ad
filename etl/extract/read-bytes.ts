/** The front door of etl/extract: bytes in, documents out, whatever the format. */
import type { Reading } from '../../schema/records/document.js';
import { peek, wholeOf, type ByteChunks } from './byte-chunks.js';
import type { ConfinedJob } from './formats/confine.js';
import { detectFormat } from './detect-format.js';
import type { Format, FormatContext } from './formats/format.js';
import type { TableMapping } from './formats/table/mapping.js';
import { parseMediaType } from './media-type.js';

export interface ReadBytesOptions {
  /** Where the bytes came from: a path, a URL, `-`. It names them in messages and helps to tell the format. */
  readonly locator: string;
  /** A Content-Type header; its charset is heeded. */
  readonly mediaType?: string;
  /** The name of a format, as in `--format`; detected when absent. */
  readonly format?: string;
  /** `2020-08-27`: goes before what a document says of itself; lines of a JSON Lines file keep their own. */
  readonly published?: string;
  /** BCP 47: goes before what a document says of itself. */
  readonly language?: string;
  /** The largest size of one document. */
  readonly maxBytes?: number;
  /** Which column of the source's tables means what (`parseMapping`). */
  readonly mapping?: TableMapping;
}

export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads bytes as whatever they are, as a whole or as they come.
 *
 * @throws AidgraphError EMPTY_INPUT, NOT_TEXT, FORMAT_UNKNOWN or TOO_LARGE, when the iteration begins
 * @example for await (const reading of readBytes(bytes, { locator: 'news.html' })) …
 */
export async function* readBytes(
  bytes: Uint8Array | ByteChunks,
  options: ReadBytesOptions,
): AsyncGenerator<Reading, void, undefined> {
  const { locator, mediaType, published, language, maxBytes = DEFAULT_MAX_BYTES } = options;
  const { head, chunks } = await peek(bytes instanceof Uint8Array ? [bytes] : bytes);
  const format = detectFormat({
    locator,
    bytes: head,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(options.format === undefined ? {} : { format: options.format }),
  });
  const { essence, charset } = parseMediaType(mediaType);
  const context = {
    locator,
    maxBytes,
    confine,
    loadCategories,
    ...(options.mapping === undefined ? {} : { mapping: options.mapping }),
    ...(essence === undefined ? {} : { mediaType: essence }),
    ...(charset === undefined ? {} : { charset }),
    ...(published === undefined ? {} : { published }),
  };
  for await (const reading of readAs(format, chunks, context)) yield withLanguage(reading, language);
}

async function* readAs(
  format: Format,
  chunks: AsyncIterable<Uint8Array>,
  context: FormatContext & { readonly maxBytes: number },
): AsyncGenerator<Reading> {
  if ('readChunks' in format) return yield* format.readChunks(chunks, context);
  const limit = format.isCollection ? Infinity : context.maxBytes;
  yield* format.read(await wholeOf(chunks, context.locator, limit), context);
}

/** Loaded with the first file that needs it: a text file needs no process. */
async function* confine(job: ConfinedJob): AsyncGenerator<unknown> {
  const { runConfined } = await import('./confined/run-confined.js');
  yield* runConfined(job);
}

let categories: Promise<(thing: string) => string> | undefined;

/** The languages are loaded once, with the first table. */
const loadCategories = (): Promise<(thing: string) => string> =>
  (categories ??= import('./item-categories.js').then(({ loadCategoryFinder }) => loadCategoryFinder()));

function withLanguage(reading: Reading, language: string | undefined): Reading {
  if (language === undefined || reading.type !== 'document') return reading;
  return { ...reading, document: { ...reading.document, language } };
}

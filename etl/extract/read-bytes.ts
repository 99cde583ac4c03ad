/** The front door of etl/extract: bytes in, documents out, whatever the format. */
import { AidgraphError } from '../../schema/errors.js';
import type { Reading } from '../../schema/records/document.js';
import { detectFormat } from './detect-format.js';
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
}

export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads bytes as whatever they are.
 *
 * @throws AidgraphError EMPTY_INPUT, NOT_TEXT, FORMAT_UNKNOWN or TOO_LARGE, when the iteration begins
 * @example for await (const reading of readBytes(bytes, { locator: 'news.html' })) …
 */
export async function* readBytes(
  bytes: Uint8Array,
  options: ReadBytesOptions,
): AsyncGenerator<Reading, void, undefined> {
  const { locator, mediaType, published, language, maxBytes = DEFAULT_MAX_BYTES } = options;
  const format = detectFormat({
    locator,
    bytes,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(options.format === undefined ? {} : { format: options.format }),
  });
  if (!format.isCollection) assertFits(bytes, locator, maxBytes);
  const { essence, charset } = parseMediaType(mediaType);
  const context = {
    locator,
    maxBytes,
    ...(essence === undefined ? {} : { mediaType: essence }),
    ...(charset === undefined ? {} : { charset }),
    ...(published === undefined ? {} : { published }),
  };
  for await (const reading of format.read(bytes, context)) yield withLanguage(reading, language);
}

function assertFits(bytes: Uint8Array, locator: string, maxBytes: number): void {
  if (bytes.length <= maxBytes) return;
  const message = `${locator} has ${bytes.length} bytes; one document may have ${maxBytes}. Split it, or read it as JSON Lines, one document a line.`;
  throw new AidgraphError('TOO_LARGE', message);
}

function withLanguage(reading: Reading, language: string | undefined): Reading {
  if (language === undefined || reading.type === 'issue') return reading;
  return { ...reading, document: { ...reading.document, language } };
}

/** Decides which format reads some bytes: the name that was asked for, then the media type, the file's ending, the content. */
import { AidgraphError } from '../../schema/errors.js';
import { assertIsText } from './assert-is-text.js';
import { decode } from './decode.js';
import { formats } from './formats/formats.js';
import type { Format } from './formats/format.js';
import { parseMediaType } from './media-type.js';

export interface DetectFormatInput {
  /** Where the bytes came from: a path, a URL, `-`. */
  readonly locator: string;
  /** The first of them are enough. */
  readonly bytes: Uint8Array;
  /** A Content-Type header, parameters allowed. */
  readonly mediaType?: string;
  /** The name that was asked for (`--format`). */
  readonly format?: string;
}

/** Media types that servers give to anything: they decide nothing. */
const VAGUE_MEDIA_TYPES = new Set([
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/json',
  'application/xml',
  'text/xml',
]);

const HEAD_LENGTH = 4096;

/**
 * @throws AidgraphError EMPTY_INPUT, NOT_TEXT or FORMAT_UNKNOWN
 * @example detectFormat({ locator: 'news.html', bytes }).name // 'html'
 */
export function detectFormat({ locator, bytes, mediaType, format }: DetectFormatInput): Format {
  const binary = formats.find(({ recognisesBytes }) => recognisesBytes?.(bytes)) ?? archiveByName(bytes, locator);
  if (binary !== undefined) return binary;
  assertIsText(bytes, locator);
  if (format !== undefined) return getFormatOrThrow(format);
  const { essence } = parseMediaType(mediaType);
  const extension = extensionOf(locator);
  return (
    byMediaType(essence) ??
    formats.find(({ extensions }) => extensions.includes(extension)) ??
    byContent(bytes, essence === 'text/plain' || extension === '') ??
    fail(`The format of ${locator} is not known${describe(essence, extension)}. ${whatToDo()}`)
  );
}

/** An archive may begin with a picture: then only its name tells a Word document or a workbook. */
function archiveByName(bytes: Uint8Array, locator: string): Format | undefined {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'PK\u0003\u0004') return undefined;
  const extension = extensionOf(locator);
  return formats.find((format) => format.recognisesBytes !== undefined && format.extensions.includes(extension));
}

function byMediaType(essence: string | undefined): Format | undefined {
  if (essence === undefined || VAGUE_MEDIA_TYPES.has(essence)) return undefined;
  return formats.find(({ mediaTypes }) => mediaTypes.includes(essence));
}

/** Plain text looks like nothing in particular, so it is the answer only where no ending says otherwise. */
function byContent(bytes: Uint8Array, mayBeText: boolean): Format | undefined {
  const head = decode(bytes.subarray(0, HEAD_LENGTH), { isMarkup: true }).text;
  const recognised = formats.find(({ recognises }) => recognises(head));
  return recognised?.name === 'text' && !mayBeText ? undefined : recognised;
}

function getFormatOrThrow(name: string): Format {
  const found = formats.find((format) => format.name === name.toLowerCase());
  return found ?? fail(`There is no format "${name}". ${whatToDo()}`);
}

/** `.html` of a path or a URL, lower case; empty where the last part of it has none. */
function extensionOf(locator: string): string {
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(locator);
  const path = isUrl && URL.canParse(locator) ? new URL(locator).pathname : locator;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), path.lastIndexOf(':')) + 1);
  return /(?<=.)\.[a-z0-9]{1,10}$/i.exec(name)?.[0].toLowerCase() ?? '';
}

function describe(essence: string | undefined, extension: string): string {
  const hints = [
    ...(essence === undefined ? [] : [`media type "${essence}"`]),
    ...(extension === '' ? [] : [`ending "${extension}"`]),
  ];
  return hints.length === 0 ? '' : ` (${hints.join(', ')})`;
}

function whatToDo(): string {
  return `Say which it is with --format: ${formats.map(({ name }) => name).join(', ')}.`;
}

function fail(message: string): never {
  throw new AidgraphError('FORMAT_UNKNOWN', message);
}

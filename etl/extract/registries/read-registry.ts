/** A registry's file, whichever of the formats it is in, packed or not: bytes → rows, one by one. */
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { AidgraphError } from '../../../schema/errors.js';
import { isOrgId, orgIdName, parseOrgId } from './parse-org-id.js';
import { parseOwn } from './parse-own.js';
import { isRor, parseRor, rorName } from './parse-ror.js';
import { readCsv, withoutName } from './read-csv.js';
import { isObject, textOf, type JsonObject, type RegistryFormat, type RowReading } from './registry-row.js';
import { splitJsonArray, splitJsonLines, type JsonPiece } from './split-json.js';

/** Enough to tell the format by. */
const HEAD_LENGTH = 4096;

/** The chunks again, and what they begin with. */
async function peek<T extends { length: number }>(
  chunks: AsyncIterable<T>,
  join: (parts: T[]) => T,
): Promise<{ head: T; all: AsyncIterable<T> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: T[] = [];
  let length = 0;
  while (length < HEAD_LENGTH) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const head = join(parts);
  async function* all(): AsyncGenerator<T> {
    yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head, all: all() };
}

async function unpack(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peek(bytes, (parts) => Buffer.concat(parts));
  return head[0] === 0x1f && head[1] === 0x8b ? Readable.from(all).pipe(createGunzip()) : all;
}

async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

type Layout = 'csv' | 'lines' | 'array';

/** org-id.guide's download, and the like: an object that holds the list. */
const HOLDS_LIST = /^\{\s*"(?:lists|items|organizations|records)"\s*:\s*\[/;
const HAS_JSON_LINE = /(?:^|\n)\{"/;

/** What begins as no JSON may be a broken first line: a table has no lines that begin like objects. */
function detectLayout(head: string, format: RegistryFormat | undefined): Layout {
  const text = head.trimStart();
  if (format === 'csv') return 'csv';
  if (text.startsWith('[') || HOLDS_LIST.test(text)) return 'array';
  return format !== undefined || text.startsWith('{') || HAS_JSON_LINE.test(head) ? 'lines' : 'csv';
}

interface Shape {
  nameOf(value: JsonObject): string | undefined;
  parse: typeof parseOwn;
}

const OWN: Shape = { nameOf: ({ name }) => textOf(name), parse: parseOwn };
const ROR: Shape = { nameOf: rorName, parse: parseRor };
const ORG_ID: Shape = { nameOf: orgIdName, parse: parseOrgId };

function shapeOf(value: JsonObject, format: RegistryFormat | undefined): Shape {
  if (format === 'ror' || (format === undefined && isRor(value))) return ROR;
  return format === 'org-id' || (format === undefined && isOrgId(value)) ? ORG_ID : OWN;
}

function readPiece({ line, json }: JsonPiece, format: RegistryFormat | undefined): RowReading {
  const notJson = (why: string): RowReading => ({
    line,
    issues: [{ code: 'LINE_NOT_JSON', message: `Line ${line} is not a JSON object (${why}): "${json.slice(0, 60)}".` }],
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return notJson(String(error));
  }
  if (!isObject(value)) return notJson('it holds something else');
  const shape = shapeOf(value, format);
  const name = shape.nameOf(value);
  return name === undefined ? { line, issues: [withoutName(line)] } : { line, ...shape.parse(line, value, name) };
}

/**
 * Rows in the order of the file. What cannot be read comes as an issue that names its line; the others follow.
 * @throws FORMAT_UNKNOWN for a table without a column of names, EMPTY_INPUT where there is nothing
 * @example for await (const { line, row, issues } of readRegistry(createReadStream('bodies.jsonl.gz'))) …
 */
export async function* readRegistry(
  bytes: AsyncIterable<Uint8Array>,
  format?: RegistryFormat,
): AsyncGenerator<RowReading> {
  const { head, all } = await peek(decode(await unpack(bytes)), (parts) => parts.join(''));
  if (head.trim() === '')
    throw new AidgraphError('EMPTY_INPUT', 'The file holds nothing. Give one with a body a line, or a table of them.');
  const layout = detectLayout(head, format);
  if (layout === 'csv') return yield* readCsv(all, head);
  for await (const piece of layout === 'array' ? splitJsonArray(all) : splitJsonLines(all))
    yield readPiece(piece, format);
}

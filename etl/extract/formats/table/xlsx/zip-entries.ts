/** The parts of a ZIP file, whose declared sizes are checked before anything is inflated, and the true ones while it is. */
import { createInflateRaw } from 'node:zlib';
import { AidgraphError } from '../../../../../schema/errors.js';

export interface ZipEntry {
  readonly name: string;
  readonly compressed: Uint8Array;
  readonly isDeflated: boolean;
  /** As declared. */
  readonly size: number;
}

export interface ZipLimits {
  readonly maxEntries: number;
  /** Of all parts together, inflated. */
  readonly maxBytes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The directory's end may be followed by a comment. */
const MAX_COMMENT = 65_557;
const STORED = 0;
const DEFLATED = 8;

/** @throws AidgraphError TOO_LARGE or UNREADABLE */
export function readZip(bytes: Uint8Array, { maxEntries, maxBytes }: ZipLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw tooLarge(`it has ${count} parts, more than the ${maxEntries} that a workbook may have`);
  const entries = new Map<string, ZipEntry>();
  let [at, total] = [view.getUint32(end + 16, true), 0];
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, bytes, at);
    total += entry.size;
    if (total > maxBytes) throw tooLarge(`inflated, it has more than the ${maxBytes} bytes that a workbook may have`);
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - MAX_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new AidgraphError(
    'UNREADABLE',
    'The workbook is cut off: the end of its ZIP directory is missing. Get the file anew.',
  );
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
    throw damaged('its ZIP directory is damaged');
  const [compressedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
    number,
    number,
    number,
  ];
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((view.getUint16(at + 8, true) & 1) === 1) throw damaged('it is protected by a password');
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED)
    throw damaged(`its part ${name} is compressed in a way that is not known (${method})`);
  const start = dataStart(view, view.getUint32(at + 42, true), name);
  return {
    entry: { name, size, isDeflated: method === DEFLATED, compressed: bytes.subarray(start, start + compressedSize) },
    next: at + 46 + nameLength + extraLength + commentLength,
  };
}

function dataStart(view: DataView, header: number, name: string): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER)
    throw damaged(`its part ${name} is missing`);
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Inflates one part piece by piece; @throws AidgraphError UNREADABLE where it holds more than it declares */
export async function* inflate(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunksOf(entry)) {
    size += chunk.length;
    if (size > entry.size)
      throw tooLarge(`its part ${entry.name} holds more than the ${entry.size} bytes that it declares`);
    yield chunk;
  }
}

async function* chunksOf({ compressed, isDeflated, name }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (!isDeflated) return yield compressed;
  const inflater = createInflateRaw({ chunkSize: 64 * 1024 });
  inflater.end(compressed);
  try {
    yield* inflater as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw damaged(`its part ${name} is damaged`);
    throw error;
  }
}

const tooLarge = (why: string): AidgraphError =>
  new AidgraphError('TOO_LARGE', `The workbook is not opened: ${why}. Save the sheet that matters as CSV.`);

export const damaged = (why: string): AidgraphError =>
  new AidgraphError(
    'UNREADABLE',
    `The workbook cannot be read: ${why}. Open it, save it anew as .xlsx or CSV, and try again.`,
  );

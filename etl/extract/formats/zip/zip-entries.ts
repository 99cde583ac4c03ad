/** The parts of a ZIP file, whose declared sizes are checked before anything is inflated, and the true ones while it is. */
import { createInflateRaw } from 'node:zlib';
import { damaged, tooLarge, type ArchiveKind } from './archive-problems.js';

export interface ZipEntry {
  readonly name: string;
  readonly archive: ArchiveKind;
  readonly compressed: Uint8Array;
  readonly isDeflated: boolean;
  /** As declared. */
  readonly size: number;
}

export interface ZipLimits {
  /** What the archive is. */
  readonly archive: ArchiveKind;
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
export function readZip(
  bytes: Uint8Array,
  { archive, maxEntries, maxBytes }: ZipLimits,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view, archive);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries)
    throw tooLarge(archive, `it has ${count} parts, more than the ${maxEntries} that a ${archive} may have`);
  const entries = new Map<string, ZipEntry>();
  let [at, total] = [view.getUint32(end + 16, true), 0];
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, at, archive);
    total += entry.size;
    if (total > maxBytes)
      throw tooLarge(archive, `inflated, it has more than the ${maxBytes} bytes that a ${archive} may have`);
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

function findEnd(view: DataView, archive: ArchiveKind): number {
  const first = Math.max(0, view.byteLength - MAX_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged(archive, 'it is cut off, and the end of its ZIP directory is missing');
}

function readEntry(
  bytes: Uint8Array,
  at: number,
  archive: ArchiveKind,
): { readonly entry: ZipEntry; readonly next: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
    throw damaged(archive, 'its ZIP directory is damaged');
  const [compressedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
    number,
    number,
    number,
  ];
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((view.getUint16(at + 8, true) & 1) === 1) throw damaged(archive, 'it is protected by a password');
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED)
    throw damaged(archive, `its part ${name} is compressed in a way that is not known (${method})`);
  const start = dataStart(view, view.getUint32(at + 42, true));
  if (start === undefined) throw damaged(archive, `its part ${name} is missing`);
  return {
    entry: {
      name,
      archive,
      size,
      isDeflated: method === DEFLATED,
      compressed: bytes.subarray(start, start + compressedSize),
    },
    next: at + 46 + nameLength + extraLength + commentLength,
  };
}

function dataStart(view: DataView, header: number): number | undefined {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER) return undefined;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Inflates one part piece by piece; @throws AidgraphError TOO_LARGE where it holds more than it declares */
export async function* inflate(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunksOf(entry)) {
    size += chunk.length;
    if (size > entry.size)
      throw tooLarge(entry.archive, `its part ${entry.name} holds more than the ${entry.size} bytes that it declares`);
    yield chunk;
  }
}

async function* chunksOf({ archive, compressed, isDeflated, name }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (!isDeflated) return yield compressed;
  const inflater = createInflateRaw({ chunkSize: 64 * 1024 });
  inflater.end(compressed);
  try {
    yield* inflater as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw damaged(archive, `its part ${name} is damaged`);
    throw error;
  }
}

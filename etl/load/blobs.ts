/** Bytes as they came, kept once under their hash, in pieces: no file is ever held as a whole. */
import { createHash } from 'node:crypto';
import { AidgraphError } from '../../schema/errors.js';
import type { Database, DatabaseTransaction } from '../../schema/database.js';

/** Bytes, or how to begin reading them: a large file is read twice, once for its hash and once to be kept. */
export type ByteSource = Uint8Array | (() => AsyncIterable<Uint8Array>);

const PIECE_BYTES = 256 * 1024;

export interface Measured {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

export async function measureBytes(source: ByteSource): Promise<Measured> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(source)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

interface Blob extends Measured {
  readonly source: ByteSource;
  readonly mediaType: string | undefined;
}

/** @throws AidgraphError FAILURE where the bytes are others than those that were measured: the file was written meanwhile */
export async function storeBlob(tx: DatabaseTransaction, { sha256, size, source, mediaType }: Blob): Promise<void> {
  const { numInsertedOrUpdatedRows: isNew } = await tx
    .insertInto('blob')
    .values({ sha256, size, media_type: mediaType ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!isNew) return;
  const hash = createHash('sha256');
  let ordinal = 0;
  for await (const bytes of piecesOf(source)) {
    hash.update(bytes);
    await tx.insertInto('blob_chunk').values({ sha256, ordinal, bytes }).execute();
    ordinal += 1;
  }
  if (hash.digest('hex') === sha256) return;
  const message = 'The file was changed while it was being read. Take it in again.';
  throw new AidgraphError('FAILURE', message, { transient: true });
}

async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) yield source;
  else yield* source();
}

/** Pieces of about one size, so that the number of rows does not hang on how a disk or a network hands the bytes on. */
async function* piecesOf(source: ByteSource): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(source)) {
    for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
      const slice = chunk.subarray(start, start + PIECE_BYTES);
      held.push(slice);
      size += slice.length;
      if (size < PIECE_BYTES) continue;
      yield Buffer.concat(held);
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(held);
}

/** The bytes again, a piece at a time. */
export async function* readBlob(db: Database, sha256: string): AsyncGenerator<Uint8Array> {
  for (let ordinal = 0; ; ordinal += 1) {
    const piece = await db
      .selectFrom('blob_chunk')
      .select('bytes')
      .where('sha256', '=', sha256)
      .where('ordinal', '=', ordinal)
      .executeTakeFirst();
    if (!piece) return;
    yield piece.bytes;
  }
}

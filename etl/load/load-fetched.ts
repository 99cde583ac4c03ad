/** The end of the fetch stage: the bytes that a URL answered with become an intake of their own, in the same transaction. */
import type { Database } from '../../schema/database.js';
import { finishStage, holdStage } from './stage.js';
import { takeInWithin, type IntakeResult } from './take-in.js';

export interface FetchedBytes {
  readonly intakeId: string;
  readonly epoch: number;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
}

/** The URL that an intake asks for. */
export async function getLocatorOrThrow(db: Database, intakeId: string): Promise<string> {
  const row = await db.selectFrom('intake').select('locator').where('id', '=', intakeId).executeTakeFirstOrThrow();
  return row.locator;
}

export async function loadFetched(db: Database, fetched: FetchedBytes): Promise<IntakeResult> {
  return db.transaction().execute(async (tx) => {
    const held = { stage: 'fetch', subject: fetched.intakeId, epoch: fetched.epoch } as const;
    await holdStage(tx, held);
    const request = await tx
      .selectFrom('intake')
      .selectAll()
      .where('id', '=', fetched.intakeId)
      .executeTakeFirstOrThrow();
    const result = await takeInWithin(tx, {
      locator: request.locator,
      bytes: fetched.bytes,
      ...(fetched.mediaType !== undefined && { mediaType: fetched.mediaType }),
      hints: {
        ...(request.published_hint !== null && { published: request.published_hint }),
        ...(request.source_hint !== null && { source: request.source_hint }),
        ...(request.format_hint !== null && { format: request.format_hint }),
        ...(request.language_hint !== null && { language: request.language_hint }),
      },
    });
    await finishStage(tx, held);
    return result;
  });
}

/** The end of the fetch stage: the bytes that a URL answered with become an intake of their own, in the same transaction. */
import type { Database } from '../../schema/database.js';
import { enqueue } from './outbox.js';
import { notePage, notePageGone } from './poll/web-pages.js';
import { readMappingHint } from './mapping-hint.js';
import { finishStage, holdStage } from './stage.js';
import { takeInWithin, type IntakeResult } from './take-in.js';

export interface FetchedBytes {
  readonly intakeId: string;
  readonly epoch: number;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The URL that an intake asks for. */
export async function getLocatorOrThrow(db: Database, intakeId: string): Promise<string> {
  const row = await db.selectFrom('intake').select('locator').where('id', '=', intakeId).executeTakeFirstOrThrow();
  return row.locator;
}

export async function loadFetched(db: Database, fetched: FetchedBytes): Promise<IntakeResult> {
  return db.transaction().execute(async (tx) => {
    const held = stageOf(fetched);
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
        ...(request.mapping_hint !== null && { mapping: readMappingHint(request.mapping_hint) }),
      },
    });
    await notePage(tx, request.locator, fetched);
    await finishStage(tx, held);
    return result;
  });
}

type Held = Pick<FetchedBytes, 'intakeId' | 'epoch'>;

const stageOf = ({ intakeId, epoch }: Held) => ({ stage: 'fetch', subject: intakeId, epoch }) as const;

/** The page is as it was when it was last fetched. */
export async function loadUnchanged(db: Database, held: Held): Promise<void> {
  const locator = await getLocatorOrThrow(db, held.intakeId);
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, stageOf(held));
    await notePage(tx, locator);
    await finishStage(tx, stageOf(held));
  });
}

/** A page that was there is there no longer. @returns false, and does nothing, where it never was */
export async function loadGone(db: Database, held: Held, status: number): Promise<boolean> {
  const locator = await getLocatorOrThrow(db, held.intakeId);
  return db.transaction().execute(async (tx) => {
    await holdStage(tx, stageOf(held));
    const wasThere = await notePageGone(tx, locator, status);
    if (wasThere) await finishStage(tx, stageOf(held));
    return wasThere;
  });
}

/** The stage stays open; the outbox sends it on its way again when the time has come. */
export async function postponeFetch(db: Database, held: Held, until: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await holdStage(tx, stageOf(held));
    await enqueue(tx, {
      queue: 'fetch',
      jobId: `fetch-${held.intakeId}-after${held.epoch}`,
      payload: { intakeId: held.intakeId },
      sendAfter: until,
    });
  });
}

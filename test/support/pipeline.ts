/** Takes documents through the stages without a queue, for tests of what the stages write. */
import { sql } from 'kysely';
import { loadEventComparer } from '../../cli/load-event-comparer.js';
import { loadReference } from '../../etl/load/load-reference.js';
import { extractVersion, type NamedReader } from '../../etl/load/load-claims.js';
import { readIntake, type ReadBytes, type ReadingContext } from '../../etl/load/load-reading.js';
import { loadVersion } from '../../etl/load/load-records.js';
import { settleJudgement } from '../../etl/load/identity/settle-judgement.js';
import { beginStage, type StageName } from '../../etl/load/stage.js';
import { takeIn, type IntakeHints, type IntakeResult } from '../../etl/load/take-in.js';
import { itemCategories } from '../../schema/codelists/item-categories.js';
import { units } from '../../schema/codelists/units.js';
import type { Database } from '../../schema/database.js';
import { yearlyAverages } from '../../schema/exchange-rates/yearly-averages.js';
import type { Reading } from '../../schema/records/document.js';
import { organizations } from '../../schema/registry/organizations.js';
import { places } from '../../schema/registry/places.js';

const comparer = loadEventComparer();

export const loadBundledReference = (db: Database): Promise<readonly string[]> =>
  loadReference(db, { itemCategories, units, places, organizations, yearlyAverages });

export interface Handed {
  readonly locator: string;
  readonly text: string;
  readonly hints?: IntakeHints;
  /** How bytes become documents; as plain text when left out. */
  readonly readBytes?: ReadBytes;
}

/** Hands a text in and runs whatever the outbox then holds, in order, until nothing is left. */
export async function ingest(
  db: Database,
  reader: NamedReader,
  { locator, text, hints, readBytes = readText }: Handed,
): Promise<IntakeResult> {
  const result = await takeIn(db, { locator, bytes: Buffer.from(text), ...(hints && { hints }) });
  await runOutbox(db, reader, readBytes);
  return result;
}

/** Plain text as one document, dated and in the language that was hinted; formats have tests of their own. */
async function* readText(
  bytes: AsyncIterable<Uint8Array>,
  { published, language }: ReadingContext,
): AsyncGenerator<Reading> {
  const document = {
    text: Buffer.concat(await toArray(bytes)).toString('utf8'),
    ...(published !== undefined && { publishedAt: published }),
    ...(language !== undefined && { language }),
  };
  yield { type: 'document', document, issues: [] };
}

async function toArray<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export async function runOutbox(db: Database, reader: NamedReader, readBytes: ReadBytes = readText): Promise<void> {
  for (;;) {
    const next = await db
      .deleteFrom('outbox')
      .returningAll()
      .where('id', '=', sql<string>`(select min(id) from outbox)`)
      .executeTakeFirst();
    if (!next) return;
    const subject = Object.values(next.payload as Record<string, string>)[0]!;
    const claim = await beginStage(db, { stage: next.queue as StageName, subject });
    if (!claim) continue;
    if (next.queue === 'read') await readIntake(db, { intakeId: subject, readBytes, ...claim });
    if (next.queue === 'extract') await extractVersion(db, { versionId: subject, epoch: claim.epoch, reader });
    if (next.queue === 'load') await loadVersion(db, { versionId: subject, readBytes, comparer, ...claim });
    if (next.queue === 'settle') await settleJudgement(db, { judgementId: subject, epoch: claim.epoch, comparer });
  }
}

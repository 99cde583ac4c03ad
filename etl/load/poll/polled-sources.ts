/** The sources that are polled: added, found, listed and removed. */
import type { TableMapping } from '../../extract/formats/table/mapping.js';
import { sql, type Selectable } from 'kysely';
import type { PolledSourceKind } from '../../../schema/codelists/codelists.js';
import type { Database } from '../../../schema/database.js';
import { AidgraphError } from '../../../schema/errors.js';
import { makeId } from '../../../schema/ids.js';
import type { PolledSource as PolledSourceTable } from '../../../schema/tables.generated.js';
import { ensureSource } from '../sources.js';

export interface NewPolledSource {
  readonly name: string;
  readonly url: string;
  readonly kind: PolledSourceKind;
  readonly everyMinutes: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** For documents that do not say who publishes them. */
  readonly publisher?: string;
  readonly format?: string;
  readonly language?: string;
  /** What the columns of its tables mean. */
  readonly mapping?: TableMapping;
  /** Of the publisher, 0 to 1. */
  readonly trust?: number;
}

/** @throws AidgraphError USAGE where the name or the address is taken */
export async function addPolledSource(db: Database, source: NewPolledSource): Promise<string> {
  const id = makeId('pol', source.url);
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .insertInto('polled_source')
      .values({
        id,
        name: source.name,
        url: source.url,
        kind: source.kind,
        every_minutes: source.everyMinutes,
        min_items: source.minItems ?? 1,
        max_items: source.maxItems ?? null,
        publisher: source.publisher ?? null,
        format: source.format ?? null,
        language: source.language ?? null,
        mapping: source.mapping === undefined ? null : JSON.stringify(source.mapping),
        trust: source.trust ?? null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (row.numInsertedOrUpdatedRows !== 1n) throw taken(source);
    const publisher = await ensureSource(tx, { name: source.publisher });
    if (publisher !== null && source.trust !== undefined) {
      await tx.updateTable('source').set({ trust: source.trust }).where('id', '=', publisher).execute();
    }
    return id;
  });
}

const taken = ({ name, url }: NewPolledSource): AidgraphError =>
  new AidgraphError(
    'USAGE',
    `There is a source named "${name}" or with the address ${url} already: "aidgraph source list" shows it. Remove it first, or give another --name.`,
  );

/** A row of polled_source. */
export type PolledSource = Omit<Selectable<PolledSourceTable>, 'kind'> & { readonly kind: PolledSourceKind };

/** By name, address or id. @throws AidgraphError NOT_FOUND */
export async function getPolledSourceOrThrow(db: Database, which: string): Promise<PolledSource> {
  const row = await db
    .selectFrom('polled_source')
    .selectAll()
    .where((e) => e.or([e('name', '=', which), e('url', '=', which), e('id', '=', which)]))
    .executeTakeFirst();
  // The table's own check keeps the kind to the code list.
  if (row) return { ...row, kind: row.kind as PolledSourceKind };
  throw new AidgraphError('NOT_FOUND', `There is no source "${which}": "aidgraph source list" names them.`);
}

/** Documents stay, and so does what is known of hosts and pages. */
export async function removePolledSource(db: Database, id: string): Promise<void> {
  await db.deleteFrom('polled_source').where('id', '=', id).execute();
}

/** The newest run of each source stands beside it. */
export async function listPolledSources(db: Database) {
  return db
    .selectFrom('polled_source as s')
    .leftJoinLateral(
      (e) =>
        e
          .selectFrom('poll_run')
          .selectAll()
          .whereRef('source_id', '=', 's.id')
          .where('ended_at', 'is not', null)
          .orderBy('ordinal', 'desc')
          .limit(1)
          .as('r'),
      (join) => join.onTrue(),
    )
    .select(['s.id', 's.name', 's.url', 's.kind', 's.every_minutes', 's.is_on', 's.reason', 's.failures_in_row'])
    .select(['s.last_success_at', 's.next_run_at', 'r.outcome', 'r.http_status', 'r.items', 'r.items_new'])
    .select(['r.items_changed', 'r.items_failed', 'r.with_title', 'r.with_date', 'r.with_text', 'r.with_link'])
    .select(['r.message', 'r.ended_at'])
    .select(
      sql<boolean>`exists (select from poll_run o where o.source_id = s.id and o.ended_at is null)`.as('is_running'),
    )
    .orderBy('s.name')
    .execute();
}

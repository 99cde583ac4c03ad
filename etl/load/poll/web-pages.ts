/** What was last heard of pages: validators for the next request, and since when a page is gone. Its document stands all the same. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import type { Validators } from '../../extract/fetch/follow-redirects.js';

export async function getValidators(db: Database, locator: string): Promise<Validators> {
  const row = await db
    .selectFrom('web_page')
    .select(['etag', 'last_modified'])
    .where('locator', '=', locator)
    .executeTakeFirst();
  return {
    ...(row?.etag && { etag: row.etag }),
    ...(row?.last_modified && { lastModified: row.last_modified }),
  };
}

/** The page is there, changed or not. */
export async function notePage(tx: DatabaseTransaction, locator: string, validators?: Validators): Promise<void> {
  const known = validators && { etag: validators.etag ?? null, last_modified: validators.lastModified ?? null };
  const heard = { http_status: validators ? 200 : 304, checked_at: sql<Date>`now()`, gone_since: null };
  const before = await tx.selectFrom('web_page').select('gone_since').where('locator', '=', locator).executeTakeFirst();
  await tx
    .insertInto('web_page')
    .values({ locator, ...known, ...heard })
    .onConflict((conflict) => conflict.column('locator').doUpdateSet({ ...known, ...heard }))
    .execute();
  if (before?.gone_since) await setGone(tx, locator, null);
}

/** @returns false where the page was never there: then it is no news that it is not */
export async function notePageGone(tx: DatabaseTransaction, locator: string, status: number): Promise<boolean> {
  const row = await tx
    .updateTable('web_page')
    .set({ http_status: status, checked_at: sql`now()`, gone_since: sql`coalesce(gone_since, now())` })
    .where('locator', '=', locator)
    .returning('gone_since')
    .executeTakeFirst();
  if (row) await setGone(tx, locator, row.gone_since);
  return row !== undefined;
}

async function setGone(tx: DatabaseTransaction, locator: string, since: Date | null): Promise<void> {
  await tx
    .updateTable('document')
    .set({ gone_since: since })
    .where('id', 'in', (query) =>
      query
        .selectFrom('document_version as v')
        .innerJoin('intake as i', 'i.blob_sha256', 'v.blob_sha256')
        .select('v.document_id')
        .where('i.locator', '=', locator),
    )
    .execute();
}

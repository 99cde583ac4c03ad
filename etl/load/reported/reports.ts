/** A structured report as it is loaded: a document whose text is null, and the bytes it was read from. */
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';

export type Report = Awaited<ReturnType<typeof getReportOrThrow>>;

export async function getReportOrThrow(db: Database, versionId: string) {
  const row = await db
    .selectFrom('document_version as v')
    .innerJoin('document as d', 'd.id', 'v.document_id')
    .innerJoin('blob as b', 'b.sha256', 'v.blob_sha256')
    .innerJoin('intake as i', 'i.blob_sha256', 'b.sha256')
    .select(['v.id as version_id', 'v.document_id', 'v.published_at', 'b.sha256', 'b.media_type'])
    .select([
      sql<boolean>`exists (select from document_version o where o.document_id = d.id and o.id <> v.id)`.as(
        'has_others',
      ),
      sql<boolean>`exists (select from claim c where c.version_id = v.id)`.as('has_claims'),
    ])
    .select(['i.locator', 'i.format_hint', 'i.language_hint', 'i.published_hint', 'i.mapping_hint'])
    .where('v.id', '=', versionId)
    // The same bytes may have come from several places: this document's own tells best what they are.
    .orderBy(sql`(i.locator = d.canonical_url or i.locator = d.url_key) desc nulls last`)
    .orderBy('i.created_at')
    .orderBy('i.id')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    versionId: row.version_id,
    documentId: row.document_id,
    publishedAt: row.published_at,
    sha256: row.sha256,
    /** Whether another version of the document may have told of events. */
    hasOthers: row.has_others,
    /** Nothing that it tells was ever told by it: there is nothing to look up and nothing to replace. */
    isFresh: !row.has_others && !row.has_claims,
    intake: row,
  };
}

/** Locks the document against another version of itself. */
export async function isCurrent(tx: DatabaseTransaction, report: Report): Promise<boolean> {
  const row = await tx
    .selectFrom('document')
    .select('current_version_id')
    .where('id', '=', report.documentId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return row.current_version_id === report.versionId;
}

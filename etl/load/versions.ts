/** A document's version as it is loaded. */
import type { DatabaseTransaction } from '../../schema/database.js';

export type Version = Awaited<ReturnType<typeof getVersionOrThrow>>;

/** Locks the document against another version of itself, but not against events that come to refer to it. */
export async function getVersionOrThrow(tx: DatabaseTransaction, versionId: string) {
  return tx
    .selectFrom('document_version as v')
    .innerJoin('document as d', 'd.id', 'v.document_id')
    .select(['v.id', 'v.document_id', 'v.text', 'v.published_at', 'd.current_version_id'])
    .where('v.id', '=', versionId)
    .forNoKeyUpdate('d')
    .executeTakeFirstOrThrow();
}

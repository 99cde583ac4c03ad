/** Puts a document among its near-copies, so that a wire story printed in ten papers counts as one source. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import { COPY_LIKENESS, likeness } from '../transform/similarity/min-hash.js';

/** A stock phrase that ten thousand texts share must not make each new one be compared with all of them. */
const MAX_CANDIDATES = 200;

interface Signed {
  readonly documentId: string;
  readonly signature: readonly number[];
  readonly keys: readonly string[];
}

/** Joins the clusters that have a near-copy; several that this text ties together become one. */
export async function joinCluster(tx: DatabaseTransaction, signed: Signed): Promise<void> {
  // Two copies that arrive at the same moment must see each other.
  await sql`select pg_advisory_xact_lock(hashtext('aidgraph.document_cluster'))`.execute(tx);
  const copies = (await findCandidates(tx, signed)).filter(
    (candidate) => candidate.minhash !== null && likeness(candidate.minhash, signed.signature) >= COPY_LIKENESS,
  );
  const clusters = [...new Set(copies.flatMap((copy) => copy.cluster_id ?? []))].toSorted();
  // Named by the smallest name that any of its texts would have given it, so that the order of arrival leaves no trace.
  const clusterId = [...clusters, makeId('clu', signed.documentId)].toSorted()[0]!;
  await tx
    .insertInto('document_cluster')
    .values({ id: clusterId })
    .onConflict((c) => c.doNothing())
    .execute();
  const renamed = clusters.filter((cluster) => cluster !== clusterId);
  if (renamed.length > 0)
    await tx.updateTable('document').set({ cluster_id: clusterId }).where('cluster_id', 'in', renamed).execute();
  await tx.updateTable('document').set({ cluster_id: clusterId }).where('id', '=', signed.documentId).execute();
  await tx.deleteFrom('minhash_band').where('document_id', '=', signed.documentId).execute();
  await tx
    .insertInto('minhash_band')
    .values(signed.keys.map((key) => ({ key, document_id: signed.documentId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function findCandidates(tx: DatabaseTransaction, signed: Signed) {
  return tx
    .selectFrom('minhash_band as b')
    .innerJoin('document as d', 'd.id', 'b.document_id')
    .innerJoin('document_version as v', 'v.id', 'd.current_version_id')
    .select(['d.id', 'd.cluster_id', 'v.minhash'])
    .distinct()
    .where('b.key', 'in', [...signed.keys])
    .where('d.id', '<>', signed.documentId)
    .orderBy('d.id')
    .limit(MAX_CANDIDATES)
    .execute();
}

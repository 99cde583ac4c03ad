/** How many items a source usually shows. */
import type { DatabaseTransaction } from '../../../schema/database.js';

const COMPARED_RUNS = 7;

/** Of the last good runs, the newest first. */
export async function getUsualItems(tx: DatabaseTransaction, sourceId: string): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('poll_run')
    .select('items')
    .where('source_id', '=', sourceId)
    .where('outcome', 'in', ['OK', 'UNCHANGED', 'ACCEPTED'])
    .where('items', 'is not', null)
    .orderBy('ordinal', 'desc')
    .limit(COMPARED_RUNS)
    .execute();
  return rows.map(({ items }) => items ?? 0);
}

/** What read the claims: a new version or configuration makes new claims beside the old ones. */
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';

export interface RunOf {
  readonly name: string;
  readonly version: string;
  readonly configHash: string;
}

/** @returns its id */
export async function ensureRun(tx: DatabaseTransaction, { name, version, configHash }: RunOf): Promise<string> {
  const id = makeId('run', name, version, configHash);
  await tx
    .insertInto('extractor_run')
    .values({ id, name, version, config_hash: configHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}

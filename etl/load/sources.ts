/** The publisher of a document, made at its first appearance. */
import type { DatabaseTransaction } from '../../schema/database.js';
import { makeId } from '../../schema/ids.js';
import { nameKey } from '../../schema/name-key.js';

export interface SourceOf {
  /** What the page or the person who handed it in says. */
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

/** Finds or makes the source; null when neither a name nor a URL tells. */
export async function ensureSource(tx: DatabaseTransaction, { name, url }: SourceOf): Promise<string | null> {
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  const label = name?.trim() || host;
  if (!label) return null;
  const key = nameKey(label) || label;
  const id = makeId('src', key);
  await tx
    .insertInto('source')
    .values({ id, name: label, name_key: key, homepage: host ? `https://${host}` : null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}

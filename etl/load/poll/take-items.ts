/** Takes in the pages of items that are new or changed; a page is fetched, read and extracted like any other. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { Listing, PolledItem } from '../../extract/poll/polled-item.js';
import { takeInWithin } from '../take-in.js';
import type { PolledSource } from './polled-sources.js';
import { hintsOf } from './take-file.js';

export interface ItemCounts {
  readonly items_new: number;
  readonly items_changed: number;
  /** Those that name no page. */
  readonly items_failed: number;
}

export async function takeItems(tx: DatabaseTransaction, source: PolledSource, listing: Listing): Promise<ItemCounts> {
  const known = await getFingerprints(tx, source.id);
  const counts = { items_new: 0, items_changed: 0, items_failed: 0 };
  for (const item of distinct(listing.items)) {
    const before = known.get(item.key);
    if (item.url === undefined) counts.items_failed += 1;
    if (item.url === undefined || before === item.fingerprint) continue;
    await takeInWithin(tx, { locator: item.url, hints: hintsOf(source, listing.title) });
    await remember(tx, source.id, { ...item, url: item.url });
    if (before === undefined) counts.items_new += 1;
    else counts.items_changed += 1;
  }
  return counts;
}

/** A feed that shows an item twice means it once: the first, which is the newest. */
function distinct(items: readonly PolledItem[]): readonly PolledItem[] {
  return [...new Map(items.toReversed().map((item) => [item.key, item])).values()].toReversed();
}

async function getFingerprints(tx: DatabaseTransaction, sourceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('polled_item')
    .select(['key', 'fingerprint'])
    .where('source_id', '=', sourceId)
    .execute();
  return new Map(rows.map(({ key, fingerprint }) => [key, fingerprint]));
}

async function remember(
  tx: DatabaseTransaction,
  sourceId: string,
  { key, url, fingerprint }: PolledItem & { readonly url: string },
): Promise<void> {
  await tx
    .insertInto('polled_item')
    .values({ source_id: sourceId, key, url, fingerprint })
    .onConflict((conflict) =>
      conflict.columns(['source_id', 'key']).doUpdateSet({ url, fingerprint, changed_at: sql`now()` }),
    )
    .execute();
}

/** Finds the items that are new or changed, and takes in their pages, which are fetched, read and extracted like any other. */
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
  const pages = listing.items.filter(({ url }) => url !== undefined);
  const { fresh, counts } = await noteItems(tx, source, pages);
  for (const { url } of fresh) {
    if (url !== undefined) await takeInWithin(tx, { locator: url, hints: hintsOf(source, listing.title) });
  }
  return { ...counts, items_failed: listing.items.length - pages.length };
}

interface Noted {
  /** Those that are new or changed. */
  readonly fresh: readonly PolledItem[];
  readonly counts: Pick<ItemCounts, 'items_new' | 'items_changed'>;
}

/** Remembers what the source shows now. */
export async function noteItems(
  tx: DatabaseTransaction,
  source: PolledSource,
  items: readonly PolledItem[],
): Promise<Noted> {
  const known = await getFingerprints(tx, source.id);
  const fresh = distinct(items).filter(({ key, fingerprint }) => known.get(key) !== fingerprint);
  for (const item of fresh) await remember(tx, source, item);
  const changed = fresh.filter(({ key }) => known.has(key)).length;
  return { fresh, counts: { items_new: fresh.length - changed, items_changed: changed } };
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

async function remember(tx: DatabaseTransaction, source: PolledSource, item: PolledItem): Promise<void> {
  const { key, fingerprint, url = source.url } = item;
  await tx
    .insertInto('polled_item')
    .values({ source_id: source.id, key, url, fingerprint })
    .onConflict((conflict) =>
      conflict.columns(['source_id', 'key']).doUpdateSet({ url, fingerprint, changed_at: sql`now()` }),
    )
    .execute();
}

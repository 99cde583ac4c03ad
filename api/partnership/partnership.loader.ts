/** What partnerships, steps and edges of a network have below them, for all of a list at once. */
import DataLoader from 'dataloader';
import type { Database } from '../../schema/database.js';
import { manyByKey, oneByKey } from '../batch.js';
import { toConnection, type ConnectionValue } from '../connection/connection-type.js';
import { toSlice } from '../connection/keyset.js';
import { toPage, type PageArgs } from '../connection/page-args.js';
import type { Event } from '../event/event.type.js';
import type { MeetingFilter } from './meeting.js';
import { findCategoriesOfPairs, findEventsOfPairs, findRolesOfPairs, type PairKey } from './pair.query.js';
import { countPartners, listPartners, partnershipSort } from './partnership.query.js';
import type { Partnership, PartnershipCategory, PartnershipRoles } from './partnership.type.js';

/** Two organizations and the meetings that are meant. */
export type Pair = Pick<Partnership, 'organizationId' | 'partnerId' | 'asked'>;

export function createPartnershipLoaders(db: Database) {
  const roles = byFilter<PartnershipRoles>((pairs, filter) => findRolesOfPairs(db, pairs, filter));
  const categories = byFilter<PartnershipCategory>((pairs, filter) => findCategoriesOfPairs(db, pairs, filter));
  const events = byFilter<Event, number>((pairs, filter, limit) => findEventsOfPairs(db, pairs, { filter, limit }));
  const partners = partnersLoader(db);
  return {
    rolesOfPair: (pair: Pair) => roles(pair, undefined),
    categoriesOfPair: (pair: Pair) => categories(pair, undefined),
    eventsOfPair: (pair: Pair, limit: number) => events(pair, limit),
    partnersOfOrganization: partners,
  };
}

type Load<Row, Extra> = (
  pairs: readonly PairKey[],
  filter: MeetingFilter,
  extra: Extra,
) => Promise<(Row & { pair: PairKey })[]>;

/** One loader for each filter that occurs in the request. */
function byFilter<Row, Extra = undefined>(
  load: Load<Row, Extra>,
): (pair: Pair, extra: Extra) => Promise<(Row & { pair: PairKey })[]> {
  const loaders = new Map<string, DataLoader<string, (Row & { pair: PairKey })[]>>();
  return ({ organizationId, partnerId, asked }, extra) => {
    const key = JSON.stringify([asked, extra]);
    const loader =
      loaders.get(key) ??
      manyByKey<Row & { pair: PairKey }>(
        (pairs) => load(pairs as readonly PairKey[], asked, extra),
        (row) => row.pair,
      );
    loaders.set(key, loader);
    return loader.load(`${organizationId} ${partnerId}`);
  };
}

function partnersLoader(db: Database): (id: string, args: PageArgs) => Promise<ConnectionValue<Partnership>> {
  const loaders = new Map<string, DataLoader<string, ConnectionValue<Partnership>>>();
  return (id, args) => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? new DataLoader((ids) => loadPartners(db, ids, args));
    loaders.set(key, loader);
    return loader.load(id);
  };
}

async function loadPartners(
  db: Database,
  ids: readonly string[],
  args: PageArgs,
): Promise<ConnectionValue<Partnership>[]> {
  const keyset = { keys: partnershipSort(undefined), page: toPage(args) };
  const counts = oneByKey(
    (asked) => countPartners(db, asked),
    (row) => row.id,
  );
  const rows = await listPartners(db, ids, keyset);
  return ids.map((id) => {
    const own = rows
      .filter((row) => row.organizationId === id)
      .map((row) => ({ ...row, asked: { isDirected: true } as const }));
    const count = async () => (await counts.load(id))?.count ?? 0;
    return toConnection<Partnership>(toSlice(own, keyset), count);
  });
}

/** What became of each promise: laid beside the events that deliver it, after those were projected. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { groupBy } from '../transform/group-by.js';
import type { ProfileItem, ProfileMoney } from '../transform/match/event-profile.js';
import { keepPromise, type KeptBy } from '../transform/match/promise-kept.js';

interface MovedRow {
  readonly promise_id: string;
  readonly event_id: string;
  readonly last_news: string | null;
  readonly items: readonly ProfileItem[];
  readonly money: readonly ProfileMoney[];
}

/** Promises among the events, each with itself and whatever delivers it. */
async function getPromises(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<readonly MovedRow[]> {
  const { rows } = await sql<MovedRow>`
    select p.id as promise_id, e.id as event_id,
      (select max(r.told_on)::text from event_report r where r.event_id = e.id) as last_news,
      coalesce((select jsonb_agg(jsonb_build_object('what', i.description, 'category', i.category, 'unit', i.unit,
        'quantity', coalesce(i.quantity_min, i.quantity_max)) order by i.ordinal)
        from event_item i where i.event_id = e.id), '[]') as items,
      coalesce((select jsonb_agg(jsonb_build_object('amount', m.amount, 'currency', m.currency) order by m.ordinal)
        from event_money m where m.event_id = e.id), '[]') as money
    from event p
    join event e on e.id = p.id or (e.fulfils = p.id and e.modality <> 'NEGATED')
    where p.id = any(${eventIds}::text[]) and p.modality <> 'NEGATED'
      and (p.kind in ('PLEDGE', 'COMMITMENT') or p.modality = 'PLANNED')
      and exists (select from event_report r where r.event_id = p.id)
    order by p.id, e.id`.execute(tx);
  return rows;
}

const toKept = ({ items, money, last_news }: MovedRow): KeptBy => ({ items, money, lastNews: last_news });

export async function projectPromises(tx: DatabaseTransaction, eventIds: readonly string[]): Promise<void> {
  const promises = groupBy(await getPromises(tx, eventIds), ({ promise_id }) => promise_id);
  const rows = [...promises].map(([id, events]) => {
    const promise = events.find(({ event_id }) => event_id === id)!;
    const deliveries = events.filter((event) => event !== promise);
    const { state, ...kept } = keepPromise(toKept(promise), deliveries.map(toKept));
    return { id, state, promise: kept };
  });
  await sql`
    update event e set promise_state = k.state, promise = k.promise
    from unnest(${eventIds}::text[]) as n (id)
    left join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as k (id text, state text, promise jsonb) on k.id = n.id
    where e.id = n.id and (e.promise_state, e.promise) is distinct from (k.state, k.promise)`.execute(tx);
}

/** In how many events each body is named, in whatever role: lists of bodies are sorted by it. Events that are loose are counted by each question. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtext('aidgraph.flows'));
    -- As etl/load/flows/roll-up.ts has it from now on.
    insert into aid_flow (dimensions, period, key1, key2, events, usd, with_usd, without_usd, things)
    select 'ANY_ROLE', '', n.key, '', coalesce(sum(n.events) filter (where n.standing = 'COUNTED'), 0), 0, 0, 0,
      coalesce(jsonb_object_agg('!' || n.standing, jsonb_build_array(n.events, 0, 0, 0)) filter (where n.standing <> 'COUNTED'), '{}')
    from (
      select b.key, e.standing, count(*)::int as events
      from (
        select e.id, aid_flow_standing(e.kind, e.modality, e.not_counted,
          exists (select from aid_flow_tie t where t.event_id = e.id and t.reason = 'MIRROR'), '{}', '{}') as standing
        from event e
        where e.band = 'PUBLISH' and not exists (select from aid_flow_loose l where l.event_id = e.id)) e
      cross join lateral (
        select distinct p.organization_id as key from event_party p where p.event_id = e.id
        union all
        select '' where not exists (select from event_party p where p.event_id = e.id)) b
      group by 1, 2) n
    group by n.key;
  `.execute(db);
}

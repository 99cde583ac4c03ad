/** Why a question about whole years leaves a loose event out is known, too, where what it came from is of the same year: in a year with many hand-overs few are left to look at. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtext('aidgraph.flows'));
    alter table aid_flow_loose add column held_in_year text check (held_in_year in ('PART_OF_TOTAL', 'HANDED_ON'));
    create index aid_flow_loose_open on aid_flow_loose (date_from) where held_in_year is null;
    -- As etl/load/flows/follow-events.ts has it from now on.
    update aid_flow_loose l set held_in_year = h.reason
    from event e cross join lateral (
      select max(t.reason) as reason from aid_flow_tie t join event o on o.id = t.of_id and o.band = 'PUBLISH'
      where t.event_id = e.id and t.reason <> 'MIRROR'
        and aid_flow_period(o.date_from, o.date_to, 'YYYY') = aid_flow_period(e.date_from, e.date_to, 'YYYY')
        and aid_flow_standing(o.kind, o.modality, o.not_counted,
          exists (select from aid_flow_tie m where m.event_id = o.id and m.reason = 'MIRROR'), '{}', '{}') = 'COUNTED'
        and not exists (select from aid_flow_tie b where b.event_id = o.id and b.reason <> 'MIRROR')) h
    where e.id = l.event_id and l.held is not null and not l.is_new and aid_flow_period(e.date_from, e.date_to, 'YYYY') <> '????';
  `.execute(db);
}

/** How far what was taken in has come: for progress bars and summaries. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';

export interface IntakeProgress {
  readonly intakeId: string;
  readonly locator: string;
  /** `failed`: a dead letter lies in its way, and `reason` says which. */
  readonly state: 'working' | 'done' | 'failed';
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly documents: number;
  /** 0 while it is working. */
  readonly events: number;
  readonly issues: number;
}

export interface IntakeTotals {
  readonly documents: number;
  /** Of the publishing band. */
  readonly events: number;
}

/** What has to be done for each intake: a subject and a stage a row. */
const workOf = (intakeIds: readonly string[]) => sql`
  with asked as (
    select i.id, i.locator, i.blob_sha256 from intake i where i.id = any(${intakeIds}::text[])
  ), work (asked_id, subject_id, stage) as (
    select id, id, 'fetch' from asked where blob_sha256 is null
    union all
    select a.id, i.id, 'read' from asked a join intake i on i.id = a.id and i.blob_sha256 is not null
      or a.blob_sha256 is null and i.locator = a.locator and i.blob_sha256 is not null
    union all
    select a.id, v.id, s.stage from asked a
      join intake i on i.id = a.id or (a.blob_sha256 is null and i.locator = a.locator)
      join document_version v on v.blob_sha256 = i.blob_sha256
      -- A table or an XML file has no text to extract from.
      join (values ('extract'), ('load')) as s (stage) on s.stage = 'load' or v.text is not null
  )`;

/** To be counted among the rows of `work w`. */
const documentsOfWork = sql`
  select count(distinct v.document_id)::int from work w join document_version v on v.id = w.subject_id`;
const eventsOfWork = sql`
  select count(distinct r.event_id)::int from work w
  join claim c on c.version_id = w.subject_id and c.superseded_at is null
  join claim_record r on r.claim_id = c.id join event e on e.id = r.event_id
  where w.stage = 'load' and e.band = 'PUBLISH'`;

/**
 * An intake is done when its bytes are read and every version that came of them is extracted and loaded. A URL's
 * intake is done when it is fetched and the intake of its bytes is done.
 */
export async function getIntakeProgress(
  db: Database,
  intakeIds: readonly string[],
): Promise<readonly IntakeProgress[]> {
  const { rows } = await sql<IntakeProgress>`
    ${workOf(intakeIds)}, state as (
      select w.asked_id,
        bool_and(s.done_at is not null) as is_done,
        (array_agg(d.reason_code) filter (where d.id is not null))[1] as reason_code,
        (array_agg(d.message) filter (where d.id is not null))[1] as reason
      from work w
      left join stage s on s.subject_id = w.subject_id and s.stage = w.stage
      left join dead_letter d on d.subject_id = w.subject_id and d.stage = w.stage and d.resolved_at is null
      group by w.asked_id
    )
    select a.id as "intakeId", a.locator,
      case when t.reason_code is not null then 'failed' when t.is_done then 'done' else 'working' end as state,
      t.reason_code as "reasonCode", t.reason,
      (${documentsOfWork} where w.asked_id = a.id) as documents,
      -- A report of a million acts is not counted again at every look.
      case when t.is_done or t.reason_code is not null then (${eventsOfWork} and w.asked_id = a.id) else 0 end as events,
      (select count(*)::int from (select distinct w.subject_id from work w where w.asked_id = a.id) w
        join issue u on u.subject_id = w.subject_id) as issues
    from asked a left join state t on t.asked_id = a.id`.execute(db);
  return rows;
}

/** Of all intakes together: an event that three articles tell of is one event. */
export async function getIntakeTotals(db: Database, intakeIds: readonly string[]): Promise<IntakeTotals> {
  const { rows } = await sql<IntakeTotals>`
    ${workOf(intakeIds)} select (${documentsOfWork}) as documents, (${eventsOfWork}) as events`.execute(db);
  return rows[0] ?? { documents: 0, events: 0 };
}

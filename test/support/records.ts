/** The records that readers see, without what differs by nature: when a row was made, and numbers that count up. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';

const TABLES = [
  'event',
  'event_report',
  'event_party',
  'event_item',
  'event_money',
  'event_place',
  'event_beneficiary',
  'event_document',
  'claim_record',
  'reported_record',
  'canonical',
  'document',
  'organization',
  'organization_name',
] as const;

const COUNTED = new Set(['created_at', 'fetched_at', 'first_seen_at']);

const withoutCounted = (row: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => !COUNTED.has(name))));

/**
 * Every table's rows in a fixed order, and of the ledger what was judged last of each two records. That two are no one event is noted
 * where a chain would have joined them, and chains come and go with the order.
 */
export async function snapshotRecords(db: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const contents: Record<string, readonly string[]> = {};
  for (const name of TABLES) {
    const { rows } = await sql<{ row: object }>`select to_jsonb(t) as row from ${sql.table(name)} t`.execute(db);
    contents[name] = rows.map(({ row }) => withoutCounted(row)).toSorted();
  }
  const { rows } = await sql<{ row: string }>`
    select distinct on (least(left_id, right_id), greatest(left_id, right_id))
      concat_ws(' ', left_id, right_id, verdict, relation, score, reasons) as row
    from judgement order by least(left_id, right_id), greatest(left_id, right_id), id desc`.execute(db);
  contents.judgement = rows
    .map(({ row }) => row)
    .filter((row) => !/ DIFFERENT 0/.test(row))
    .toSorted();
  return contents;
}

/** What each row of a projection names: no foreign key checks it (migration 0011). */
const NAMED = [
  ['event_party', 'event_id', 'event'],
  ['event_party', 'organization_id', 'organization'],
  ['event_item', 'event_id', 'event'],
  ['event_money', 'event_id', 'event'],
  ['event_place', 'event_id', 'event'],
  ['event_place', 'place_id', 'place'],
  ['event_beneficiary', 'event_id', 'event'],
  ['event_document', 'event_id', 'event'],
  ['event_document', 'document_id', 'document'],
  ['event_report', 'event_id', 'event'],
  ['event_report', 'version_id', 'document_version'],
  ['event_report', 'document_id', 'document'],
  ['claim_record', 'event_id', 'event'],
  ['claim_record', 'claim_id', 'claim'],
] as const;

/** Rows that lists walk by the day of their event carry it (migrations 0018 and 0019). */
const DATED = ['event_party', 'event_place', 'event_item'] as const;

const wrongDays = DATED.map(
  (table) => sql`
    select ${sql.lit(`${table}.event_date`)} || ' ' || t.id from ${sql.table(table)} t join event e on e.id = t.event_id
    where t.event_date <> coalesce(e.date_from, date '0001-01-01')`,
);

/** A law of the data: rows that name what is not there, or carry another day than their event. */
export async function findOrphans(db: Database): Promise<readonly string[]> {
  const queries = NAMED.map(
    ([table, column, named]) => sql`
      select ${sql.lit(`${table}.${column}`)} || ' ' || t.${sql.ref(column)} as orphan from ${sql.table(table)} t
      where t.${sql.ref(column)} is not null
        and not exists (select from ${sql.table(named)} n where n.id = t.${sql.ref(column)})`,
  );
  const { rows } = await sql<{ orphan: string }>`${sql.join([...queries, ...wrongDays], sql` union all `)}`.execute(db);
  return rows.map(({ orphan }) => orphan);
}

/** Empties what documents filled; registry, gazetteer and code lists stay. */
export async function forgetDocuments(db: Database): Promise<void> {
  await sql`
    truncate aid_flow, aid_flow_trace, aid_flow_tie, aid_flow_loose, claim_record, reported_record, claim, evidence, issue, event, event_report, event_block, event_party, event_item, event_money,
      event_place, event_beneficiary, event_document, minhash_band, document, document_version, document_cluster, intake,
      stage, outbox, dead_letter, source, blob, judgement, canonical cascade`.execute(db);
  await sql`
    with made as (select id from organization where origin in ('TEXT', 'REPORT')),
    names as (delete from organization_name where organization_id in (select id from made)),
    codes as (delete from organization_identifier where organization_id in (select id from made)),
    changed as (delete from organization_changed where organization_id in (select id from made)),
    blocks as (delete from organization_block where organization_id in (select id from made))
    delete from organization where id in (select id from made)`.execute(db);
}

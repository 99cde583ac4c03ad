/**
 * Fills a database with made-up events, the same every time: organizations and countries are skewed as in life (the largest donor
 * has one event in seventeen), nine events of ten come from reports (one claim an act), one from an article whose
 * sentences its claims quote.
 */
import { sql, type Kysely } from 'kysely';
import { forgetFlows } from '../../etl/load/flows/follow-events.js';
import type { Database } from '../../schema/database.js';
import type { DB } from '../../schema/tables.generated.js';

export interface Filled {
  readonly events: number;
  readonly organizations: number;
}

/** Acts in one report, as an IATI file has them. */
const ACTS_A_REPORT = 1000;

/** @returns in seconds what it took */
export async function fill(db: Database, { events, organizations }: Filled): Promise<number> {
  const begun = performance.now();
  await db.connection().execute(async (one) => {
    await sql`select setseed(0.42)`.execute(one);
    await sql`set synchronous_commit = off`.execute(one);
    await sql`set work_mem = '256MB'`.execute(one);
    await sql`set maintenance_work_mem = '1GB'`.execute(one);
    // What is made up is sound: no reference is looked up, and indexes are built when all rows are there.
    await sql`set session_replication_role = replica`.execute(one);
    const indexes = await dropIndexes(one);
    for (const step of steps({ events, organizations })) await step.execute(one);
    for (const { definition } of indexes) await sql.raw(definition).execute(one);
    await sql`set session_replication_role = default`.execute(one);
  });
  await forgetFlows(db);
  await sql`vacuum analyze`.execute(db);
  return (performance.now() - begun) / 1000;
}

const FILLED = [
  'event',
  'event_party',
  'event_item',
  'event_money',
  'event_place',
  'event_document',
  'evidence',
  'claim',
  'claim_record',
];

/** @returns those that were there, to be made again; what a key or a constraint rests on stays */
async function dropIndexes(db: Kysely<DB>): Promise<readonly { definition: string }[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    where i.indrelid = any(${FILLED}::regclass[]) and not i.indisunique`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  return rows;
}

const id = (prefix: string, what: string) => sql.raw(`'${prefix}_' || substr(md5(${what}), 1, 16)`);

/** One of a list, by chance; what stands first comes most. */
const oneOf = (words: readonly string[]) =>
  sql.raw(`(array['${words.join("','")}'])[1 + floor(${words.length} * power(random(), 2))::int]`);

const COUNTRIES = [
  'ID',
  'YE',
  'SY',
  'ET',
  'AF',
  'NG',
  'SD',
  'KE',
  'BD',
  'NP',
  'HT',
  'CO',
  'UA',
  'ML',
  'TD',
  'PH',
  'TL',
  'VU',
  'FJ',
  'TO',
];
const THINGS = [
  'hygiene kits',
  'tents',
  'blankets',
  'rice',
  'water tanks',
  'medicines',
  'school bags',
  'seeds',
  'tarpaulins',
  'buckets',
];
const CATEGORIES = [
  'wash.hygiene_kit',
  'shelter.tent',
  'household.blanket',
  'food.rice',
  'water.tank',
  'health.medicine',
];
const REASONS = [
  'floods',
  'an earthquake',
  'the drought',
  'displacement',
  'a cyclone',
  'cholera',
  'the harvest',
  'the school year',
];
const DISTRICTS = Array.from({ length: 400 }, (_, n) => `District ${n + 1}`);

function steps({ events, organizations }: Filled) {
  return [
    sql`insert into organization (id, name, type, country, origin)
      select ${id('org', `'org' || i`)}, 'Made-up body ' || i, 'NATIONAL_NGO', ${oneOf(COUNTRIES)}, 'IMPORT'
      from generate_series(1, ${sql.lit(organizations)}) i`,
    sql`insert into organization_name (organization_id, name, name_key, kind)
      select id, name, lower(name), 'OFFICIAL' from organization where name like 'Made-up body %'`,
    sql`insert into source (id, name, name_key) select 'src_' || i, 'Made-up source ' || i, 'madeupsource' || i from generate_series(1, 200) i`,
    sql`insert into blob (sha256, size, media_type) values (repeat('0', 64), 0, 'text/plain')`,
    sql`insert into extractor_run (id, name, version, config_hash) values ('run_made_up', 'made up', '1', '')`,
    sql`create temporary table made as
      select i, i % 10 = 0 as is_told, ${id('evt', `'event' || i`)} as id,
        ${id('org', `'org' || (1 + floor(${organizations} * power(random(), 3)))::int`)} as donor,
        ${id('org', `'org' || (1 + floor(${organizations} * power(random(), 2)))::int`)} as recipient,
        case when random() < 0.4 then ${id('org', `'org' || (1 + floor(${organizations} * power(random(), 2)))::int`)} end as implementer,
        date '2005-01-01' + floor(random() * 7600)::int as day, ${oneOf(COUNTRIES)} as country,
        ${oneOf(['DELIVERY', 'COMMITMENT', 'DISTRIBUTION', 'PLEDGE', 'SERVICE'])} as kind,
        ${oneOf(THINGS)} as thing, ${oneOf(CATEGORIES)} as category, ${oneOf(REASONS)} as reason, ${oneOf(DISTRICTS)} as district,
        (random() * 9000 + 10)::int as quantity, (random() * 900000 + 100)::int as usd
      from generate_series(1, ${sql.lit(events)}) i`,
    sql`analyze made`,
    // A document is a report of many acts or an article of one.
    sql`create temporary table made_document as
      select made.i, made.is_told, ${id('doc', `case when made.is_told then 'told' || made.i else 'report' || made.i / ${ACTS_A_REPORT} end`)} as document_id,
        ${id('ver', `case when made.is_told then 'told' || made.i else 'report' || made.i / ${ACTS_A_REPORT} end`)} as version_id,
        d.name || ' gave ' || quantity || ' ' || thing || ' to ' || r.name || ' after ' || reason || ' in ' || district || '.' as sentence
      from made join organization d on d.id = made.donor join organization r on r.id = made.recipient`,
    sql`analyze made_document`,
    sql`insert into document (id, url_key, canonical_url, source_id)
      select distinct on (document_id) document_id, document_id, 'https://example.org/' || document_id, 'src_' || (1 + i % 200)
      from made_document order by document_id, i`,
    sql`insert into document_version (id, document_id, ordinal, blob_sha256, text, reading_sha256, language, title, published_at)
      select distinct on (d.version_id) d.version_id, d.document_id, 1, repeat('0', 64), case when d.is_told then 'A made-up article. ' || d.sentence end, d.version_id,
        case when d.is_told then 'en' end, case when d.is_told then 'Aid reaches ' || made.district else 'Made-up report' end, made.day + 1
      from made_document d join made on made.i = d.i order by d.version_id, d.i`,
    sql`update document d set current_version_id = v.id from document_version v where v.document_id = d.id`,
    sql`insert into event (id, kind, modality, title, date_value, date_precision, date_basis, date_from, date_to, confidence, band,
        corroboration, amount_usd, transaction_type, first_reported_at, search)
      select made.id, kind, 'DONE', left(d.sentence, length(d.sentence) - 1), day::text, 'DAY', 'STATED', day, day,
        case when made.is_told then 0.9 else 1 end, 'PUBLISH', 1, usd, case when not made.is_told then '3' end, day + 1, to_tsvector('simple', d.sentence)
      from made join made_document d on d.i = made.i`,
    sql`insert into event_party (id, event_id, role, organization_id, reported_name, ordinal, event_date)
      select ${id('rec', `made.id || p.role || p.organization_id`)}, made.id, p.role, p.organization_id, o.name, p.ordinal, day
      from made cross join lateral (values ('DONOR', donor, 0), ('RECIPIENT', recipient, 1), ('IMPLEMENTER', implementer, 2)) p (role, organization_id, ordinal)
      join organization o on o.id = p.organization_id`,
    sql`insert into event_item (id, event_id, description, category, quantity_min, quantity_max, qualifier, unit, reported_text, ordinal, event_date)
      select ${id('itm', `made.id || n`)}, made.id, thing, category, quantity, quantity, 'EXACT', null, quantity || ' ' || thing, n, day
      from made cross join lateral generate_series(0, made.i % 2) n`,
    sql`insert into event_money (id, event_id, amount, currency, value_date, usd, usd_rate, usd_rate_date, usd_basis, basis, reported_text, ordinal)
      select ${id('rec', `made.id || 'money'`)}, made.id, usd, 'USD', day, usd, 1, day, 'SAME', 'STATED', 'US$' || usd, 0 from made where i % 3 <> 0`,
    sql`insert into event_place (id, event_id, reported_name, country, precision, ordinal, event_date)
      select ${id('rec', `made.id || 'place'`)}, made.id, district, country, 'ADM2', 0, day from made`,
    sql`insert into event_document (event_id, document_id, confidence) select made.id, d.document_id, 1 from made join made_document d on d.i = made.i`,
    sql`insert into evidence (id, version_id, start_offset, end_offset, locator, quote)
      select ${id('evi', `made.id`)}, version_id, case when made.is_told then 19 end, case when made.is_told then 19 + length(sentence) end,
        case when not made.is_told then 'iati-activity[' || made.i % ${sql.lit(ACTS_A_REPORT)} || ']' end, sentence
      from made join made_document d on d.i = made.i`,
    sql`insert into claim (id, version_id, extractor_run_id, event_key, property, value, ordinal, evidence_id, confidence)
      select ${id('clm', `made.id || p.property || p.ordinal`)}, d.version_id, 'run_made_up', made.id, p.property, p.value, p.ordinal, ${id('evi', `made.id`)},
        case when made.is_told then 0.9 else 1 end
      from made join made_document d on d.i = made.i ${CLAIMS}`,
    sql`insert into claim_record (claim_id, event_id, record_id, organization_id)
      select ${id('clm', `made.id || p.property || p.ordinal`)}, made.id, coalesce(p.record_id, made.id), p.organization_id
      from made ${CLAIMS}`,
  ];
}

const CLAIMS = sql`cross join lateral (
  select 'report' as property, jsonb_build_object('parties', jsonb_build_array(jsonb_build_object('locator', 'transaction/provider-org'),
      jsonb_build_object('locator', 'transaction/receiver-org')), 'items', jsonb_build_array(jsonb_build_object('locator', 'transaction/description'))) as value,
    0 as ordinal, null as record_id, null as organization_id where not made.is_told
  union all select 'event', '{}', 0, null, null where made.is_told
  union all select 'donor', '{}', 1, ${id('rec', `made.id || 'DONOR' || donor`)}, donor where made.is_told
  union all select 'recipient', '{}', 2, ${id('rec', `made.id || 'RECIPIENT' || recipient`)}, recipient where made.is_told
  union all select 'item', '{}', 3, ${id('itm', `made.id || 0`)}, null where made.is_told) p`;

/** Fills a database with events of our own making by SQL: skewed organizations, fifteen years, money and things. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';

const ORGANIZATIONS = 4000;

/** The same events every time. A tenth are promises, a few are negated; half have money, half things, a fifth two donors. */
export async function fillWorld(db: Database, events: number): Promise<void> {
  await sql`
    insert into organization (id, name, type, origin)
    select 'org_bench_' || n, 'Body ' || n, 'UNKNOWN', 'IMPORT' from generate_series(1, ${ORGANIZATIONS}::int) n`.execute(
    db,
  );
  await sql`insert into source (id, name, name_key) select 'src_' || n, 'Paper ' || n, 'paper ' || n from generate_series(1, 200) n`.execute(
    db,
  );
  await sql`insert into document (id, url_key, source_id) select 'doc_' || n, 'doc ' || n, 'src_' || (1 + n % 200) from generate_series(1, 5000) n`.execute(
    db,
  );
  for (let from = 1; from <= events; from += 100_000) await fillSome(db, from, Math.min(events, from + 99_999));
  await sql`analyze`.execute(db);
}

/** A number from 0 to 1 that is the same for the same event and purpose. */
const chance = (purpose: string) => sql.raw(`(abs(hashtextextended(n || '${purpose}', 0)) % 1000003) / 1000003.0`);
const skewed = (purpose: string) =>
  sql`'org_bench_' || (1 + floor(power(${chance(purpose)}, 3) * ${ORGANIZATIONS}))::int`;
const id = sql.raw(`'evt_' || substr(md5(n::text), 1, 16)`);

async function fillSome(db: Database, from: number, to: number): Promise<void> {
  const series = sql`generate_series(${from}::int, ${to}::int) n`;
  await sql`
    insert into event (id, kind, modality, title, date_value, date_precision, date_basis, date_from, date_to, confidence, band,
      corroboration, first_reported_at, search)
    select ${id}, (array['DELIVERY','DELIVERY','DELIVERY','DISTRIBUTION','DISTRIBUTION','SERVICE','PLEDGE','COMMITMENT'])[1 + n % 8],
      (array['DONE','DONE','DONE','DONE','ONGOING','PLANNED','NEGATED'])[1 + least(6, floor(power(${chance('m')}, 4) * 7))::int],
      'Event ' || n, d::text, 'DAY', 'STATED', d, d, .9, 'PUBLISH', 1, d + 1, to_tsvector('simple', 'event ' || n)
    from ${series} cross join lateral (select date '2010-01-01' + floor(${chance('d')} * 5478)::int as d) x`.execute(
    db,
  );
  for (const [role, share] of [
    ['DONOR', 1],
    ['RECIPIENT', 0.9],
    ['IMPLEMENTER', 0.3],
  ] as const) {
    await sql`
      insert into event_party (id, event_id, role, organization_id, reported_name, ordinal)
      select 'rec_' || ${sql.lit(role)} || n, ${id}, ${role}, ${skewed(role)}, 'x', 0 from ${series}
      where ${chance(`${role}?`)} <= ${share}`.execute(db);
  }
  await sql`
    insert into event_party (id, event_id, role, organization_id, reported_name, ordinal)
    select 'rec_second' || n, ${id}, 'DONOR', ${skewed('second')}, 'x', 1 from ${series} where ${chance('second?')} < .1
    on conflict do nothing`.execute(db);
  await sql`
    insert into event_item (id, event_id, description, category, quantity_min, quantity_max, qualifier, unit, reported_text, ordinal)
    select 'itm_' || n, ${id}, 'thing', c.code, q, q, 'EXACT', case when n % 3 = 0 then 'kg' end, 'thing', 0
    from ${series} cross join lateral (select 1 + floor(${chance('q')} * 5000)::int as q) x
    join (select code, row_number() over (order by code) as place from item_category) c on c.place = 1 + n % 40
    where ${chance('item?')} < .5`.execute(db);
  await sql`
    insert into event_money (id, event_id, amount, currency, usd, usd_basis, basis, reported_text, ordinal)
    select 'rec_money' || n, ${id}, a, (array['USD','EUR','IDR'])[1 + n % 3], case when n % 3 <> 2 then a end,
      case when n % 3 <> 2 then 'SAME' end, 'STATED', 'x', 0
    from ${series} cross join lateral (select floor(${chance('a')} * 1000000) as a) x where ${chance('money?')} < .6`.execute(
    db,
  );
  await sql`
    insert into event_place (id, event_id, reported_name, country, precision, ordinal)
    select 'rec_place' || n, ${id}, 'there', (array['ID','TL','KE','NP','HT','YE','CO','BD','PH','PK'])[1 + floor(power(${chance('w')}, 2) * 10)::int],
      'COUNTRY', 0 from ${series}`.execute(db);
  await sql`
    insert into event_document (event_id, document_id, confidence) select ${id}, 'doc_' || (1 + n % 5000), .9 from ${series}`.execute(
    db,
  );
}

/** Takes daily exchange rates in, and reckons the sums anew that they are about. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { DAILY_HOLDS_DAYS } from './exchange-rates.js';
import { lockIdentity } from './identity/settle.js';
import { projectEvents } from './project-events.js';

export interface ImportedRate {
  readonly currency: string;
  /** ISO date. */
  readonly date: string;
  readonly usdPerUnit: number;
}

const RATES_AT_ONCE = 5000;
const EVENTS_AT_ONCE = 500;

/** A day that is there already takes the new rate and its source. @returns how many rates are new or other than before */
export async function importRates(
  db: Database,
  rates: AsyncIterable<ImportedRate>,
  source: string,
): Promise<{ readonly rates: number; readonly changed: number }> {
  let [read, changed] = [0, 0];
  let batch = new Map<string, ImportedRate>();
  const flush = async (): Promise<void> => {
    changed += await upsertRates(db, [...batch.values()], source);
    batch = new Map();
  };
  for await (const rate of rates) {
    read += 1;
    // The last of two rates of one day counts.
    batch.set(`${rate.currency} ${rate.date}`, rate);
    if (batch.size === RATES_AT_ONCE) await flush();
  }
  await flush();
  return { rates: read, changed };
}

async function upsertRates(db: Database, rates: readonly ImportedRate[], source: string): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into fx_rate (currency, date, basis, usd_per_unit, source)
    select currency, date, 'DAILY', "usdPerUnit", ${source}
    from json_to_recordset(${JSON.stringify(rates)}::json) as r (currency text, date date, "usdPerUnit" numeric)
    on conflict (currency, basis, date) do update set usd_per_unit = excluded.usd_per_unit, source = excluded.source
    where (fx_rate.usd_per_unit, fx_rate.source) is distinct from (excluded.usd_per_unit, excluded.source)`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

/** Sums for which a better rate is known now than the one they were reckoned with. @returns how many events were told anew */
export async function reckonAnew(db: Database): Promise<number> {
  let [after, told] = ['', 0];
  for (;;) {
    const ids = await findWithOtherRate(db, after);
    if (ids.length === 0) return told;
    await db.transaction().execute(async (tx) => {
      await lockIdentity(tx);
      await projectEvents(tx, ids);
    });
    told += ids.length;
    after = ids.at(-1)!;
  }
}

/** By the day that reckoning takes: of the sum, of the event, of the first report. */
async function findWithOtherRate(db: Database, after: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct e.id
    from event e join event_money m on m.event_id = e.id
    join lateral (
      select r.usd_per_unit, r.date from fx_rate r
      where r.currency = m.currency and r.basis = 'DAILY'
        and r.date <= coalesce(m.value_date, e.date_from, e.first_reported_at)
        and r.date > coalesce(m.value_date, e.date_from, e.first_reported_at) - ${DAILY_HOLDS_DAYS}::int
      order by r.date desc limit 1) f on true
    where e.id > ${after} and m.usd_basis is distinct from 'SAME' and m.usd_basis is distinct from 'REPORTED'
      and (m.usd_rate, m.usd_rate_date) is distinct from (f.usd_per_unit, f.date)
    order by e.id limit ${EVENTS_AT_ONCE}`.execute(db);
  return rows.map(({ id }) => id);
}

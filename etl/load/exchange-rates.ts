/** Sums in dollars: by the report's own reckoning, else by the rate of the day, else by the average of the year. */
import { sql } from 'kysely';
import type { UsdBasis } from '../../schema/codelists/codelists.js';
import type { DatabaseTransaction } from '../../schema/database.js';

export interface Sum {
  /** Decimal string. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO date of the rate that applies; null where nobody knows a day. */
  readonly day: string | null;
  /** Dollars as the report gives them; null where they are to be reckoned. */
  readonly usd: string | null;
}

export interface InDollars {
  /** Decimal strings. */
  readonly usd: string;
  readonly rate: string;
  /** ISO date; null where no day's rate was needed or said. */
  readonly rateDate: string | null;
  readonly basis: UsdBasis;
}

/** A rate holds over a week-end and a holiday, not longer. */
export const DAILY_HOLDS_DAYS = 10;
/** The average of a year that is not over is not known yet: that of the year before stands in, and says which it is. */
const AVERAGE_HOLDS_YEARS = 2;

/**
 * @returns for each sum its dollars with rate, date and basis; null where no rate is known: an unknown rate is no rate of one
 * @example const [inDollars] = await toDollars(tx, [{ amount: '100', currency: 'EUR', day: '2020-08-27', usd: null }]);
 */
export async function toDollars(tx: DatabaseTransaction, sums: readonly Sum[]): Promise<readonly (InDollars | null)[]> {
  const foreign = sums.filter(({ currency }) => currency !== 'USD');
  const reckoned = await reckon(tx, foreign);
  const inDollars = new Map(foreign.map((sum, index) => [sum, reckoned[index]!]));
  return sums.map((sum) => (sum.currency === 'USD' ? asTheyAre(sum) : inDollars.get(sum)!));
}

const asTheyAre = ({ amount }: Sum): InDollars => ({ usd: amount, rate: '1', rateDate: null, basis: 'SAME' });

async function reckon(tx: DatabaseTransaction, sums: readonly Sum[]): Promise<readonly (InDollars | null)[]> {
  if (sums.length === 0) return [];
  const { rows } = await sql<{ in_dollars: InDollars | null }>`
    select case
      when g.usd is not null then json_build_object('usd', g.usd::text,
        'rate', case when g.amount = 0 then '0' else round(g.usd / g.amount, 10)::text end, 'rateDate', g.day, 'basis', 'REPORTED')
      when f.rate is not null then json_build_object('usd', round(g.amount * f.rate, 2)::text, 'rate', f.rate::text,
        'rateDate', f.date, 'basis', f.basis)
      end as in_dollars
    from rows from (json_to_recordset(${JSON.stringify(sums)}::json) as (amount numeric, currency text, day date, usd numeric))
      with ordinality as g (amount, currency, day, usd, place)
    left join lateral (
      select r.usd_per_unit as rate, r.date, r.basis from fx_rate r
      where r.currency = g.currency and g.usd is null
        and (r.basis = 'DAILY' and r.date <= g.day and r.date > g.day - ${DAILY_HOLDS_DAYS}::int
          or r.basis = 'YEARLY_AVERAGE' and r.date <= g.day
            and r.date > date_trunc('year', g.day) - make_interval(years => ${AVERAGE_HOLDS_YEARS}::int))
      order by r.basis, r.date desc limit 1) f on true
    order by g.place`.execute(tx);
  return rows.map((row) => row.in_dollars);
}

/** Rates of two kinds (a day's, a year's average), and for every sum in dollars how it was reckoned. */
import { sql, type Kysely } from 'kysely';
import { UsdBasis } from '../codelists/codelists.js';
import { oneOf } from './one-of.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- An average stands under the first day of its year.
    alter table fx_rate
      add column basis text not null default 'DAILY' check (basis in ('DAILY', 'YEARLY_AVERAGE')),
      drop constraint fx_rate_pkey, add primary key (currency, basis, date),
      add check (basis <> 'YEARLY_AVERAGE' or extract(doy from date) = 1);
    alter table event_money
      add column usd_basis text check (usd_basis ${oneOf(UsdBasis)});
    update event_money set usd_basis = 'SAME' where usd is not null;
    alter table event_money add check ((usd is null) = (usd_basis is null));
  `.execute(db);
}

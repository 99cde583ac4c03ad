/** How compiled operations read donors. */
import { sql } from 'kysely';
import { toPage } from '../connection/page-args.js';
import { column, one, type FieldPlan, type TypePlan } from '../plan/planned-field.js';
import { planConnection } from '../plan/plan-connection.js';
import type { DonorsArgs } from './donor.input.js';
import { countingDonors, donorSort, listingDonors } from './donor.query.js';

const donors: FieldPlan = (field) => {
  const args = field.args as DonorsArgs;
  const keyset = { keys: donorSort(args.orderBy), page: toPage(args) };
  return planConnection(field, {
    keyset,
    rows: (limit) => listingDonors(sql`g.*`, args, { keyset, limit }),
    count: countingDonors(args),
  });
};

export const donorRoots = { donors };

export const donorTypes: Readonly<Record<string, TypePlan>> = {
  Donor: {
    id: column('id'),
    name: column('name'),
    country: column('country'),
    eventCount: column('events'),
    firstDate: column('first_date'),
    lastDate: column('last_date'),
    organization: one((row, of) => sql`organization ${row} where ${row}.id = ${of}.id`),
  },
};

/** How compiled operations read donors. */
import { sql } from 'kysely';
import { toPage } from '../connection/page-args.js';
import { publishedUnlessAsked } from '../event/event-condition.js';
import { all, wordsOf } from '../filter/conditions.js';
import { organizationSearch } from '../organization/organization.query.js';
import { column, one, type FieldPlan, type TypePlan } from '../plan/planned-field.js';
import { planConnection } from '../plan/plan-connection.js';
import type { DonorsArgs } from './donor.input.js';
import { countingDonors, donorSort, listingDonors } from './donor.query.js';

const donors: FieldPlan = (field) => {
  const args = field.args as DonorsArgs;
  const search = wordsOf(args.search);
  const condition = all([publishedUnlessAsked(args.filter), search ? organizationSearch(search) : all([])]);
  const keyset = { keys: donorSort(args.orderBy), page: toPage(args) };
  return planConnection(field, {
    keyset,
    rows: (limit) => listingDonors(sql`g.*`, condition, { keyset, limit }),
    count: countingDonors(condition),
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

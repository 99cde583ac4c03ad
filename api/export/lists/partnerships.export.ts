/** Partnerships as a table: who takes part with whom. */
import { cell, cells, joined, numeric, type ExportList, type Node } from '../export-list.js';

export const partnershipsExport: ExportList = {
  name: 'partnerships',
  what: 'Pairs of organizations that take part in the same events.',
  field: 'partnerships',
  selection: `organization { id name country } partner { id name country } eventCount firstDate lastDate
    roles { organization partner eventCount } categories { category { code } }`,
  columns: [
    cell('organization_id', 'Id of the first (org_…).', 'organization.id'),
    cell('organization', 'Its name.', 'organization.name'),
    cell('partner_id', 'Id of the other.', 'partner.id'),
    cell('partner', 'Its name.', 'partner.name'),
    numeric('events', 'In how many events they met.', 'eventCount'),
    cell('first_date', 'Day of the first.', 'firstDate'),
    cell('last_date', 'Day of the last.', 'lastDate'),
    {
      name: 'roles',
      what: 'What each did: DONOR > RECIPIENT.',
      of: (node) =>
        joined(node['roles'] as Node[], ({ organization, partner }) => `${String(organization)} > ${String(partner)}`),
    },
    cells('item_categories', 'What was moved.', ['categories', 'category.code']),
  ],
};

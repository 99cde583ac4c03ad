/** Donors as a table. */
import { cell, numeric, type ExportList } from '../export-list.js';

export const donorsExport: ExportList = {
  name: 'donors',
  what: 'Who gives, with how many of the events that are asked for.',
  field: 'donors',
  selection: 'id name country eventCount firstDate lastDate',
  columns: [
    cell('id', 'Id of the organization (org_…).', 'id'),
    cell('name', 'Its usual official name.', 'name'),
    cell('country', 'ISO 3166-1 code.', 'country'),
    numeric('events', 'How many events it gave in.', 'eventCount'),
    cell('first_date', 'Day of the first.', 'firstDate'),
    cell('last_date', 'Day of the last.', 'lastDate'),
  ],
};

/** Organizations as a table. */
import { cell, cells, joined, type ExportList, type Node } from '../export-list.js';

export const organizationsExport: ExportList = {
  name: 'organizations',
  what: 'Bodies that give, carry or receive aid.',
  field: 'organizations',
  selection: 'id name acronym type country names { name kind } identifiers { scheme value } partOf { id name }',
  columns: [
    cell('id', 'Stable id (org_…).', 'id'),
    cell('name', 'Its usual official name.', 'name'),
    cell('acronym', 'Its usual acronym.', 'acronym'),
    cell('type', 'What sort of body it is.', 'type'),
    cell('country', 'ISO 3166-1 code; empty for an international body.', 'country'),
    cell('part_of_id', 'Id of the body it is part of.', 'partOf.id'),
    cell('part_of', 'Its name.', 'partOf.name'),
    cells('names', 'All its names.', ['names', 'name']),
    {
      name: 'identifiers',
      what: 'Current identifiers, each with its register.',
      of: (node) => joined(node['identifiers'] as Node[], ({ scheme, value }) => `${String(scheme)}:${String(value)}`),
    },
  ],
};

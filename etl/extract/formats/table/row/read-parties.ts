/** Who: the bodies of a row by the columns that they stand in. */
import type { PartyRole } from '../../../../../schema/codelists/codelists.js';
import { nameKey } from '../../../../../schema/name-key.js';
import type { ReportedParty } from '../../../../../schema/records/reported.js';
import { readWholeIdentifier } from '../../../registries/read-values.js';
import { PARTY_FIELDS, type PartyField } from '../field.js';
import type { TableRow } from '../table-row.js';
import { keyOfWords, ORGANIZATION_TYPES } from '../values/table-words.js';
import { cellOf, type FilledCell, type TableKnowledge } from './row-cells.js';
import { splitOrganizations } from './split-organizations.js';

/**
 * Who leads a programme and who carries it out are both implementers. "Partner" is a counterpart only beside an
 * "organization": alone, or beside an "implementing partner", it is what the humanitarians call every organization.
 */
function roleOf(field: PartyField, { byField }: TableKnowledge): PartyRole {
  switch (field) {
    case 'donor':
      return 'DONOR';
    case 'recipient':
      return 'RECIPIENT';
    case 'partner':
      return byField.has('organization') ? 'PARTNER' : 'IMPLEMENTER';
    case 'lead':
    case 'implementer':
    case 'organization':
      return 'IMPLEMENTER';
  }
}

export function readParties(row: TableRow, table: TableKnowledge): readonly ReportedParty[] {
  const parties = new Map<string, ReportedParty>();
  for (const field of PARTY_FIELDS) {
    const role = roleOf(field, table);
    for (const party of partiesOf(field, role, { row, table })) {
      // Who leads and implements itself stands in both columns.
      const key = `${role} ${nameKey(party.name) || party.name}`;
      if (!parties.has(key)) parties.set(key, party);
    }
  }
  return [...parties.values()];
}

interface Place {
  readonly row: TableRow;
  readonly table: TableKnowledge;
}

function partiesOf(field: PartyField, role: PartyRole, { row, table }: Place): readonly ReportedParty[] {
  const names = namesOf(field, { row, table });
  if (names === undefined) return [];
  const pieces = splitOrganizations(names.name.text, { known: table.bodies, areDonors: field === 'donor' });
  const type = typeOf(cellOf(row, table, `${field}.type`), table);
  const identifier = readWholeIdentifier(cellOf(row, table, `${field}.code`)?.text ?? '');
  return pieces.map((name) => ({
    role,
    name,
    locator: names.name.locator,
    ...(pieces.length > 1 || names.acronym === undefined ? {} : { acronym: names.acronym }),
    ...(pieces.length > 1 || identifier === undefined ? {} : { identifiers: [identifier] }),
    ...(type === undefined ? {} : { type }),
  }));
}

/** A column "description of the organization" spells out what the name's own column abbreviates. */
function namesOf(field: PartyField, { row, table }: Place): { name: FilledCell; acronym?: string } | undefined {
  const short = cellOf(row, table, field);
  const full = cellOf(row, table, `${field}.description`) ?? short;
  const acronym = cellOf(row, table, `${field}.acronym`) ?? short;
  const name = full ?? acronym;
  if (name === undefined) return undefined;
  return acronym === undefined || acronym.text === name.text ? { name } : { name, acronym: acronym.text };
}

function typeOf(cell: FilledCell | undefined, { problems }: TableKnowledge): ReportedParty['type'] {
  if (cell === undefined) return undefined;
  const type = ORGANIZATION_TYPES.get(keyOfWords(cell.text));
  if (type !== undefined) return type;
  const what = `the type of organization "${cell.text.slice(0, 100)}" is not known`;
  problems.note({ code: 'VALUE_UNKNOWN', what, advice: 'The body is kept without a type.' }, cell.locator);
  return undefined;
}

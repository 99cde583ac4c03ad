/** Tables of bodies: which column says what, by its header in the languages in which such tables come. */
import { wordsOf } from '../../transform/resolve/names/countries.js';
import type { OrganizationIdentifier, OrganizationName } from '../../../schema/records/organization.js';
import { readIdentifier, readWholeIdentifier } from './read-values.js';
import { isText, textOf } from './registry-row.js';
import { toRow, type ParsedRow } from './to-row.js';

type Field = 'id' | 'name' | 'acronym' | 'country' | 'type' | 'parent' | 'aliases' | 'identifier' | 'language';

const HEADERS: Readonly<Record<Field, string>> = {
  id: 'id, org id, organisation id, organization id, code, no, kode',
  name: 'name, organisation, organization, organisation name, organization name, org name, official name, primary name, title, nama, nama organisasi, nama lembaga, lembaga, organisasi, nombre, organizacion, nombre de la organizacion, nom, organisation nom, nom de l organisation',
  acronym: 'acronym, abbreviation, abbr, short name, singkatan, akronim, sigla, siglas, acronimo, sigle, acronyme',
  country: 'country, country code, countrycode, iso2, iso, country iso, negara, kode negara, pais, pays, code pays',
  type: 'type, organisation type, organization type, org type, category, jenis, tipe, tipo, categorie',
  parent:
    'parent, part of, partof, parent organisation, parent organization, parent id, induk, organisasi induk, organizacion matriz, organisation mere',
  aliases: 'aliases, alias, other names, alternative names, also known as, aka, nama lain, otros nombres, autres noms',
  identifier: 'identifier, identifiers, iati identifier, iati org id, organisation identifier, organization identifier',
  language: 'language, lang, bahasa, idioma, langue',
};

/** Columns that hold identifiers of one scheme. */
const SCHEMES: Readonly<Record<string, string>> = {
  ror: 'ror',
  'ror id': 'ror',
  wikidata: 'wikidata',
  'wikidata id': 'wikidata',
  isni: 'isni',
  grid: 'grid',
  lei: 'lei',
  duns: 'duns',
  fundref: 'fundref',
  'xm dac': 'XM-DAC',
};

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(HEADERS).flatMap(([field, words]) => words.split(', ').map((word) => [word, field as Field] as const)),
);

export type Column = { readonly field: Field } | { readonly scheme: string } | undefined;

/** "Organisation name" → name; "identifier:GB-CHC", "GB-CHC" → that scheme; undefined for what aidgraph keeps nothing of. */
export function readHeader(header: string): Column {
  const key = wordsOf(header).join(' ');
  const scheme = SCHEMES[key];
  if (scheme !== undefined) return { scheme };
  const field = FIELDS.get(key);
  if (field !== undefined) return { field };
  const [, named] = /^(?:identifier|id)[:_ ]\s*(\S+)$/i.exec(header.trim()) ?? [];
  if (named !== undefined) return { scheme: named };
  return /^[A-Z]{2}-[A-Z0-9_]+$/.test(header.trim()) ? { scheme: header.trim() } : undefined;
}

export const hasName = (columns: readonly Column[]): boolean =>
  columns.some((column) => column !== undefined && 'field' in column && column.field === 'name');

const parts = (cell: string): string[] => cell.split(/[|;]/).flatMap((part) => textOf(part) ?? []);

export interface TableRow {
  readonly columns: readonly Column[];
  readonly cells: readonly string[];
}

/** What the first column of a field holds. */
export function cellOf({ columns, cells }: TableRow, field: Field): string | undefined {
  const at = columns.findIndex(
    (column, i) => column && 'field' in column && column.field === field && isText(cells[i]),
  );
  return at < 0 ? undefined : textOf(cells[at]);
}

const identifiersOf = (row: TableRow): OrganizationIdentifier[] => [
  ...row.columns.flatMap((column, at) => {
    const cell = row.cells[at];
    return column && 'scheme' in column && isText(cell) ? (readIdentifier(column.scheme, cell) ?? []) : [];
  }),
  ...parts(cellOf(row, 'identifier') ?? '').flatMap((one) => readWholeIdentifier(one) ?? []),
];

export function parseCsvRow(line: number, table: TableRow, name: string): ParsedRow {
  const language = cellOf(table, 'language');
  const names: OrganizationName[] = parts(cellOf(table, 'aliases') ?? '').map((alias) => ({
    name: alias,
    kind: 'ALIAS',
  }));
  if (language !== undefined) names.push({ name, kind: 'OFFICIAL', language });
  return toRow(line, {
    name,
    id: cellOf(table, 'id'),
    acronym: cellOf(table, 'acronym'),
    partOf: cellOf(table, 'parent'),
    country: cellOf(table, 'country'),
    type: cellOf(table, 'type'),
    names,
    identifiers: identifiersOf(table),
  });
}

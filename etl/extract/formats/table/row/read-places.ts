/** Where: the places of a row, the smallest first, each with its code. */
import type { PlacePrecision } from '../../../../../schema/codelists/codelists.js';
import type { ReportedPlace } from '../../../../../schema/records/reported.js';
import { readCountry } from '../../../registries/read-values.js';
import type { PlaceField } from '../field.js';
import type { TableRow } from '../table-row.js';
import { cellOf, type TableKnowledge } from './row-cells.js';

const LEVELS: readonly (readonly [field: PlaceField, precision: PlacePrecision])[] = [
  ['place', 'LOCALITY'],
  ['adm4', 'LOCALITY'],
  ['adm3', 'LOCALITY'],
  ['adm2', 'ADM2'],
  ['adm1', 'ADM1'],
];

export function readPlaces(row: TableRow, table: TableKnowledge): readonly ReportedPlace[] {
  const country = countryOf(row, table);
  const places = LEVELS.flatMap(([field, precision]) => placesAt(field, precision, { row, table, country }));
  if (places.length > 0) return withPoint(places, row, table);
  const cell = cellOf(row, table, 'country') ?? cellOf(row, table, 'country.code');
  if (cell === undefined) return [];
  return [{ name: cell.text, precision: 'COUNTRY', locator: cell.locator, ...(country && { country }) }];
}

/** The column of codes, of names, or the letters that a P-code begins with: `HN1804`. */
function countryOf(row: TableRow, table: TableKnowledge): string | undefined {
  const written = [cellOf(row, table, 'country.code'), cellOf(row, table, 'country')].flatMap(
    (cell) => cell?.text ?? [],
  );
  const found = written.flatMap((text) => readCountry(text) ?? [])[0];
  if (found !== undefined) return found;
  const codes = (['adm1', 'adm2', 'adm3'] as const).flatMap((level) => cellOf(row, table, `${level}.code`)?.text ?? []);
  return codes.flatMap((code) => readCountry(/^([A-Z]{2})\d/.exec(code)?.[1] ?? '') ?? [])[0];
}

const SEVERAL = /[;|\r\n]/;

interface At {
  readonly row: TableRow;
  readonly table: TableKnowledge;
  readonly country: string | undefined;
}

/** "Sigi; Donggala" are two. */
function placesAt(field: PlaceField, precision: PlacePrecision, { row, table, country }: At): readonly ReportedPlace[] {
  const code = cellOf(row, table, `${field}.code`);
  const cell = cellOf(row, table, field) ?? code;
  if (cell === undefined) return [];
  const names = SEVERAL.test(cell.text) ? cell.text.split(SEVERAL).flatMap((name) => name.trim() || []) : [cell.text];
  return names.map((name) => ({
    name,
    precision,
    locator: cell.locator,
    ...(country === undefined ? {} : { country }),
    ...(code === undefined || names.length > 1 ? {} : { code: code.text }),
  }));
}

/** The point is that of the smallest place. */
function withPoint(places: readonly ReportedPlace[], row: TableRow, table: TableKnowledge): readonly ReportedPlace[] {
  const latitude = Number(cellOf(row, table, 'latitude')?.text ?? Number.NaN);
  const longitude = Number(cellOf(row, table, 'longitude')?.text ?? Number.NaN);
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return places;
  const [first, ...rest] = places;
  return [{ ...first!, latitude, longitude }, ...rest];
}

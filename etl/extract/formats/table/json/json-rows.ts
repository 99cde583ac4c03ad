/** Rows out of JSON: arrays of arrays (HXL proxy), arrays of objects, and answers that hold one somewhere (`data`, `result.records`). */
import { plainNaming, type TableNaming, type TableRow } from '../table-row.js';

export interface JsonTable {
  /** Where it stands: `data`, `result.records`; empty where the file is the table. */
  readonly path: string;
  readonly rows: readonly TableRow[];
  readonly naming: TableNaming;
}

/** An answer's rows lie no deeper. */
const MAX_DEPTH = 4;
const MAX_CELLS = 16_384;
/** The first objects tell the columns, should the first of all lack some. */
const MAX_TELLING = 1000;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every array of rows, the outermost first. */
export function findJsonTables(value: unknown, path = '', depth = 0): readonly JsonTable[] {
  if (Array.isArray(value)) {
    const table = tableOf(value, path);
    return table === undefined ? [] : [table];
  }
  if (!isObject(value) || depth >= MAX_DEPTH) return [];
  const inside = Object.entries(value).slice(0, 200);
  return inside.flatMap(([key, one]) => findJsonTables(one, path === '' ? key : `${path}.${key}`, depth + 1));
}

function tableOf(rows: readonly unknown[], path: string): JsonTable | undefined {
  if (rows.length === 0) return undefined;
  if (rows.every((row) => Array.isArray(row))) return arraysTable(rows as readonly (readonly unknown[])[], path);
  return rows.every(isObject) ? objectsTable(rows as readonly JsonObject[], path) : undefined;
}

function arraysTable(rows: readonly (readonly unknown[])[], path: string): JsonTable {
  const at = path === '' ? '' : `${path}, `;
  return {
    path,
    rows: rows.map((row, index) => ({ number: index + 1, cells: row.slice(0, MAX_CELLS).map(textOf) })),
    naming: { row: (row) => at + plainNaming.row(row), cell: (row, column) => at + plainNaming.cell(row, column) },
  };
}

/** The keys are the first row, the objects follow: object 0 is row 2. */
function objectsTable(objects: readonly JsonObject[], path: string): JsonTable {
  const flat = objects.map(flatten);
  const keys = [...new Set(flat.slice(0, MAX_TELLING).flatMap((one) => Object.keys(one)))].slice(0, MAX_CELLS);
  const rows = flat.map((one, index) => ({ number: index + 2, cells: keys.map((key) => textOf(one[key])) }));
  return {
    path,
    rows: [{ number: 1, cells: keys }, ...rows],
    naming: {
      row: (row) => `${path}[${row - 2}]`,
      cell: (row, column) => `${path}[${row - 2}].${keys[column] ?? ''}`,
    },
  };
}

/** `{ org: { name: … } }` → `{ 'org name': … }`, one level deep. */
function flatten(object: JsonObject): JsonObject {
  if (!Object.values(object).some(isObject)) return object;
  const entries = Object.entries(object).flatMap(([key, value]): readonly [string, unknown][] =>
    isObject(value) ? Object.entries(value).map(([inner, one]) => [`${key} ${inner}`, one]) : [[key, value]],
  );
  return Object.fromEntries(entries);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(textOf).join('; ') : JSON.stringify(value).slice(0, 2000);
}

/** CSV (RFC 4180) that is safe to open in a spreadsheet: what begins like a formula is put behind an apostrophe. Numbers are numbers. */
import { stringify } from 'csv-stringify/sync';
import type { Dialect } from './dialect.js';

/** TRUE and FALSE are truth values to spreadsheets, pandas and R alike; R's read.csv takes "true" for text. */
const OPTIONS = { escape_formulas: true, cast: { boolean: (value: boolean) => (value ? 'TRUE' : 'FALSE') } };

export const csv: Dialect = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  head: (columns, { hasMark }) => `${hasMark ? '\uFEFF' : ''}${stringify([[...columns]])}`,
  rows: (rows) =>
    stringify(
      rows.map((row) => [...row]),
      OPTIONS,
    ),
  tail: () => '',
};

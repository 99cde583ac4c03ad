/** CSV (RFC 4180) that is safe to open in a spreadsheet: what begins like a formula is put behind an apostrophe. Numbers are numbers. */
import { stringify } from 'csv-stringify/sync';
import type { Dialect } from './dialect.js';

const OPTIONS = { escape_formulas: true, cast: { boolean: String } } as const;

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

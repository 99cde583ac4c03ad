/** JSON Lines: one object a row. */
import { toRecord, type Dialect } from './dialect.js';

export const jsonl: Dialect = {
  extension: 'jsonl',
  contentType: 'application/jsonl; charset=utf-8',
  head: () => '',
  rows: (rows, columns) => rows.map((row) => `${JSON.stringify(toRecord(columns, row))}\n`).join(''),
  tail: () => '',
};

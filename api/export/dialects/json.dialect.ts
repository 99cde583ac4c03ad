/** One JSON document: the rows under `results`, then how many there were and where the list goes on. */
import { toRecord, type Dialect } from './dialect.js';

export const json: Dialect = {
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  head: () => '{"results":[',
  rows: (rows, columns, isFirst) =>
    (isFirst ? '\n' : ',\n') + rows.map((row) => JSON.stringify(toRecord(columns, row))).join(',\n'),
  tells: true,
  tail: ({ count, next, told }) => `\n],"meta":${JSON.stringify({ count, next, ...told })}}\n`,
};

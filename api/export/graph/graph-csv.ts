/** The graph as two tables, with the headers that Gephi, Flourish and Kumu look for. */
import { csv } from '../dialects/csv.dialect.js';
import type { DialectOptions } from '../dialects/dialect.js';
import type { Cell } from '../export-list.js';
import type { Graph } from './graph.query.js';

const NODES = ['id', 'label', 'type', 'country', 'events'];
const EDGES = ['source', 'target', 'relation', 'events', 'first_date', 'last_date', 'example_event'];

export const writeNodes = ({ nodes }: Graph, options: DialectOptions): AsyncIterable<string> =>
  writeTable({ columns: NODES, ...options }, nodes(), ({ id, label, type, country, events }) => [
    id,
    label,
    type,
    country,
    events,
  ]);

export const writeEdges = ({ edges }: Graph, options: DialectOptions): AsyncIterable<string> =>
  writeTable({ columns: EDGES, ...options }, edges(), (edge) => [
    edge.source,
    edge.target,
    edge.relation,
    edge.events,
    edge.firstDate,
    edge.lastDate,
    edge.example,
  ]);

async function* writeTable<R>(
  { columns, hasMark }: DialectOptions & { readonly columns: readonly string[] },
  rows: AsyncIterable<readonly R[]>,
  cellsOf: (row: R) => readonly Cell[],
): AsyncGenerator<string> {
  yield csv.head(columns, { hasMark });
  for await (const some of rows) yield csv.rows(some.map(cellsOf), columns, false);
}

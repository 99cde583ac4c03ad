/** The graph as two tables, with the headers that Gephi, Flourish and Kumu look for. */
import { stringify } from 'csv-stringify/sync';
import type { Graph } from './graph.query.js';

const OPTIONS = { escape_formulas: true } as const;

export async function* writeNodes({ nodes }: Graph): AsyncGenerator<string> {
  yield 'id,label,type,country,events\n';
  for await (const some of nodes())
    yield stringify(
      some.map(({ id, label, type, country, events }) => [id, label, type, country, events]),
      OPTIONS,
    );
}

export async function* writeEdges({ edges }: Graph): AsyncGenerator<string> {
  yield 'source,target,relation,events,first_date,last_date,example_event\n';
  for await (const some of edges())
    yield stringify(
      some.map((edge) => [
        edge.source,
        edge.target,
        edge.relation,
        edge.events,
        edge.firstDate,
        edge.lastDate,
        edge.example,
      ]),
      OPTIONS,
    );
}

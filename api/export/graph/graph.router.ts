/** The graph of who gives to whom as files, of the events of a filter: /v1/graph.gexf, /v1/graph.nodes.csv, /v1/graph.edges.csv. */
import { Router, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../../schema/database.js';
import { apiError } from '../../errors.js';
import type { EventFilter } from '../../event/event.input.js';
import { visitOf } from '../../visitor/visit.js';
import { beginFile } from '../begin-file.js';
import { csv } from '../dialects/csv.dialect.js';
import type { DialectOptions } from '../dialects/dialect.js';
import { readAddress } from '../read-address.js';
import { POINTS_OF_A_FILE, type FilesAtOnce } from '../files-at-once.js';
import { writeText } from '../write-text.js';
import { writeGexf } from './gexf.js';
import { writeEdges, writeNodes } from './graph-csv.js';
import { withGraph, type Graph } from './graph.query.js';

export interface GraphFile {
  readonly name: string;
  readonly what: string;
  readonly contentType: string;
  readonly write: (graph: Graph, options: DialectOptions) => AsyncIterable<string>;
}

export const GRAPH_FILES: readonly GraphFile[] = [
  {
    name: 'graph.gexf',
    what: 'Bodies and what runs between them, for Gephi, NetworkX and igraph.',
    contentType: 'application/gexf+xml; charset=utf-8',
    write: writeGexf,
  },
  {
    name: 'graph.nodes.csv',
    what: 'The bodies of the graph: id, label, type, country, events.',
    contentType: csv.contentType,
    write: writeNodes,
  },
  {
    name: 'graph.edges.csv',
    what: 'What runs between them: source, target, relation, events, dates, one event as an example.',
    contentType: csv.contentType,
    write: writeEdges,
  },
];

interface GraphFiles {
  readonly schema: GraphQLSchema;
  readonly db: Database;
  readonly files: FilesAtOnce;
}

export function createGraphRouter({ schema, db, files }: GraphFiles): Router {
  const router = Router();
  for (const file of GRAPH_FILES) {
    router.get(`/${file.name}`, async (request, response) => {
      const filter = readFilter(schema, request);
      visitOf(response)?.charge(POINTS_OF_A_FILE);
      await files.during(() => withGraph(db, filter, (graph) => send(file, graph, { request, response })));
    });
  }
  return router;
}

/** The filter of events; the graph has no pages, no order and no search. */
function readFilter(schema: GraphQLSchema, request: Request): EventFilter | undefined {
  const { filter, ...others } = readAddress(schema, 'events', request);
  const [other] = Object.keys(others);
  if (other === undefined) return filter as EventFilter | undefined;
  throw apiError(
    'BAD_USER_INPUT',
    `The graph has no "${other === 'orderBy' ? 'sort' : other}".`,
    'It takes the filters of events: /v1/graph.gexf?crisis=cri_…',
  );
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

async function send({ name, contentType, write }: GraphFile, graph: Graph, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  for await (const text of write(graph, { hasMark: request.query['bom'] === '1' })) {
    if (response.destroyed) return;
    if (!response.headersSent) beginFile(response, { name, contentType, isKept: true });
    await writeText(response, text);
  }
  response.end();
}

/** Lists as files under /v1: for people who write no GraphQL. They stream, without a ceiling. */
import { once } from 'node:events';
import { Router, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { apiError, refusal } from '../errors.js';
import { visitOf } from '../visitor/visit.js';
import { DIALECTS } from './dialects/dialects.js';
import type { Dialect } from './dialects/dialect.js';
import { describeFiles } from './describe-files.js';
import type { ExportList } from './export-list.js';
import { readFlat } from './flat-query.js';
import { LISTS } from './lists/lists.js';
import { readRows, type Ask, type Listing } from './read-rows.js';

/** Of a visitor's hour, whatever the length of the file. */
export const POINTS_OF_A_FILE = 10;
/** Files that are written at once: each asks for the next page as soon as the client has taken the last. */
export const MAX_FILES_AT_ONCE = 8;

export interface Exports {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
}

export function createExportRouter({ schema, ask }: Exports): Router {
  const router = Router();
  let open = 0;
  router.get('/', (_request, response) => void response.json(describeFiles(schema)));
  router.get('/:file', async (request, response) => {
    const { list, dialect } = fileOf(request.params.file);
    const listing = readListing(schema, list, request);
    visitOf(response)?.charge(POINTS_OF_A_FILE);
    if (open >= MAX_FILES_AT_ONCE) throw tooManyFiles();
    open += 1;
    try {
      await writeFile({ listing, dialect, ask }, request, response);
    } finally {
      open -= 1;
    }
  });
  return router;
}

const tooManyFiles = () =>
  refusal({
    status: 429,
    code: 'RATE_LIMITED',
    message: `${MAX_FILES_AT_ONCE} files are being written at the moment.`,
    hint: 'Come back in a minute.',
    headers: { 'retry-after': '60' },
  });

/** @example fileOf('events.csv').list.name // 'events' */
function fileOf(file: string): { readonly list: ExportList; readonly dialect: Dialect } {
  const [name, extension] = file.split('.', 2);
  const list = LISTS.find((one) => one.name === name);
  const dialect = DIALECTS.find((one) => one.extension === extension);
  if (list && dialect) return { list, dialect };
  throw refusal({
    status: 404,
    code: 'NOT_FOUND',
    message: `There is no file /v1/${file.slice(0, 60)}.`,
    hint: `Files are ${LISTS.map((one) => one.name).join(', ')}, each as ${DIALECTS.map((one) => `.${one.extension}`).join(', ')}; see /v1.`,
  });
}

function readListing(schema: GraphQLSchema, list: ExportList, request: Request): Listing {
  const flat = new URL(request.originalUrl, 'http://localhost').searchParams;
  const seen = new Set<string>();
  for (const name of flat.keys()) {
    if (seen.has(name))
      throw apiError(
        'BAD_USER_INPUT',
        `The parameter "${name}" is given twice.`,
        'Several values stand behind commas: country__in=ID,YE.',
      );
    seen.add(name);
  }
  const { first, ...args } = readFlat(schema, list.field, new Map(flat));
  if (first !== undefined && (!Number.isInteger(first) || Number(first) < 1)) {
    throw apiError('BAD_USER_INPUT', `"${String(first)}" rows are not possible.`, 'Leave out "first" for all of them.');
  }
  const given = schema.getQueryType()!.getFields()[list.field]!.args;
  const types = Object.fromEntries(
    given.filter(({ name }) => name in args).map(({ name, type }) => [name, String(type)]),
  );
  return { list, types, args, first: first as number | undefined };
}

interface FileToWrite {
  readonly listing: Listing;
  readonly dialect: Dialect;
  readonly ask: Ask;
}

/** Errors of the first page are told; one that comes later breaks the connection off, so that nobody takes a part for the whole. */
async function writeFile({ listing, dialect, ask }: FileToWrite, request: Request, response: Response): Promise<void> {
  const columns = listing.list.columns.map(({ name }) => name);
  let count = 0;
  let next: string | null = null;
  for await (const page of readRows(ask, listing)) {
    if (!response.headersSent) begin(response, { listing, dialect, request });
    if (response.destroyed) return;
    if (page.rows.length > 0) await write(response, dialect.rows(page.rows, columns, count === 0));
    count += page.rows.length;
    next = page.next;
  }
  response.end(dialect.tail({ count, next: next === null ? null : nextAddress(request, next) }));
}

function begin(
  response: Response,
  { listing, dialect, request }: Omit<FileToWrite, 'ask'> & { readonly request: Request },
) {
  const name = `${listing.list.name}.${dialect.extension}`;
  response.status(200).set({
    'content-type': dialect.contentType,
    'content-disposition': `${dialect.extension === 'csv' ? 'attachment' : 'inline'}; filename="aidgraph-${name}"`,
    'cache-control': 'no-cache',
    ...visitOf(response)?.headers,
  });
  const columns = listing.list.columns.map((column) => column.name);
  response.write(dialect.head(columns, { hasMark: request.query['bom'] === '1' }));
}

/** Waits while the client takes its time, or until it is gone. */
async function write(response: Response, text: string): Promise<void> {
  if (response.write(text) || response.destroyed) return;
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}

function nextAddress(request: Request, cursor: string): string {
  const address = new URL(request.originalUrl, 'http://localhost');
  address.searchParams.set('after', cursor);
  return `${address.pathname}${address.search}`;
}

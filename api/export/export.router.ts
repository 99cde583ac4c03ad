/** Lists as files under /v1: for people who write no GraphQL. They stream, without a ceiling. */
import { Router, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../schema/database.js';
import { apiError, refusal } from '../errors.js';
import { visitOf } from '../visitor/visit.js';
import { beginFile } from './begin-file.js';
import { DIALECTS } from './dialects/dialects.js';
import type { Dialect } from './dialects/dialect.js';
import { describeFiles } from './describe-files.js';
import type { ExportList, FileList, Page, WholeList } from './export-list.js';
import { FilesAtOnce, POINTS_OF_A_FILE } from './files-at-once.js';
import { createGraphRouter } from './graph/graph.router.js';
import { LISTS, WHOLE_LISTS } from './lists/lists.js';
import { readAddress } from './read-address.js';
import type { ListArguments } from './flat-query.js';
import { readRows, type Ask } from './read-rows.js';
import { writeText } from './write-text.js';

export interface Exports {
  readonly schema: GraphQLSchema;
  /** On the reading role's pool. */
  readonly db: Database;
  readonly ask: Ask;
}

/** A list, as it is asked for. */
interface Asked {
  readonly list: FileList;
  readonly pages: AsyncIterable<Page>;
  /** What to say at the end, beside the rows. */
  readonly tell?: () => Promise<Readonly<Record<string, unknown>>>;
}

export function createExportRouter(exports: Exports): Router {
  const { schema, db } = exports;
  const router = Router();
  const files = new FilesAtOnce();
  router.get('/', (_request, response) => void response.json(describeFiles(schema)));
  router.use(createGraphRouter({ schema, db, files }));
  router.get('/:file', async (request, response) => {
    const { list, dialect } = fileOf(request.params.file);
    const asked = askedFor(exports, list, request);
    visitOf(response)?.charge(POINTS_OF_A_FILE);
    await files.during(() => writeFile(asked, dialect, { request, response }));
  });
  return router;
}

const EVERY_LIST = [...LISTS, ...WHOLE_LISTS];

/** @example fileOf('events.csv').list.name // 'events' */
function fileOf(file: string): { readonly list: ExportList | WholeList; readonly dialect: Dialect } {
  const [name, ...extensions] = file.split('.');
  const list = EVERY_LIST.find((one) => one.name === name);
  const dialect = DIALECTS.find(({ extension }) => extension === extensions.join('.'));
  if (list && dialect) return { list, dialect };
  throw refusal({
    status: 404,
    code: 'NOT_FOUND',
    message: `There is no file /v1/${file.slice(0, 60)}.`,
    hint: `Files are ${EVERY_LIST.map((one) => one.name).join(', ')}, each as ${DIALECTS.map((one) => `.${one.extension}`).join(', ')}; see /v1.`,
  });
}

function askedFor({ schema, db, ask }: Exports, list: ExportList | WholeList, request: Request): Asked {
  const args = readAddress(schema, list.field, request);
  const { first } = args;
  if (first !== undefined && (!Number.isSafeInteger(first) || Number(first) < 1)) {
    throw apiError('BAD_USER_INPUT', `"${String(first)}" rows are not possible.`, 'Leave out "first" for all of them.');
  }
  if ('selection' in list) return { list, pages: pagesOf({ schema, ask }, list, args) };
  const { read, tell } = list;
  return { list, pages: read(db, args), ...(tell && { tell: () => tell(db, args) }) };
}

function pagesOf({ schema, ask }: Omit<Exports, 'db'>, list: ExportList, { first, ...args }: ListArguments) {
  const given = schema.getQueryType()!.getFields()[list.field]!.args;
  const types = Object.fromEntries(
    given.filter(({ name }) => name in args).map(({ name, type }) => [name, String(type)]),
  );
  return readRows(ask, { list, types, args, first: first as number | undefined });
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Errors of the first page are told; one that comes later breaks the connection off, so that nobody takes a part for the whole. */
async function writeFile({ list, pages, tell }: Asked, dialect: Dialect, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const columns = list.columns.map(({ name }) => name);
  let count = 0;
  let next: string | null = null;
  for await (const page of pages) {
    if (!response.headersSent) begin(list, dialect, exchange);
    if (response.destroyed) return;
    if (page.rows.length > 0) await writeText(response, dialect.rows(page.rows, columns, count === 0));
    count += page.rows.length;
    next = page.next;
  }
  const told = dialect.tells ? await tell?.() : undefined;
  response.end(dialect.tail({ count, next: next === null ? null : nextAddress(request, next), ...(told && { told }) }));
}

function begin(list: FileList, dialect: Dialect, { request, response }: Exchange): void {
  const { extension, contentType } = dialect;
  beginFile(response, { name: `${list.name}.${extension}`, contentType, isKept: extension === 'csv' });
  const columns = list.columns.map((column) => column.name);
  response.write(dialect.head(columns, { hasMark: request.query['bom'] === '1' }));
}

function nextAddress(request: Request, cursor: string): string {
  const address = new URL(request.originalUrl, 'http://localhost');
  address.searchParams.set('after', cursor);
  return `${address.pathname}${address.search}`;
}

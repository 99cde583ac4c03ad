/** Tables in JSON: what the HXL proxy, HDX HAPI and CKAN's datastore answer, and arrays of objects that somebody exported. */
import { AidgraphError } from '../../../../../schema/errors.js';
import type { Reading } from '../../../../../schema/records/document.js';
import type { Issue } from '../../../../../schema/records/issue.js';
import { decode } from '../../../decode.js';
import type { Format, FormatContext } from '../../format.js';
import type { JsonTable } from './json-rows.js';

async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { locator, charset } = context;
  const { text, issues } = decode(bytes, charset === undefined ? {} : { charset });
  const value = parseJson(text, locator);
  const described = descriptionOf(value, locator);
  if (described !== undefined) return yield { ...described, issues: [...issues, ...described.issues] };
  const { findJsonTables } = await import('./json-rows.js');
  yield* readTables(findJsonTables(value), issues, context);
}

/** The first table that tells something is the document's; where none does, the first says why. */
async function* readTables(
  tables: readonly JsonTable[],
  issues: readonly Issue[],
  context: FormatContext,
): AsyncGenerator<Reading> {
  const { readTable, canBeRead } = await import('../read-table.js');
  const { tableContext, titleOf } = await import('../table-context.js');
  const { locator, mapping } = context;
  const telling = tables.filter(({ rows }) => canBeRead(rows, mapping));
  const shared = await tableContext(context);
  const none: JsonTable = { path: '', rows: [], naming: { row: String, cell: String } };
  for (const [index, { path, rows, naming }] of (telling.length > 0 ? telling : [tables[0] ?? none]).entries()) {
    const where = path === '' ? locator : `${locator}, ${path}`;
    const source = { where, title: titleOf(locator), rows: each(rows), naming, hasPlainNumbers: true };
    yield* readTable(source, { ...shared, issues, isContinued: index > 0 });
  }
}

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}

function parseJson(text: string, locator: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AidgraphError('UNREADABLE', `${locator} is not JSON: ${String(error)}. Get the file anew.`);
  }
}

interface DatasetDescription {
  readonly title?: unknown;
  readonly name?: unknown;
  readonly resources?: unknown;
}

/** What CKAN (HDX) says of a dataset: its title, and where its tables are. */
function descriptionOf(value: unknown, locator: string): Extract<Reading, { type: 'document' }> | undefined {
  if (typeof value !== 'object' || value === null || !('resources' in value) || !('owner_org' in value))
    return undefined;
  const { title, name, resources } = value as DatasetDescription;
  const urls = (Array.isArray(resources) ? resources : []).flatMap((one: unknown) => urlOf(one));
  const places = urls.length === 0 ? 'It names no file' : `Its files are ${urls.slice(0, 20).join(' ')}`;
  const message = `${locator} describes a dataset and holds no rows of it. ${places}; read those.`;
  return {
    type: 'document',
    document: { text: null, title: String(title ?? name ?? locator) },
    issues: [{ code: 'TABLE_ELSEWHERE', message }],
  };
}

function urlOf(resource: unknown): readonly string[] {
  if (typeof resource !== 'object' || resource === null || !('url' in resource)) return [];
  return typeof resource.url === 'string' && resource.url.length < 500 ? [resource.url] : [];
}

/** Answers of FTS and ReliefWeb and JSON Feeds are rows too, but have formats of their own. */
const OTHERS =
  /"(?:sourceObjects|destinationObjects|flowType|home_page_url|feed_url|iati[-_]\w+)"|jsonfeed\.org|api\.reliefweb\.int/;
const SCORE = /"score"\s*:/g;
const FIELDS = /"fields"\s*:/y;
const DATASET = /"(?:owner_org|package_creator|dataset_date|metadata_created|metadata_modified|dataset_source)"\s*:/g;
const TAG =
  /"\s*#(?:org|adm\d|country|sector|activity|date|affected|targeted|reached|loc|geo|inneed|item|beneficiary|subsector|status|value|meta|indicator)\b/gi;
/** Names of columns, keys or cells: short, and one of their words is such a word. */
const NAME = /"([^"\\]{2,50})"/g;
const WHO =
  /(?:^|[\s_])(?:organi[sz]ations?|organizaci[oó]n|organisasi|org|donors?|donante|bailleur|donatur|partner|agency|implement[a-z]*|pelaksana|lembaga)(?:$|[\s_])/i;
const WHAT =
  /(?:^|[\s_])(?:clusters?|sector[a-z]*|secteur|sektor|admin\d?|adm\d|provinces?|provinsi|districts?|kabupaten|pa[ií]s|country|departamento|activity|activities|actividad|kegiatan)(?:$|[\s_/])/i;

/** An array, or one inside an answer, with tags, or with names of columns for who and for what or where. */
function recognises(head: string): boolean {
  const start = head.trimStart();
  if (!/^[[{]/.test(start) || OTHERS.test(head) || hasScoredFields(head)) return false;
  if (distinct(head, DATASET) >= 3) return true;
  if (!/^\[\s*[[{]|"(?:data|results?|records|rows|values?|sel\d)"\s*:\s*\[\s*[[{]/i.test(start)) return false;
  const names = [...head.matchAll(NAME)].map(([, name]) => name!);
  return distinct(head, TAG) >= 2 || (names.some((name) => WHO.test(name)) && names.some((name) => WHAT.test(name)));
}

/** A row of ReliefWeb: behind its score, before anything is opened or closed, stand its fields. */
function hasScoredFields(head: string): boolean {
  for (const score of head.matchAll(SCORE)) {
    const begin = score.index + score[0].length;
    const [between = ''] = head.slice(begin, begin + SCORE_TO_FIELDS + '"fields"'.length).split(/[{}]/, 1);
    for (let at = between.indexOf('"fields"'); at >= 0; at = between.indexOf('"fields"', at + 1)) {
      FIELDS.lastIndex = begin + at;
      if (FIELDS.test(head)) return true;
    }
  }
  return false;
}

const SCORE_TO_FIELDS = 200;

const distinct = (text: string, pattern: RegExp): number => new Set(text.match(pattern)).size;

export const jsonTableFormat: Format = {
  name: 'json-table',
  // Every other JSON ends so too.
  extensions: [],
  mediaTypes: [],
  isCollection: false,
  recognises,
  read,
};

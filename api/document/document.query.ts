/** SQL that finds documents, their texts, sources and issues. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../schema/database.js';
import {
  behindCursor,
  cursorKeys,
  onePastPage,
  orderClause,
  sortKeys,
  type Keyset,
  type Paged,
  type SortField,
  type SortKey,
} from '../connection/keyset.js';
import { all, any, dateCondition, not, stringCondition, wordsOf, type Condition } from '../filter/conditions.js';
import { publishedUnlessAsked } from '../event/event-condition.js';
import type { EventFilter } from '../event/event.input.js';
import type { Faceted } from '../facet/facet.query.js';
import { DOCUMENT_FACETS } from './document-facet.js';
import type { DocumentFilter, DocumentOrder, DocumentOrderField } from './document.input.js';
import type { Document, ReadingIssue, Source } from './document.type.js';

export type DocumentRow = Document & { cursor_keys: string[] };

export const documentColumns = sql`d.id, v.title, d.canonical_url as url, v.language, v.published_at as "publishedAt", v.author,
  to_char(d.gone_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "goneSince",
  v.id as "versionId", v.ordinal as versions, d.source_id as "sourceId",
  case when d.cluster_id is null then 1
    else (select count(*)::int from document o where o.cluster_id = d.cluster_id) end as copies`;
const currentDocuments = sql`document d join document_version v on v.id = d.current_version_id`;
const from = sql`from ${currentDocuments}`;

export async function findDocumentsByIds(db: Database, ids: readonly string[]): Promise<Document[]> {
  const { rows } = await sql<Document>`select ${documentColumns} ${from} where d.id = any(${ids}::text[])`.execute(db);
  return rows;
}

export async function findDocumentByUrl(db: Database, url: string): Promise<Document | null> {
  const { rows } = await sql<Document>`
    select ${documentColumns} ${from} where d.canonical_url = ${url} or d.url_key = ${url} limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function findTexts(db: Database, versionIds: readonly string[]) {
  const { rows } = await sql<{ id: string; text: string | null }>`
    select id, text from document_version where id = any(${versionIds}::text[])`.execute(db);
  return rows;
}

export async function findSources(db: Database, ids: readonly string[]): Promise<Source[]> {
  const { rows } = await sql<Source>`select id, name, homepage from source where id = any(${ids}::text[])`.execute(db);
  return rows;
}

export async function findDocumentsOfEvents(db: Database, eventIds: readonly string[]) {
  const { rows } = await sql<Document & { event_id: string }>`
    select ed.event_id, ${documentColumns} ${from} join event_document ed on ed.document_id = d.id
    where ed.event_id = any(${eventIds}::text[]) order by ed.confidence desc, d.id`.execute(db);
  return rows;
}

export async function findIssues(db: Database, versionIds: readonly string[]) {
  const { rows } = await sql<ReadingIssue & { subject_id: string }>`
    select subject_id, code, message, start_offset as start, end_offset as "end"
    from issue where subject_id = any(${versionIds}::text[]) order by start_offset nulls first, code`.execute(db);
  return rows;
}

export function documentCondition(filter: DocumentFilter | undefined, search: string | undefined): Condition {
  const words = wordsOf(search);
  const found = words ? sql<boolean>`v.search @@ websearch_to_tsquery('simple', ${words})` : all([]);
  return all([filter ? ownCondition(filter) : all([]), found]);
}

function ownCondition(filter: DocumentFilter): Condition {
  const conditions: Condition[] = [];
  if (filter.published != null)
    conditions.push(dateCondition(sql`v.published_at`, sql`v.published_at`, filter.published));
  if (filter.language != null) conditions.push(stringCondition(sql`v.language`, filter.language));
  if (filter.source != null) conditions.push(stringCondition(sql`d.source_id`, filter.source));
  if (filter.title != null) conditions.push(stringCondition(sql`v.title`, filter.title));
  if (filter.url != null) conditions.push(stringCondition(sql`d.canonical_url`, filter.url));
  if (filter.hasEvents != null) conditions.push(hasEvents(filter.hasEvents));
  if (filter.id != null) conditions.push(stringCondition(sql`d.id`, filter.id));
  if (filter.event != null) conditions.push(tellsOf(filter.event));
  if (filter.hasIssues != null) {
    conditions.push(sql<boolean>`exists (select from issue s where s.subject_id = v.id) = ${filter.hasIssues}`);
  }
  if (filter.isGone != null) conditions.push(sql<boolean>`(d.gone_since is not null) = ${filter.isGone}`);
  if (filter.and != null) conditions.push(all(filter.and.map(ownCondition)));
  if (filter.or != null) conditions.push(any(filter.or.map(ownCondition)));
  if (filter.not != null) conditions.push(not(ownCondition(filter.not)));
  return all(conditions);
}

const hasEvents = (isWanted: boolean): Condition => sql<boolean>`exists (
  select from event_document ed join event e on e.id = ed.event_id
  where ed.document_id = d.id and e.band = 'PUBLISH') = ${isWanted}`;

const tellsOf = (filter: EventFilter): Condition => sql<boolean>`d.id in (
  select ed.document_id from event_document ed join event e on e.id = ed.event_id where ${publishedUnlessAsked(filter)})`;

const EXPRESSIONS: Readonly<Record<DocumentOrderField, SortField>> = {
  PUBLISHED: {
    name: 'PUBLISHED',
    natural: 'DESC',
    expression: sql`coalesce(v.published_at, date '0001-01-01')`,
    type: 'date',
  },
  TITLE: { name: 'TITLE', natural: 'ASC', expression: sql`left(coalesce(v.title, ''), 200)`, type: 'text' },
};

export function documentSort(orders: readonly DocumentOrder[] | undefined): readonly SortKey[] {
  const otherwise = { field: 'PUBLISHED', direction: 'DESC' } as const;
  return sortKeys({ fields: EXPRESSIONS, orders, otherwise, id: sql`v.document_id` });
}

/** A page of documents as a statement; with each its `cursor_keys`. */
export const listingDocuments = (selected: RawBuilder<unknown>, condition: Condition, { keyset, limit }: Paged) => sql`
  select ${selected}, ${cursorKeys(keyset.keys)} as cursor_keys ${from}
  where ${condition} and ${behindCursor(keyset)} ${orderClause(keyset)} limit ${limit}`;

export const facetedDocuments = (condition: Condition): Faceted => ({
  rows: { from: currentDocuments, where: condition, id: sql`d.id`, isRepeated: false },
  dimensions: DOCUMENT_FACETS,
});

export const countingDocuments = (condition: Condition) =>
  sql`select count(*)::int as count ${from} where ${condition}`;

export async function listDocuments(db: Database, condition: Condition, keyset: Keyset): Promise<DocumentRow[]> {
  const statement = listingDocuments(documentColumns, condition, { keyset, limit: onePastPage(keyset) });
  return (await sql<DocumentRow>`${statement}`.execute(db)).rows;
}

export async function countDocuments(db: Database, condition: Condition): Promise<number> {
  return (await sql<{ count: number }>`${countingDocuments(condition)}`.execute(db)).rows[0]!.count;
}

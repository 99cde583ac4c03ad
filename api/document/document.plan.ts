/** How compiled operations read documents: a row is one of `document`, its current version is looked up where it is needed. */
import { sql } from 'kysely';
import { toPage } from '../connection/page-args.js';
import { column, many, one, referenced, type FieldPlan, type Row, type TypePlan } from '../plan/planned-field.js';
import { planConnection } from '../plan/plan-connection.js';
import type { DocumentsArgs } from './document.input.js';
import {
  countingDocuments,
  documentCondition,
  documentSort,
  facetedDocuments,
  listingDocuments,
} from './document.query.js';

const document: FieldPlan = (field) => {
  const { id, url } = field.args;
  if (id == null && url == null) return sql`null::json`;
  const condition = (row: Row) =>
    id != null ? sql`${row}.id = ${id}` : sql`${row}.canonical_url = ${url} or ${row}.url_key = ${url} limit 1`;
  return one((row) => sql`document ${row} where ${condition(row)}`)(field);
};

const documents: FieldPlan = (field) => {
  const args = field.args as DocumentsArgs;
  const condition = documentCondition(args.filter, args.search);
  const keyset = { keys: documentSort(args.orderBy), page: toPage(args) };
  return planConnection(field, {
    keyset,
    rows: (limit) => listingDocuments(sql`d.*`, condition, { keyset, limit }),
    count: countingDocuments(condition),
    faceted: facetedDocuments(condition),
  });
};

export const documentRoots = { document, documents };

const ofVersion =
  (name: string): FieldPlan =>
  ({ of }) =>
    sql`(select v.${sql.ref(name)} from document_version v where v.id = ${of}.current_version_id)`;

export const documentTypes: Readonly<Record<string, TypePlan>> = {
  Document: {
    id: column('id'),
    title: ofVersion('title'),
    url: column('canonical_url'),
    language: ofVersion('language'),
    publishedAt: ofVersion('published_at'),
    goneSince: ({ of }) => sql`to_char(${of}.gone_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    author: ofVersion('author'),
    copies: ({ of }) => sql`case when ${of}.cluster_id is null then 1
      else (select count(*)::int from document o where o.cluster_id = ${of}.cluster_id) end`,
    versions: ofVersion('ordinal'),
    source: referenced('source', 'id', 'source_id'),
    text: ofVersion('text'),
    events: many((row, of) => ({
      from: sql`event_document ed join event ${row} on ${row}.id = ed.event_id
        where ed.document_id = ${of}.id and ${row}.band = 'PUBLISH'`,
      orderBy: sql`${row}.confidence desc, ${row}.id`,
    })),
    issues: many((row, of) => ({
      from: sql`issue ${row} where ${row}.subject_id = ${of}.current_version_id`,
      orderBy: sql`${row}.start_offset nulls first, ${row}.code`,
    })),
  },
  Source: { id: column('id'), name: column('name'), homepage: column('homepage') },
  ReadingIssue: {
    code: column('code'),
    message: column('message'),
    start: column('start_offset'),
    end: column('end_offset'),
  },
};

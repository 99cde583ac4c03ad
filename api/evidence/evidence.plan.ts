/** How compiled operations read evidence: of an event, and of one row below it. */
import { sql } from 'kysely';
import { column, one, type FieldPlan, type Row, type Sql, type TypePlan } from '../plan/planned-field.js';
import { deepLink } from './deep-link.js';
import { sentencesOf, standingClaims, surroundings } from './evidence.query.js';

/** Columns that the rows below are chosen and sorted by, and those of Evidence. */
const columns = (locator: Sql) => sql`e.id, e.quote, e.start_offset, e.end_offset, ${locator} as locator, e.version_id,
  c.confidence, c.extractor_run_id`;

/** Of an event: the sentences that tell of the event itself first, then those of its rows. */
export const evidenceOfEvent: FieldPlan = (field) => {
  const first = field.args['first'] as number | null | undefined;
  const row = field.row();
  return listed(
    field.json(row),
    row,
    sql`select e.id, e.quote, e.start_offset, e.end_offset, e.locator, e.version_id, f.confidence, f.extractor_run_id
      from (${sentencesOf(sql`r.event_id = ${field.of}.id`)}) f join evidence e on e.id = f.evidence_id
      order by f.place, f.confidence desc, e.id ${first == null ? sql`` : sql`limit ${sql.lit(Math.max(0, first))}`}`,
  );
};

/** @param list of a report's claim in which the row's value stands, in the place of its ordinal */
export const evidenceOfRow =
  (list: 'parties' | 'items' | 'money' | 'places' | 'beneficiaries'): FieldPlan =>
  (field) => {
    const { of } = field;
    const row = field.row();
    const locator = sql`coalesce(c.value -> ${sql.lit(list)} -> ${of}.ordinal ->> 'locator', e.locator)`;
    return listed(
      field.json(row),
      row,
      sql`select distinct on (confidence, id) * from (
          select ${columns(sql`e.locator`)} from claim_record r ${standingClaims}
          where r.record_id = ${of}.id and r.record_id <> r.event_id and c.property <> 'report'
          union all
          select ${columns(locator)} from claim_record r ${standingClaims}
          where r.event_id = ${of}.event_id and r.record_id = r.event_id and c.property = 'report') found
        order by confidence desc, id`,
    );
  };

const listed = (json: Sql, row: Row, rows: Sql): Sql => sql`array_to_json(array(select ${json} from (${rows}) ${row}))`;

const surrounding =
  (side: 'before' | 'after'): FieldPlan =>
  ({ of }) =>
    sql`(select ${surroundings[side]} from document_version v cross join lateral (select utf16_padded(v.text) as padded) w
      cross join lateral (select ${of}.start_offset, ${of}.end_offset) e
      where v.id = ${of}.version_id and ${of}.start_offset is not null)`;

const urlOf = (of: Row): Sql =>
  sql`(select d.canonical_url from document_version v join document d on d.id = v.document_id where v.id = ${of}.version_id)`;

export const evidenceTypes: Readonly<Record<string, TypePlan>> = {
  Evidence: {
    quote: column('quote'),
    start: column('start_offset'),
    end: column('end_offset'),
    locator: column('locator'),
    confidence: column('confidence'),
    extractor: ({ of }) =>
      sql`(select x.name || ' ' || x.version from extractor_run x where x.id = ${of}.extractor_run_id)`,
    document: one(
      (row, of) =>
        sql`document_version v join document ${row} on ${row}.id = v.document_id where v.id = ${of}.version_id`,
    ),
    before: surrounding('before'),
    after: surrounding('after'),
    deepLink: ({ of, computed }) =>
      computed([urlOf(of), sql`${of}.quote`, sql`${of}.locator`], ([url, quote, locator]) =>
        deepLink({ url: url as string | null, quote: String(quote), locator: locator as string | null }),
      ),
  },
};

/** What stands in the database after a run, in numbers that must not depend on who was killed when. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';

const TABLES = [
  'intake',
  'blob',
  'blob_chunk',
  'document',
  'document_version',
  'claim',
  'evidence',
  'event',
  'event_party',
  'event_item',
  'event_document',
  'organization',
  'issue',
] as const;

export interface Outcome {
  readonly rows: Readonly<Record<(typeof TABLES)[number], number>>;
  readonly finishedLoads: number;
  /** What the events say, as one hash. */
  readonly content: string;
  readonly deadLetters: number;
  readonly unsent: number;
  /** Stages begun again after their worker died, or side by side with a zombie. */
  readonly reruns: number;
}

export async function readOutcome(db: Database): Promise<Outcome> {
  const counts = TABLES.map(
    (table) => sql`select ${sql.lit(table)} as name, count(*)::int as rows from ${sql.table(table)}`,
  );
  const rows = await sql<{ name: string; rows: number }>`${sql.join(counts, sql` union all `)}`.execute(db);
  const { rows: totals } = await sql<Omit<Outcome, 'rows'>>`
    select (select count(*)::int from stage where stage = 'load' and done_at is not null) as "finishedLoads",
           (select count(*)::int from dead_letter) as "deadLetters",
           (select count(*)::int from outbox where sent_at is null) as unsent,
           (select coalesce(sum(epoch - 1), 0)::int from stage) as reruns,
           (select md5(coalesce(string_agg(line, E'\n' order by line), '')) from (
              select concat_ws('|', e.id, e.kind, e.date_from, e.title, e.corroboration,
                (select string_agg(concat_ws(':', p.role, p.reported_name), ',' order by p.role, p.reported_name)
                   from event_party p where p.event_id = e.id),
                (select string_agg(concat_ws(':', i.description, i.quantity_min, i.unit), ',' order by i.description)
                   from event_item i where i.event_id = e.id)) as line
              from event e) as lines) as content
  `.execute(db);
  const total = totals[0];
  if (total === undefined) throw new Error('the outcome query gave no row');
  return { ...total, rows: Object.fromEntries(rows.rows.map((row) => [row.name, row.rows])) as Outcome['rows'] };
}

/** Complaints; empty when nothing was lost and nothing doubled. */
export function compareOutcome(expected: Outcome, found: Outcome, documents: number): readonly string[] {
  const complaints: string[] = [];
  const check = (what: string, want: unknown, got: unknown): void => {
    if (want !== got) complaints.push(`${what}: ${String(want)} expected, ${String(got)} found`);
  };
  check('documents', documents, found.rows.document);
  check('finished loads', documents, found.finishedLoads);
  check('dead letters', 0, found.deadLetters);
  check('unsent outbox rows', 0, found.unsent);
  for (const table of TABLES) check(`rows of ${table}`, expected.rows[table], found.rows[table]);
  check('content of the events', expected.content, found.content);
  return complaints;
}

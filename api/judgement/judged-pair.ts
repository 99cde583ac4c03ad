/** Checks which two records a person wants to judge: both there, of one kind, and two. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../schema/database.js';
import { apiError } from '../errors.js';

interface Judged {
  readonly id: string;
  readonly kind: 'a report of an event' | 'an organization' | null;
  /** Where an id leads that is no record of its own any more. */
  readonly leadsTo: string | null;
}

async function findJudged(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly Judged[]> {
  const { rows } = await sql<Judged>`
    select a.id, case when exists (select from event_report r where r.id = a.id) then 'a report of an event'
        when exists (select from organization o where o.id = a.id) then 'an organization' end as kind,
      (select c.canonical_id from canonical c where c.member_id = a.id) as "leadsTo"
    from unnest(${ids}::text[]) with ordinality as a (id, place) order by a.place`.execute(tx);
  return rows;
}

/** @throws GraphQLError BAD_USER_INPUT that names the id and says what to do */
export async function checkPair(tx: DatabaseTransaction, left: string, right: string): Promise<void> {
  if (left === right) {
    throw apiError(
      'BAD_USER_INPUT',
      `"${shown(left)}" is given twice.`,
      'A judgement is about two records: give two ids.',
    );
  }
  const [one, other] = await findJudged(tx, [left, right]);
  for (const judged of [one!, other!]) if (judged.kind === null) throw unknown(judged);
  if (one!.kind !== other!.kind) {
    throw apiError(
      'BAD_USER_INPUT',
      `"${shown(left)}" is ${one!.kind} and "${shown(right)}" is ${other!.kind}.`,
      'Give two reports of events, or two organizations.',
    );
  }
}

const unknown = ({ id, leadsTo }: Judged) =>
  apiError(
    'BAD_USER_INPUT',
    `"${shown(id)}" is neither a report of an event nor an organization.`,
    leadsTo === null
      ? 'Take ids from explain { members { id } } of an event or organization, or from judgements { left right }.'
      : `It is an old id of "${leadsTo}": judge that one.`,
  );

const shown = (id: string): string => id.slice(0, 80);

/** Where an id leads: after a merge, and for a report of an event, to the record that stayed. */
import { sql, type RawBuilder } from 'kysely';

export const canonicalId = (id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`coalesce((select canonical_id from canonical where member_id = ${id}), ${id})`;

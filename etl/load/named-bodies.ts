/** Bodies that no registry knows: known by the clearest of the spellings under which texts or reports name them, whichever came first. */
import { sql } from 'kysely';
import type { OrganizationType } from '../../schema/codelists/codelists.js';
import type { DatabaseTransaction } from '../../schema/database.js';
import { clearestSpelling } from '../transform/resolve/clearest-spelling.js';
import { getEventsNaming, matchWithin } from './identity/match-organizations.js';
import { projectEvents } from './project-events.js';

export interface NamedBody {
  readonly id: string;
  readonly spellings: readonly string[];
  /** The key under which the chosen name is looked up. */
  readonly keyOf: (name: string) => string;
  readonly type: OrganizationType;
  readonly country: string | null;
  readonly codes: readonly { readonly scheme: string; readonly value: string }[];
}

/**
 * Those that are new, or that a clearer spelling names from now on, are matched at once; events that name them are told anew. Call
 * `lockIdentity` first in the transaction. Sorted, so that two that make the same two bodies do not wait for each other.
 */
export async function writeNamedBodies(
  tx: DatabaseTransaction,
  bodies: readonly NamedBody[],
  origin: 'TEXT' | 'REPORT',
): Promise<void> {
  if (bodies.length === 0) return;
  const ids = bodies.map(({ id }) => id);
  const held = await tx.selectFrom('organization').select(['id', 'name']).where('id', 'in', ids).execute();
  const nameOf = new Map(held.map(({ id, name }) => [id, name]));
  const rows = bodies.map((body) => toRow(body, nameOf.get(body.id)));
  const changed = rows.filter(({ id, name }) => nameOf.get(id) !== name).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (changed.length === 0) return;
  await upsert(tx, changed, origin);
  await matchWithin(tx);
  // Titles tell names.
  const renamed = changed.flatMap(({ id }) => (nameOf.has(id) ? [id] : []));
  await projectEvents(tx, await getEventsNaming(tx, renamed));
}

function toRow({ id, spellings, keyOf, type, country, codes }: NamedBody, held: string | undefined) {
  const names = spellings.map((spelling) => spelling.replace(/\s+/g, ' ').trim());
  const name = clearestSpelling([...names, ...(held === undefined ? [] : [held])]);
  return { id, name, name_key: keyOf(name), type, country, codes };
}

async function upsert(
  tx: DatabaseTransaction,
  bodies: readonly ReturnType<typeof toRow>[],
  origin: 'TEXT' | 'REPORT',
): Promise<void> {
  const given = sql`json_to_recordset(${JSON.stringify(bodies)}::json)
    as b (id text, name text, name_key text, type text, country text, codes json)`;
  await sql`
    insert into organization (id, name, type, country, origin)
    select id, name, type, country, ${origin} from ${given} order by id
    on conflict (id) do update set name = excluded.name`.execute(tx);
  await sql`
    delete from organization_name n using ${given} where n.organization_id = b.id and n.origin = ${origin}`.execute(tx);
  await sql`
    insert into organization_name (organization_id, name, name_key, kind, origin)
    select id, name, name_key, 'ALIAS', ${origin} from ${given} on conflict do nothing`.execute(tx);
  if (bodies.some(({ codes }) => codes.length > 0)) {
    await sql`
      insert into organization_identifier (organization_id, scheme, value, origin)
      select b.id, c.scheme, c.value, ${origin}
      from ${given}, json_to_recordset(b.codes) as c (scheme text, value text) on conflict do nothing`.execute(tx);
  }
  await sql`insert into organization_changed select id from ${given} on conflict do nothing`.execute(tx);
}

/** Settles which organizations are one after some came or changed, and leads every id to the one that stands for it. */
import { sql } from 'kysely';
import type { OrganizationOrigin } from '../../../schema/codelists/codelists.js';
import type { Database, DatabaseTransaction } from '../../../schema/database.js';
import type { Body } from '../../transform/resolve/compare-bodies.js';
import { projectEvents } from '../project-events.js';
import { createOrganizationMatter } from './organization-matter.js';
import { lockIdentity, settle, type Held, type Settlement } from './settle.js';

/** Changed bodies that one transaction takes on besides those it names: a new registry or an import that was cut off. */
export const MATCHED_AT_ONCE = 1000;

/**
 * Call `lockIdentity(tx)` before anything of this transaction is written.
 *
 * @param ids of organizations that are judged anew; those that came or changed (`organization_changed`) always are
 * @returns ids of organizations that now lead to another id than before, and those they led to: whatever names them is to be told anew
 * @example const moved = await matchOrganizations(tx, []);
 */
export async function matchOrganizations(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly string[]> {
  const matter = createOrganizationMatter();
  const changed = await matter.begin(tx, [...new Set([...ids, ...(await takeChanged(tx))])]);
  return writeCanonical(tx, await settle(tx, matter, changed));
}

async function takeChanged(tx: DatabaseTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ organization_id: string }>`
    delete from organization_changed where organization_id in (
      select organization_id from organization_changed order by organization_id limit ${MATCHED_AT_ONCE}
    ) returning organization_id`.execute(tx);
  return rows.map((row) => row.organization_id);
}

/** Matches up to a thousand bodies that came or changed, and tells the events anew that name what moved. @returns how many moved */
async function matchSome(tx: DatabaseTransaction): Promise<number> {
  const ids = await matchOrganizations(tx, []);
  await projectEvents(tx, await getEventsNaming(tx, ids));
  return ids.length;
}

export async function matchOnce(db: Database): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockIdentity(tx);
    return matchSome(tx);
  });
}

/** The bundled registry when it is new, and what a text adds. What an import left behind when it was cut off may take longer. */
const MOST_ROUNDS = 3;

/** For a transaction that has other things to do as well, and that has called `lockIdentity`. */
export async function matchWithin(tx: DatabaseTransaction): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS && (await hasChanged(tx)); round += 1) await matchSome(tx);
}

async function hasChanged(db: Database | DatabaseTransaction): Promise<boolean> {
  const { rows } = await sql<{ more: boolean }>`select exists (select from organization_changed) as more`.execute(db);
  return rows[0]!.more;
}

/** The same until nothing is left. */
export async function matchChanged(db: Database): Promise<number> {
  let moved = 0;
  while (await hasChanged(db)) moved += await matchOnce(db);
  return moved;
}

/** Events in which a name was resolved to one of these or to what one of them stands for. */
export async function getEventsNaming(tx: DatabaseTransaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ event_id: string }>`
    with meant as (
      select unnest(${ids}::text[]) as id union select member_id from canonical where canonical_id = any(${ids}::text[]))
    select event_id from claim_record where organization_id in (select id from meant)
    union
    -- A claim of a whole act names its bodies in a list; the parties that were made of it are what is found by one.
    select event_id from event_party where organization_id in (
      select id from meant union select c.canonical_id from canonical c join meant on meant.id = c.member_id)`.execute(
    tx,
  );
  return rows.map(({ event_id }) => event_id);
}

const RANK: Readonly<Record<OrganizationOrigin, number>> = { REGISTRY: 0, IMPORT: 1, REPORT: 2, TEXT: 3 };

/** The member that stands for the others: of the registry, else of an import, a report, a text; of several the smallest id. */
function headOf(cluster: readonly string[], records: ReadonlyMap<string, Held<Body>>): string {
  const rank = (id: string): number => RANK[records.get(id)!.record.origin];
  return cluster.reduce((head, id) => (rank(id) < rank(head) || (rank(id) === rank(head) && id < head) ? id : head));
}

async function writeCanonical(
  tx: DatabaseTransaction,
  { records, clusters }: Settlement<Body>,
): Promise<readonly string[]> {
  const moved = clusters.flatMap((cluster) => {
    const head = headOf(cluster, records);
    return cluster.flatMap((id) => (records.get(id)!.canonicalId === head ? [] : [{ id, head }]));
  });
  if (moved.length === 0) return [];
  const rows = JSON.stringify(moved);
  const given = sql`jsonb_to_recordset(${rows}::jsonb) as m (id text, head text)`;
  await sql`delete from canonical c using ${given} where c.member_id = m.id and m.id = m.head`.execute(tx);
  await sql`
    insert into canonical (member_id, canonical_id) select m.id, m.head from ${given} where m.id <> m.head
    on conflict (member_id) do update set canonical_id = excluded.canonical_id`.execute(tx);
  // Ids that once led to a member, and are no organizations any more, follow it.
  await sql`
    update canonical c set canonical_id = m.head from ${given}
    where c.canonical_id = m.id and m.id <> m.head and c.member_id <> m.head`.execute(tx);
  // What a body was told under until now is found by the id that stood for it: where it is a body of its own again, no other way is left.
  return [...new Set(moved.flatMap(({ id }) => [id, records.get(id)!.canonicalId]))];
}

/** Bodies that a report has named so far: a file of a hundred thousand acts names the same few again and again. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { ReportedEvent } from '../../../schema/records/reported.js';
import { getOrganizationNames } from '../project-events.js';
import { keyOfBody, resolveBodies, type ReportedBody } from './reported-bodies.js';

/** Keys that are remembered. Past it they are asked for again: that costs a look, not a record. */
const MAX_KEPT = 50_000;

export interface ResolvedBodies {
  /** Whom each party was resolved to, in their order. */
  idsOf(event: ReportedEvent): readonly string[];
  /** The id that stands for another now. */
  canonicalOf(id: string): string;
  /** The names of those ids. */
  readonly names: ReadonlyMap<string, string>;
}

export interface BodyCache {
  /** Call `lockIdentity` first in the transaction. */
  resolve(tx: DatabaseTransaction, events: readonly ReportedEvent[]): Promise<ResolvedBodies>;
}

const yearOf = ({ date }: ReportedEvent): number | undefined =>
  date === null ? undefined : Number(date.value.slice(0, 4));

const bodiesOf = (event: ReportedEvent): readonly ReportedBody[] =>
  event.parties.map((party) => ({ party, year: yearOf(event) }));

export function createBodyCache(): BodyCache {
  const known = new Map<string, string>();
  return {
    resolve: async (tx, events) => {
      if (known.size > MAX_KEPT) known.clear();
      const asked = new Map(events.flatMap(bodiesOf).map((body) => [keyOfBody(body), body]));
      const unknown = [...asked].flatMap(([key, body]) => (known.has(key) ? [] : [body]));
      for (const [key, id] of await resolveBodies(tx, unknown)) known.set(key, id);
      const ids = [...new Set([...asked.keys()].map((key) => known.get(key)!))];
      const canonical = await getCanonical(tx, ids);
      const canonicalOf = (id: string): string => canonical.get(id) ?? id;
      return {
        idsOf: (event) => bodiesOf(event).map((body) => known.get(keyOfBody(body))!),
        canonicalOf,
        names: await getOrganizationNames(tx, ids.map(canonicalOf)),
      };
    },
  };
}

/** What was merged since a body was first met leads to another id. */
async function getCanonical(tx: DatabaseTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ member_id: string; canonical_id: string }>`
    select member_id, canonical_id from canonical where member_id = any(${ids}::text[])`.execute(tx);
  return new Map(rows.map(({ member_id, canonical_id }) => [member_id, canonical_id]));
}

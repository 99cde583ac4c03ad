/** Bodies that a report has named so far: a file of a hundred thousand acts names the same few again and again. */
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../../schema/database.js';
import type { ReportedEvent } from '../../../schema/records/reported.js';
import type { Names } from '../../transform/assemble/event-title.js';
import { keyOfBody, resolveBodies, type ReportedBody } from './reported-bodies.js';

/** Keys that are remembered. Past it they are asked for again: that costs a look, not a record. */
const MAX_KEPT = 50_000;

export interface ResolvedBodies {
  /** Whom each party was resolved to, in their order. */
  idsOf(event: ReportedEvent): readonly string[];
  /** The id that stands for another now. */
  canonicalOf(id: string): string;
  /** The names of those ids. */
  readonly names: Names;
}

export interface BodyCache {
  /** Grows when what is remembered turns out to have changed: a body was merged or renamed. */
  edition(): number;
  /** As far as is remembered; undefined where a body is new. */
  peek(events: readonly ReportedEvent[]): ResolvedBodies | undefined;
  /** Call `lockIdentity` first in the transaction. */
  resolve(tx: DatabaseTransaction, events: readonly ReportedEvent[]): Promise<ResolvedBodies>;
}

const yearOf = ({ date }: ReportedEvent): number | undefined =>
  date === null ? undefined : Number(date.value.slice(0, 4));

const bodiesOf = (event: ReportedEvent): readonly ReportedBody[] =>
  event.parties.map((party) => ({ party, year: yearOf(event) }));

/** A body as it stands at present. */
interface Held {
  readonly canonicalId: string;
  readonly name: string;
}

export function createBodyCache(): BodyCache {
  const known = new Map<string, string>();
  const held = new Map<string, Held>();
  let edition = 0;
  const resolved = (): ResolvedBodies => ({
    idsOf: (event) => bodiesOf(event).map((body) => known.get(keyOfBody(body))!),
    canonicalOf: (id) => held.get(id)?.canonicalId ?? id,
    names: { get: (id) => held.get(id)?.name },
  });
  const hold = (id: string, now: Held): void => {
    const before = held.get(id);
    if (before?.canonicalId === now.canonicalId && before.name === now.name) return;
    if (before !== undefined) edition += 1;
    held.set(id, now);
  };
  return {
    edition: () => edition,
    peek: (events) => {
      const isKnown = events.every((event) => bodiesOf(event).every((body) => known.has(keyOfBody(body))));
      return isKnown ? resolved() : undefined;
    },
    resolve: async (tx, events) => {
      if (known.size > MAX_KEPT) {
        known.clear();
        held.clear();
      }
      const asked = new Map(events.flatMap(bodiesOf).map((body) => [keyOfBody(body), body]));
      const unknown = [...asked].flatMap(([key, body]) => (known.has(key) ? [] : [body]));
      for (const [key, id] of await resolveBodies(tx, unknown)) known.set(key, id);
      for (const { id, ...now } of await getHeld(tx, [...new Set([...asked.keys()].map((key) => known.get(key)!))])) {
        hold(id, now);
      }
      return resolved();
    },
  };
}

/** What was merged since a body was first met leads to another id; both go by the name of that. */
async function getHeld(
  tx: DatabaseTransaction,
  ids: readonly string[],
): Promise<readonly (Held & { readonly id: string })[]> {
  const { rows } = await sql<Held & { id: string }>`
    with asked as (
      select a.id, coalesce(c.canonical_id, a.id) as "canonicalId"
      from unnest(${ids}::text[]) as a (id) left join canonical c on c.member_id = a.id),
    meant as (select id, "canonicalId" from asked union select "canonicalId", "canonicalId" from asked)
    select m.id, m."canonicalId", o.name from meant m join organization o on o.id = m."canonicalId"`.execute(tx);
  return rows;
}

/** When each host may be asked again, kept in the database: several workers together stay as polite as one. */
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { HostClosedError } from '../extract/fetch/http-errors.js';
import { distanceOf, LONGEST_WAIT_MS, type Politeness } from '../extract/fetch/politeness.js';

/** The database's clock alone counts: those of several machines differ. */
export function createHostPoliteness(db: Database, distanceMs: number): Politeness {
  return {
    assertOpen: async (host) => {
      const until = await getNextTurn(db, host);
      if (until !== undefined) throw new HostClosedError(host, until);
    },
    takeTurn: async (host, wishedDistanceMs = 0) => {
      const waitMs = await takeNextTurn(db, host, distanceOf(distanceMs, wishedDistanceMs));
      if (waitMs === undefined) {
        throw new HostClosedError(host, (await getNextTurn(db, host)) ?? new Date(Date.now() + LONGEST_WAIT_MS));
      }
      if (waitMs > 0) await wait(waitMs);
    },
    closeUntil: async (host, until) => {
      await db
        .insertInto('host')
        .values({ host, next_turn_at: until, closed_until: until })
        .onConflict((conflict) =>
          conflict.column('host').doUpdateSet({
            closed_until: sql`greatest(host.closed_until, excluded.closed_until)`,
            next_turn_at: sql`greatest(host.next_turn_at, excluded.next_turn_at)`,
          }),
        )
        .execute();
    },
  };
}

/** Takes the turn and says in how many milliseconds it is; undefined where that is too long to wait for. */
async function takeNextTurn(db: Database, host: string, distanceMs: number): Promise<number | undefined> {
  const { rows } = await sql<{ waitMs: number }>`
    insert into host as h (host, next_turn_at)
    values (${host}, clock_timestamp() + make_interval(secs => ${distanceMs / 1000}))
    on conflict (host) do update
      set next_turn_at = greatest(h.next_turn_at, clock_timestamp()) + make_interval(secs => ${distanceMs / 1000})
      where h.next_turn_at <= clock_timestamp() + make_interval(secs => ${LONGEST_WAIT_MS / 1000})
    returning 1000 * extract(epoch from next_turn_at - clock_timestamp())::float - ${distanceMs}::float as "waitMs"
  `.execute(db);
  return rows[0]?.waitMs;
}

/** Undefined where the turn is near. */
async function getNextTurn(db: Database, host: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('host')
    .select('next_turn_at')
    .where('host', '=', host)
    .where('next_turn_at', '>', sql<Date>`clock_timestamp() + make_interval(secs => ${LONGEST_WAIT_MS / 1000})`)
    .executeTakeFirst();
  return row?.next_turn_at;
}

/** Keeps a distance between two requests to the same host, and leaves alone a host that asked for it. Within this process; etl/load/hosts.ts does the same for all. */
import { setTimeout as wait } from 'node:timers/promises';
import { HostClosedError } from './http-errors.js';

/** No site's wish is honoured beyond this: a crawl delay of a day would hold a worker for ever. */
export const LONGEST_DISTANCE_MS = 10_000;

/** Whose turn comes later than this is told so instead of being kept waiting: one slow host must not hold all workers. */
export const LONGEST_WAIT_MS = 10_000;

/** Hosts that are remembered before those whose turn is long past are forgotten. */
const MAX_HOSTS = 5_000;

export interface Politeness {
  /**
   * Waits until a request to the host is due, and takes the turn.
   *
   * @throws HostClosedError where that is long off
   */
  readonly takeTurn: (host: string, wishedDistanceMs?: number) => Promise<void>;
  /** @throws HostClosedError where the host asked to wait: not even robots.txt is asked for then */
  readonly assertOpen: (host: string) => Promise<void>;
  /** The host asked to be left alone until then. */
  readonly closeUntil: (host: string, until: Date) => Promise<void>;
}

export function createPoliteness(distanceMs: number): Politeness {
  const nextTurns = new Map<string, number>();
  const assertOpen = async (host: string): Promise<void> => {
    const turn = nextTurns.get(host) ?? 0;
    if (turn - Date.now() > LONGEST_WAIT_MS) throw new HostClosedError(host, new Date(turn));
  };
  return {
    assertOpen,
    takeTurn: async (host, wishedDistanceMs = 0) => {
      await assertOpen(host);
      const now = Date.now();
      const turn = Math.max(now, nextTurns.get(host) ?? 0);
      if (nextTurns.size > MAX_HOSTS) forgetBefore(nextTurns, now);
      nextTurns.set(host, turn + distanceOf(distanceMs, wishedDistanceMs));
      if (turn > now) await wait(turn - now);
    },
    closeUntil: async (host, until) => {
      nextTurns.set(host, Math.max(until.getTime(), nextTurns.get(host) ?? 0));
    },
  };
}

export function distanceOf(distanceMs: number, wishedDistanceMs: number): number {
  return Math.min(LONGEST_DISTANCE_MS, Math.max(distanceMs, wishedDistanceMs));
}

function forgetBefore(turns: Map<string, number>, now: number): void {
  for (const [host, turn] of turns) if (turn <= now) turns.delete(host);
}

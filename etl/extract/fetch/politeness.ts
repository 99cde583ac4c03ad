/** Keeps a distance between two requests to the same host, within this process. */
import { setTimeout as wait } from 'node:timers/promises';

/** No site's wish is honoured beyond this: a crawl delay of a day would hold a worker for ever. */
const LONGEST_DISTANCE_MS = 10_000;

/** Hosts that are remembered before those whose turn is long past are forgotten. */
const MAX_HOSTS = 5_000;

export interface Politeness {
  /** Waits until a request to the host is due, and takes the turn. */
  readonly takeTurn: (host: string, wishedDistanceMs?: number) => Promise<void>;
}

export function createPoliteness(distanceMs: number): Politeness {
  const nextTurns = new Map<string, number>();
  return {
    takeTurn: async (host, wishedDistanceMs = 0) => {
      const now = performance.now();
      const turn = Math.max(now, nextTurns.get(host) ?? 0);
      if (nextTurns.size > MAX_HOSTS) forgetBefore(nextTurns, now);
      nextTurns.set(host, turn + Math.min(LONGEST_DISTANCE_MS, Math.max(distanceMs, wishedDistanceMs)));
      if (turn > now) await wait(turn - now);
    },
  };
}

function forgetBefore(turns: Map<string, number>, now: number): void {
  for (const [host, turn] of turns) if (turn <= now) turns.delete(host);
}

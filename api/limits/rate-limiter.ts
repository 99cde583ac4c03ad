/**
 * Counts each visitor's points of the hour. A request waits for no store: points are counted in memory and handed on to
 * the store every second, which answers with what other processes counted. While the store is away, memory goes on alone.
 */
import type { ApiLog } from '../api-log.js';
import type { Visitor } from '../visitor/visitor.js';
import { HOUR_SECONDS, type RateStore } from './rate-store.js';

export interface Standing {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970. */
  readonly resetAt: number;
  /** False where what was asked for is more than what remains: nothing was charged then. */
  readonly isAllowed: boolean;
}

export interface RateLimiterOptions {
  /** Null: this process counts for itself. */
  readonly store: RateStore | null;
  readonly log: ApiLog;
  readonly flushEveryMs?: number;
}

interface Count {
  points: number;
  /** Not yet handed on to the store. */
  unsent: number;
  resetAt: number;
}

const FLUSH_EVERY_MS = 1000;
const SIDE_BY_SIDE = 8;
/** A hundred bytes each; when there are more, those who came first are forgotten first. */
const MAX_VISITORS = 100_000;

export class RateLimiter {
  readonly #counts = new Map<string, Count>();
  readonly #options: RateLimiterOptions;
  readonly #timer: NodeJS.Timeout;
  #flushing: Promise<void> = Promise.resolve();
  #isStoreAway = false;

  constructor(options: RateLimiterOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.flush(), options.flushEveryMs ?? FLUSH_EVERY_MS);
    this.#timer.unref();
  }

  /** @returns null for a visitor without a limit */
  charge(visitor: Visitor, points: number): Standing | null {
    if (visitor.limit === 0) return null;
    const count = this.#countOf(visitor.id);
    const isAllowed = count.points + points <= visitor.limit || !visitor.isRefusable;
    if (isAllowed) {
      count.points += points;
      count.unsent += points;
    }
    return { ...standingOf(count, visitor.limit), isAllowed };
  }

  /** Hands on what was counted since the last time. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#flushAll());
    return this.#flushing;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  #countOf(id: string): Count {
    const known = this.#counts.get(id);
    if (known !== undefined && known.resetAt > Date.now()) return known;
    const count = { points: 0, unsent: 0, resetAt: Date.now() + HOUR_SECONDS * 1000 };
    this.#counts.delete(id);
    this.#counts.set(id, count);
    if (this.#counts.size > MAX_VISITORS) this.#counts.delete(this.#counts.keys().next().value!);
    return count;
  }

  async #flushAll(): Promise<void> {
    const now = Date.now();
    for (const [id, count] of this.#counts) if (count.resetAt <= now) this.#counts.delete(id);
    const { store } = this.#options;
    if (store === null) return;
    const waiting = [...this.#counts].filter(([, count]) => count.unsent > 0);
    for (let start = 0; start < waiting.length; start += SIDE_BY_SIDE) {
      await Promise.all(waiting.slice(start, start + SIDE_BY_SIDE).map(([id, count]) => this.#send(store, id, count)));
      if (this.#isStoreAway) return;
    }
  }

  async #send(store: RateStore, id: string, count: Count): Promise<void> {
    const sent = count.unsent;
    count.unsent = 0;
    try {
      const { points, msBeforeReset } = await store.add(id, sent);
      count.points = points + count.unsent;
      count.resetAt = Date.now() + msBeforeReset;
      this.#isStoreAway = false;
    } catch (error) {
      count.unsent += sent;
      if (!this.#isStoreAway) {
        this.#options.log.warn?.({ err: error }, 'The store of points does not answer: counting in memory meanwhile.');
      }
      this.#isStoreAway = true;
    }
  }
}

const standingOf = (count: Count, limit: number): Omit<Standing, 'isAllowed'> => ({
  limit,
  remaining: Math.max(limit - count.points, 0),
  resetAt: count.resetAt,
});

/** Tells whether the data are still what they were: the number of each transaction that changes them stands in `data_change`. */
import { sql } from 'kysely';
import type { Database } from '../../schema/database.js';
import { runPrepared } from '../plan/run-prepared.js';

/** Rows of `data_change` are kept for an hour: whoever has not looked for this long cannot know what they missed. */
const LONGEST_SLEEP_MS = 20 * 60 * 1000;

interface Look {
  /** Of `pg_current_snapshot()`: which transactions were over then, all told. */
  readonly snapshot: string;
  readonly is_changed: boolean;
}

export class DataVersion {
  #version = 0;
  /** What was seen last; null before the first look. */
  #snapshot: string | null = null;
  #lookedAt = 0;
  #day = '';
  #running: Promise<unknown> = Promise.resolve();
  #waiting: Promise<number> | undefined;

  /** @param db on the reading role's pool */
  constructor(private readonly db: Database) {}

  /** As of the last look; whatever is read after this call is at least as new. */
  get known(): number {
    return this.#version;
  }

  /**
   * Of the data at some moment after this call; equal numbers mean equal data. All who come while a look is under way share
   * the next: the one under way may have begun before what they must see.
   *
   * @example const version = await dataVersion.look(); // 7
   */
  look(): Promise<number> {
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = undefined;
      const reading = this.#read();
      this.#running = reading.catch(() => undefined);
      return reading;
    });
    return this.#waiting;
  }

  async #read(): Promise<number> {
    const now = Date.now();
    const day = new Date(now).toISOString().slice(0, 10);
    // What is asked "as of" a day is another answer when the day is over.
    const isOld = now - this.#lookedAt > LONGEST_SLEEP_MS || day !== this.#day;
    const [look] = await runPrepared<Look>(this.db, changesSince(this.#snapshot ?? '1:1:'));
    if (isOld || this.#snapshot === null || look!.is_changed) this.#version += 1;
    this.#snapshot = look!.snapshot;
    this.#lookedAt = now;
    this.#day = day;
    return this.#version;
  }
}

/**
 * Of two snapshots the later sees more by what had not begun at the earlier (from its end on) and by what was under way then.
 * A server in recovery does not tell what is under way: there nothing is known to be unchanged.
 */
function changesSince(snapshot: string) {
  const [, end, underWay] = snapshot.split(':');
  return sql`
    select pg_current_snapshot()::text as snapshot,
      pg_is_in_recovery() or exists (select from data_change where id >= ${end}::text::bigint)
        or exists (select from data_change where id = any(${`{${underWay}}`}::text::bigint[])) as is_changed`;
}

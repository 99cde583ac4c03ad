/** The seam through which a format has bytes parsed in a process of its own: formats do no I/O, so the front door hands it to them. */
import type { ConfinedParserName } from './confined-parsers.js';

export interface ConfinedLimits {
  /** How long the parser may take; the time that its reader takes does not count. */
  readonly maxMilliseconds: number;
  /** How much memory the process may hold. */
  readonly maxMegabytes: number;
  /** How much it may answer, as JSON. */
  readonly maxOutputBytes: number;
}

export interface ConfinedJob {
  /** A line of `confined-parsers.ts`. */
  readonly parser: ConfinedParserName;
  readonly bytes: Uint8Array;
  /** Where the bytes came from: it stands in messages. */
  readonly locator: string;
  /** What the parser is told besides the bytes; JSON. */
  readonly options?: unknown;
  readonly limits?: Partial<ConfinedLimits>;
}

/**
 * Runs a parser over bytes in a process of its own, which is ended when it takes too long, too much memory or answers too
 * much. Yields what the parser yields, as it comes; every value has gone through JSON, so check its shape.
 *
 * @throws AidgraphError TIMED_OUT, TOO_LARGE or UNREADABLE, with the reason
 * @example for await (const page of confine({ parser: 'pdf', bytes, locator })) …
 */
export type Confine = (job: ConfinedJob) => AsyncIterable<unknown>;

/** The one error class of aidgraph. A message says what, where and what to do next, quoting the input. */

/** Stable codes, and the exit code of the command line for each (design.md §5). */
export const EXIT_CODES = {
  FAILURE: 1,
  USAGE: 2,
  CONFIGURATION: 3,
  UNREACHABLE: 4,
  PARTIAL: 5,
  NOT_TEXT: 1,
  EMPTY_INPUT: 1,
  TOO_LARGE: 1,
  FORMAT_UNKNOWN: 1,
  FETCH_REFUSED: 1,
  FETCH_FAILED: 1,
  TIMED_OUT: 1,
  UNREADABLE: 1,
  NOT_FOUND: 1,
  CRASH_LOOP: 1,
} as const;
export type ErrorCode = keyof typeof EXIT_CODES;

export class AidgraphError extends Error {
  readonly code: ErrorCode;
  /** True when a retry may help (network, 5xx, a restarting database); false for hopeless input. */
  readonly transient: boolean;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; transient?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AidgraphError';
    this.code = code;
    this.transient = options.transient ?? false;
  }
}

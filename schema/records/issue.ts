/** Something that was read but not understood: stored, counted and shown, never silently dropped (zavod's issues.log). */
export interface Issue {
  /** Stable and greppable, e.g. `LANGUAGE_WITHOUT_PACK`, `ITEM_UNKNOWN`, `DATE_IMPOSSIBLE`. Kept in docs/issues.md. */
  readonly code: string;
  /** What, where and what to do, quoting the input. */
  readonly message: string;
  /** Where in the text, when it is a text. */
  readonly start?: number;
  readonly end?: number;
}

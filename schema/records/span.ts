/** A piece of a text, in UTF-16 code units: `text.slice(start, end) === span.text` always holds. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

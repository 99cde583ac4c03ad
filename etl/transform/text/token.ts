/** One word, number or mark of a text, with its place in the raw text. */

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The folded form: what lexicons are keyed by. */
  readonly key: string;
  readonly kind: TokenKind;
  /** Begins with an upper-case letter. */
  readonly isCapital: boolean;
  /** Two or more letters, all upper case: "IOM", "APD". */
  readonly isUpper: boolean;
  /** A line break stands between the token before and this one; 2 for a blank line. */
  readonly breaksBefore: number;
  /** No space stands before it. */
  readonly isGlued: boolean;
}

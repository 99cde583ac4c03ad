/** What a page of a PDF holds, on the way from pieces of text that know where they stand to paragraphs. Lengths are in points, y grows downwards. */

/** What was drawn at once: a letter, a word or a line, as the program that made the file liked it. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** White space was drawn before it. */
  readonly isSpaced: boolean;
}

/** Words that stand on one line without a wide gap between them. */
export type Cell = Omit<Piece, 'isSpaced'>;

/** Everything on one line of the page, from left to right. */
export interface Row {
  readonly y: number;
  readonly cells: readonly Cell[];
}

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

export interface Paragraph {
  readonly page: number;
  readonly text: string;
  readonly size: number;
  readonly font: string;
  /** Whether its last line goes to the end of its column, so that the next column or page may go on with it. */
  readonly isOpen: boolean;
  /** Whether it is the first of its column: it may then go on with what ended the one before. */
  readonly isFirst: boolean;
  /** Rows of a table: each keeps its line. */
  readonly isTable: boolean;
}

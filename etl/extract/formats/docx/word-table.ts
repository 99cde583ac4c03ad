/** A table of a Word document as its rows stream by: lines of cells, or a frame around text. */
import type { WordBlock } from './word-text.js';

export interface TableCell {
  readonly blocks: readonly WordBlock[];
  /** How many columns it takes. */
  readonly span: number;
  /** Whether it is one with the cell above it. */
  readonly isContinued: boolean;
}

export interface WordTable {
  add(row: readonly TableCell[]): void;
  /** The table as one block; a frame, with less than two cells a row, as the blocks in it. */
  blocks(): readonly WordBlock[];
}

export function createTable(): WordTable {
  const columns = new Set<number>();
  const lines: string[] = [];
  let framed: WordBlock[] | undefined = [];
  return {
    add(row) {
      const cells = shownOf(row, columns);
      if (cells.length > 1) framed = undefined;
      for (const block of cells[0]?.blocks ?? []) framed?.push(block);
      const texts = cells.map(textOf);
      if (texts.some((text) => text !== '')) lines.push(texts.join(' | '));
    },
    blocks: () => framed ?? (lines.length === 0 ? [] : [{ text: lines.join('\n'), isItem: false }]),
  };
}

/** Without those that go on from above. */
function shownOf(row: readonly TableCell[], columns: Set<number>): readonly TableCell[] {
  let column = 0;
  return row.filter(({ span, isContinued }) => {
    const isAbove = columns.has(column);
    columns.add(column);
    column += span;
    return !(isContinued && isAbove);
  });
}

const textOf = ({ blocks }: TableCell): string =>
  blocks
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join(' ')
    .trim();

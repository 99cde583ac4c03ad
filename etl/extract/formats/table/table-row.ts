/** The shape that every table comes to, whether it was CSV, a workbook or JSON: rows of cells of text. */

export interface TableRow {
  /** As in a spreadsheet, counted from 1, title rows and empty rows included. */
  readonly number: number;
  /** Empty cells are empty strings. Numbers are decimal, dates of workbooks `2020-08-27`. */
  readonly cells: readonly string[];
}

/** How cells are named: `row 14, column C`, or `Sheet1!C14`. */
export interface TableNaming {
  readonly cell: (row: number, column: number) => string;
  readonly row: (row: number) => string;
}

/** @example letterOf(27) // 'AB' */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

export const plainNaming: TableNaming = {
  cell: (row, column) => `row ${row}, column ${letterOf(column)}`,
  row: (row) => `row ${row}`,
};

export const sheetNaming = (sheet: string): TableNaming => ({
  cell: (row, column) => `${sheet}!${letterOf(column)}${row}`,
  row: (row) => `${sheet}!${row}`,
});

export const isBlankRow = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

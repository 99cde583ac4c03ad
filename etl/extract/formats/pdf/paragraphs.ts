/** Rows of a region to paragraphs: lines that go on come together, rows of tables keep their lines. */
import { joinLines } from './hyphens.js';
import type { Cell, Paragraph, Row } from './page.js';
import type { Region } from './columns.js';

interface Line extends Cell {
  /** A row of a table has cells, a line of prose has none. */
  readonly isTable: boolean;
}

export interface ParagraphContext {
  readonly page: number;
  readonly hyphenated: ReadonlySet<string>;
}

export function paragraphsOf(region: Region, context: ParagraphContext): readonly Paragraph[] {
  const lines = region.rows.map((row, index) => lineOf(row, isTableRow(region.rows, index)));
  const edges = {
    left: Math.min(...lines.map(({ x0 }) => x0)),
    right: Math.max(...lines.map(({ x1 }) => x1)),
    leading: leadingOf(lines),
  };
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || isNew(group, line, edges)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group, index) => ({ ...paragraphOf(group, edges, context), isFirst: index === 0 }));
}

const hasCells = (row: Row | undefined): boolean => (row?.cells.length ?? 0) > 1;

/** A gap in a single line is none between cells: its neighbours have to have one as well. */
const isTableRow = (rows: readonly Row[], index: number): boolean =>
  hasCells(rows[index]) && (hasCells(rows[index - 1]) || hasCells(rows[index + 1]));

function lineOf({ cells }: Row, isTable: boolean): Line {
  const main = cells.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best));
  const ordered = main.isRightToLeft ? cells.toReversed() : cells;
  const text = ordered.map((cell) => cell.text).join(isTable ? ' | ' : ' ');
  return { ...main, text, x0: cells[0]!.x0, x1: Math.max(...cells.map(({ x1 }) => x1)), isTable };
}

interface Edges {
  readonly left: number;
  readonly right: number;
  /** From line to line inside of a paragraph. */
  readonly leading: number;
}

/** The commonest distance: most lines of a text stand inside of paragraphs. */
function leadingOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const distance = Math.round(2 * (line.y - (lines[index - 1]?.y ?? line.y))) / 2;
    if (distance > 0.5 * line.size) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const [commonest] = [...counts].toSorted(([left, a], [right, b]) => b - a || left - right);
  return commonest?.[0] ?? 0;
}

const BULLET = /^(?:[•‣▪●○◦■□➢✓·–—*-]|\d{1,2}[.)]|\(?[a-z]\))\s/;
const ENDS = /[.!?…:؟۔।"”»)]$/;

function isNew(group: readonly Line[], line: Line, { left, right, leading }: Edges): boolean {
  const before = group.at(-1)!;
  if (line.isTable !== before.isTable) return true;
  const distance = line.y - before.y;
  // Lines of a larger size stand further apart.
  if (distance > Math.max(1.25 * leading, (leading === 0 ? 1.6 : 1.3) * line.size)) return true;
  if (Math.abs(line.size - before.size) > 0.12 * Math.max(line.size, before.size)) return true;
  if (line.isTable) return false;
  if (BULLET.test(line.text)) return true;
  const width = right - left;
  const room = before.isRightToLeft ? before.x0 - left : right - before.x1;
  const isShort = room > 0.25 * width;
  if (isShort && (ENDS.test(before.text) || before.font !== line.font)) return true;
  // The first line of a paragraph is often moved in: both lines around it begin at the edge.
  const indent = line.isRightToLeft ? right - line.x1 : line.x0 - left;
  const indentBefore = before.isRightToLeft ? right - before.x1 : before.x0 - left;
  return ENDS.test(before.text) && indent > line.size && indentBefore < 0.5 * line.size;
}

function paragraphOf(
  lines: readonly Line[],
  { left, right }: Edges,
  context: ParagraphContext,
): Omit<Paragraph, 'isFirst'> {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const room = last.isRightToLeft ? last.x0 - left : right - last.x1;
  const text = first.isTable
    ? lines.map((line) => line.text).join('\n')
    : lines.map((line) => line.text).reduce((before, after) => joinLines({ before, after }, ' ', context.hyphenated));
  // A line alone at the edge of its own column is a heading.
  const isOpen = lines.length > 1 && !first.isTable && !ENDS.test(last.text) && room < 0.15 * (right - left);
  return { page: context.page, text, size: last.size, font: last.font, isOpen, isTable: first.isTable };
}

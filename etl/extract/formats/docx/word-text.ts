/** The text of a Word document: paragraphs divided by an empty line, items of lists and rows of tables by a line end. */
import type { WordDocument, WordNode } from './word-node.js';

export interface WordBlock {
  readonly text: string;
  /** Items follow each other without an empty line. */
  readonly isItem: boolean;
  readonly styleName?: string;
}

/** Notes stand behind the text, in their order. */
export function blocksOf({ children = [], notes }: WordDocument): readonly WordBlock[] {
  // oxlint-disable-next-line no-underscore-dangle
  const bodies = Object.values(notes._notes).flatMap(({ body }) => body);
  return [...children, ...bodies].flatMap(blocksIn).filter(({ text }) => text !== '');
}

export function textOfBlocks(blocks: readonly WordBlock[]): string {
  return blocks.reduce((text, block, index) => {
    if (index === 0) return block.text;
    return `${text}${block.isItem && blocks[index - 1]!.isItem ? '\n' : '\n\n'}${block.text}`;
  }, '');
}

function blocksIn(node: WordNode): readonly WordBlock[] {
  if (node.type === 'paragraph') return [paragraphOf(node)];
  if (node.type === 'table') return isLayout(node) ? cellsOf(node).flatMap(childBlocks) : [tableOf(node)];
  return childBlocks(node);
}

const childBlocks = ({ children = [] }: WordNode): readonly WordBlock[] => children.flatMap(blocksIn);

function paragraphOf(node: WordNode): WordBlock {
  const text = tidy(textIn(node));
  const isItem = (node.numbering ?? null) !== null;
  return { text, isItem, ...(node.styleName ? { styleName: node.styleName } : {}) };
}

/** A frame around text, made of a table with one cell a row. */
const isLayout = (table: WordNode): boolean => (table.children ?? []).every(({ children = [] }) => children.length < 2);
const cellsOf = (table: WordNode): readonly WordNode[] =>
  (table.children ?? []).flatMap(({ children = [] }) => children);

function tableOf({ children = [] }: WordNode): WordBlock {
  const rows = children.map((row) =>
    (row.children ?? []).map((cell) =>
      childBlocks(cell)
        .map(({ text }) => text.replaceAll('\n', ' '))
        .join(' ')
        .trim(),
    ),
  );
  const text = rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join(' | '))
    .join('\n');
  return { text, isItem: false };
}

function textIn({ type, value, children = [] }: WordNode): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return ' ';
  if (type === 'break') return '\n';
  return children.map(textIn).join('');
}

/** Soft hyphens only say where a word may be parted. */
const tidy = (text: string): string =>
  text
    .replaceAll('\u00AD', '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

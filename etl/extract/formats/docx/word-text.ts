/** The text of a Word document: paragraphs divided by an empty line, items of lists and rows of tables by a line end. */

export interface WordBlock {
  readonly text: string;
  /** Items follow each other without an empty line. */
  readonly isItem: boolean;
  readonly styleName?: string;
}

export function textOfBlocks(blocks: readonly WordBlock[]): string {
  return blocks.reduce((text, block, index) => {
    if (index === 0) return block.text;
    return `${text}${block.isItem && blocks[index - 1]!.isItem ? '\n' : '\n\n'}${block.text}`;
  }, '');
}

/** Soft hyphens only say where a word may be parted. */
export const tidy = (text: string): string =>
  text
    .replaceAll('\u00AD', '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

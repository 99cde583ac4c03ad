/** A part of a Word document as far as it has been read: the paragraphs and tables that are open, and the blocks that are done. */
import type { ListPlace } from './word-numbering.js';
import { createTable, type TableCell, type WordTable } from './word-table.js';
import { tidy, type WordBlock } from './word-text.js';

/** What the document says elsewhere of its paragraphs. */
export interface WordLook {
  readonly styleNames: ReadonlyMap<string, string>;
  readonly isItem: (place: ListPlace) => boolean;
}

export interface OpenParagraph extends ListPlace {
  text: string;
  list?: string | undefined;
  level?: string | undefined;
  style?: string | undefined;
  /** Whether its end was taken out: what it says goes on in the next one. */
  isJoined: boolean;
  /** What stands in text boxes that are anchored in it. */
  readonly boxed: WordBlock[];
}

export interface OpenTable {
  readonly table: WordTable;
  row: TableCell[];
  isRowDeleted: boolean;
  /** Of the open cell. */
  span: number;
  isContinued: boolean;
}

export interface Story {
  readonly look: WordLook;
  /** Blocks of the part, and of each cell and text box that is open in it. */
  readonly flows: WordBlock[][];
  readonly paragraphs: OpenParagraph[];
  readonly tables: OpenTable[];
  /** Text of a paragraph that goes on in the next one. */
  carried: string;
}

export const createStory = (look: WordLook): Story => ({ look, flows: [[]], paragraphs: [], tables: [], carried: '' });

export function openParagraph(story: Story): void {
  story.paragraphs.push({ text: story.carried, isJoined: false, boxed: [] });
  story.carried = '';
}

export function closeParagraph(story: Story): void {
  const paragraph = story.paragraphs.pop()!;
  if (paragraph.isJoined) story.carried = paragraph.text;
  else put(story, [blockOf(paragraph, story.look)]);
  put(story, paragraph.boxed);
}

function blockOf(paragraph: OpenParagraph, { styleNames, isItem }: WordLook): WordBlock {
  const styleName = styleNames.get(paragraph.style ?? '');
  return { text: tidy(paragraph.text), isItem: isItem(paragraph), ...(styleName && { styleName }) };
}

export function put({ flows }: Story, blocks: readonly WordBlock[]): void {
  for (const block of blocks) if (block.text !== '') flows.at(-1)!.push(block);
}

export const openTable = ({ tables }: Story): unknown =>
  tables.push({ table: createTable(), row: [], isRowDeleted: false, span: 1, isContinued: false });

/** A row or a cell outside of any table, which no program writes, is read as the text in it. */
export const atTable = ({ tables }: Story, values: Partial<OpenTable>): unknown =>
  Object.assign(tables.at(-1) ?? {}, values);

export const atParagraph = ({ paragraphs }: Story, values: Partial<OpenParagraph>): unknown =>
  Object.assign(paragraphs.at(-1) ?? {}, values);

export function closeCell(story: Story): void {
  const blocks = story.flows.pop()!;
  const open = story.tables.at(-1);
  if (open === undefined) put(story, blocks);
  else open.row.push({ blocks, span: open.span, isContinued: open.isContinued });
}

export function closeRow({ tables }: Story): void {
  const open = tables.at(-1);
  if (open !== undefined && !open.isRowDeleted) open.table.add(open.row);
}

export const closeTable = (story: Story): void => put(story, story.tables.pop()!.table.blocks());

/** A text box stands behind the paragraph that it is anchored in. */
export function closeBox(story: Story): void {
  const blocks = story.flows.pop()!;
  const paragraph = story.paragraphs.at(-1);
  if (paragraph === undefined) put(story, blocks);
  else for (const block of blocks) paragraph.boxed.push(block);
}

export function say({ paragraphs }: Story, text: string): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph !== undefined) paragraph.text += text;
}

/** What was joined to a paragraph that never came stands alone. */
export function blocksOf(story: Story): readonly WordBlock[] {
  put(story, [{ text: tidy(story.carried), isItem: false }]);
  return story.flows[0]!;
}

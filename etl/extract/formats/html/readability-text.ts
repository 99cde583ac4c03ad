/** What Mozilla's Readability takes for the article: the second opinion for pages where little prose was found. */
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import { blocksOf } from './blocks.js';
import { joinBlocks } from './main-text.js';

/** The article's text with its line breaks; empty where Readability finds none or fails. */
export function readabilityText(html: string): string {
  try {
    const { document } = parseHTML(html);
    // Readability wants the browser's Document; linkedom's has every part of it that Readability touches.
    const article = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
    const root = load(article?.content ?? '').root()[0];
    return root === undefined ? '' : joinBlocks(blocksOf(root, () => false));
  } catch {
    return '';
  }
}

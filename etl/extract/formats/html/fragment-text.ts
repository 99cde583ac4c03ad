/** Plain text of a piece of HTML, as feeds carry it: every block is kept, none is judged to be a frame. */
import { load } from 'cheerio';
import { blocksOf } from './blocks.js';
import type { HtmlNode } from './html-node.js';
import { joinBlocks } from './main-text.js';
import { tameHtml } from './tame-html.js';

const NEVER_TEXT = new Set(['head', 'script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg']);

/** A parser is asked only where there is a tag or an entity. */
const MARKUP = /<[a-z/!?]|&(#|[a-z])/i;

/** @example fragmentText('<p>500 kits</p><p>for Aceh &amp; Nias</p>') // '500 kits\n\nfor Aceh & Nias' */
export function fragmentText(html: string): string {
  if (!MARKUP.test(html)) return html.replace(/[^\S\n]+/g, ' ').trim();
  // As a page: as a fragment, many paragraphs would take time that grows with the square of their number.
  const root: HtmlNode | undefined = load(tameHtml(html).html).root()[0];
  if (root === undefined) return '';
  return joinBlocks(blocksOf(root, ({ name }) => NEVER_TEXT.has(name ?? '')));
}

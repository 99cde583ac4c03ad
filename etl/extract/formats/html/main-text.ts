/** Finds the article of a page: the container where running text is densest, and the blocks of it that read as prose. */
import { blocksOf, type Block } from './blocks.js';
import type { HtmlNode } from './html-node.js';
import { paragraphLengths } from './paragraph-lengths.js';
import { trimArticle } from './trim-article.js';
import { isUnlikely } from './unlikely.js';

/** A block counts as prose from this length on; below it needs the end of a sentence. */
const PROSE_LENGTH = 60;

/** A container is taken instead of a smaller one inside it when it holds this much more prose. */
const WORTH_WIDENING = 1.2;

const MUCH_OF_ALL = 0.4;

const NEVER_TEXT = new Set(['head', 'script', 'style', 'noscript', 'template']);

/** The article's text, blocks divided by an empty line; empty where the page has no prose. */
export function mainText(root: HtmlNode): string {
  const blocks = blocksOf(root, skipsOf(root));
  const container = containerOf(blocks);
  if (container === undefined) return '';
  const inside = blocks.filter(({ ancestors }) => ancestors.includes(container));
  return joinBlocks(trimArticle(inside, isProse));
}

/** Unlikely by its name, but not where it holds much of all paragraphs: whole pages stand in forms and in "widgets". */
function skipsOf(root: HtmlNode): (node: HtmlNode) => boolean {
  const lengths = paragraphLengths(root);
  const enough = MUCH_OF_ALL * (lengths.get(root) ?? 0);
  return (node) =>
    isUnlikely(node) && (enough === 0 || (lengths.get(node) ?? 0) < enough || NEVER_TEXT.has(node.name ?? ''));
}

/** @example joinBlocks([{ tag: 'li', … }, { tag: 'li', … }]) // items of a list stand on lines of their own */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, tag }, index) =>
      index === 0 ? text : tag === 'li' && blocks[index - 1]?.tag === 'li' ? `\n${text}` : `\n\n${text}`,
    )
    .join('');
}

function containerOf(blocks: readonly Block[]): HtmlNode | undefined {
  const { own, total } = weigh(blocks);
  const marked = [...total].filter(([node]) => isMarked(node)).toSorted(([, left], [, right]) => right - left)[0];
  const best = [...own].toSorted(([, left], [, right]) => right - left)[0]?.[0];
  if (best === undefined) return undefined;
  const bestBlock = blocks.find(({ ancestors }) => ancestors.includes(best));
  const start = marked !== undefined && marked[1] >= 0.5 * (total.get(best) ?? 0) ? marked[0] : best;
  const path =
    (start === best ? bestBlock : blocks.find(({ ancestors }) => ancestors.includes(start)))?.ancestors ?? [];
  return widen(start, path, total);
}

interface Weights {
  /** Prose that stands right below a node, half of it where one element lies between. */
  readonly own: ReadonlyMap<HtmlNode, number>;
  /** All prose inside a node. */
  readonly total: ReadonlyMap<HtmlNode, number>;
}

function weigh(blocks: readonly Block[]): Weights {
  const own = new Map<HtmlNode, number>();
  const total = new Map<HtmlNode, number>();
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (weight === 0) continue;
    const holders = block.tag === 'p' || block.tag === 'li' ? block.ancestors.slice(0, -1) : block.ancestors;
    for (const node of holders) add(total, node, weight);
    add(own, holders.at(-1), weight);
    add(own, holders.at(-2), weight / 2);
  }
  return { own, total };
}

function add(weights: Map<HtmlNode, number>, node: HtmlNode | undefined, weight: number): void {
  if (node !== undefined) weights.set(node, (weights.get(node) ?? 0) + weight);
}

/** Goes outwards while the container around holds much more prose, as where adverts cut an article into pieces. */
function widen(start: HtmlNode, path: readonly HtmlNode[], total: ReadonlyMap<HtmlNode, number>): HtmlNode {
  let current = start;
  for (const outer of path.slice(0, path.indexOf(start)).toReversed()) {
    if (outer.name === 'body' || outer.name === 'html') break;
    if ((total.get(outer) ?? 0) >= WORTH_WIDENING * (total.get(current) ?? 0)) current = outer;
  }
  return current;
}

/** What the page itself calls the body of its article. */
function isMarked({ attribs }: HtmlNode): boolean {
  return attribs?.['itemprop']?.toLowerCase() === 'articlebody';
}

function proseWeight(block: Block): number {
  if (!isProse(block)) return 0;
  const factor = block.tag === 'p' ? 1 : block.tag === 'li' ? 0.3 : 0.8;
  return factor * (block.text.length - block.linkLength);
}

function isProse({ text, linkLength, tag }: Block): boolean {
  if (/^h[1-6]$/.test(tag) || linkLength > 0.4 * text.length) return false;
  return text.length >= PROSE_LENGTH || (text.length >= 25 && endsSentence(text));
}

function endsSentence(text: string): boolean {
  return /[.!?…:][)\]"'”’»]{0,4}$/.test(text.slice(-8));
}

/** How much text of paragraphs each element of a page holds: what holds most of it is the article, whatever its class says. */
import type { HtmlNode } from './html-node.js';

/** One pass from the leaves up. */
export function paragraphLengths(root: HtmlNode): ReadonlyMap<HtmlNode, number> {
  const lengths = new Map<HtmlNode, number>();
  const measure = (node: HtmlNode, inParagraph: boolean): number => {
    if (node.type === 'text') return inParagraph ? (node.data ?? '').trim().length : 0;
    if (node.children === undefined || node.type === 'script' || node.type === 'style') return 0;
    const isInside = inParagraph || node.name === 'p';
    const length = node.children.reduce((sum, child) => sum + measure(child, isInside), 0);
    lengths.set(node, length);
    return length;
  };
  measure(root, false);
  return lengths;
}

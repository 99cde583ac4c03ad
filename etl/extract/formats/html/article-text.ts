/** The article's text: our own reading, or Readability's where ours found little. */
import type { HtmlNode } from './html-node.js';
import { mainText } from './main-text.js';
import { readabilityText } from './readability-text.js';
import type { TamedHtml } from './tame-html.js';

/** Below this an own reading is doubted (measured on the benchmark that docs/extraction.md names). */
const DOUBTFUL_LENGTH = 200;
const DOUBTFUL_SHARE = 0.6;
/** An own reading of this length is taken without asking: Readability costs as much again as all the rest. */
const CERTAIN_LENGTH = 1500;

/** Above this Readability takes seconds: its time grows with the square of the page. */
const MOST_TAGS_FOR_READABILITY = 20_000;

export function articleText(root: HtmlNode, { html, tagCount, isTooDeep }: TamedHtml): string {
  const own = mainText(root);
  if (own.length >= CERTAIN_LENGTH || isTooDeep || tagCount > MOST_TAGS_FOR_READABILITY) return own;
  const other = readabilityText(html);
  return own.length < DOUBTFUL_LENGTH || own.length < DOUBTFUL_SHARE * other.length ? longer(other, own) : own;
}

function longer(left: string, right: string): string {
  return left.length >= right.length ? left : right;
}

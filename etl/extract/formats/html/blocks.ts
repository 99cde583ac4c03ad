/** Cuts a page into blocks of running text, as a browser would break its lines, and remembers what each hangs from. */
import type { HtmlNode } from './html-node.js';

export interface Block {
  /** White space collapsed; `\n` where the page breaks a line. */
  readonly text: string;
  /** How much of the text stands in links. */
  readonly linkLength: number;
  /** The element that makes the block: `p`, `h2`, `li`, `div`… */
  readonly tag: string;
  /** The elements around the block, outermost first. */
  readonly ancestors: readonly HtmlNode[];
}

const BLOCK_TAGS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr html li main ' +
    'ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

interface Draft {
  readonly tag: string;
  readonly ancestors: readonly HtmlNode[];
  readonly pieces: string[];
  linkLength: number;
}

/** Every block of the page in order, without the parts that are to be skipped. */
export function blocksOf(root: HtmlNode, isSkipped: (node: HtmlNode) => boolean): readonly Block[] {
  const blocks: Block[] = [];
  let draft: Draft = { tag: 'root', ancestors: [], pieces: [], linkLength: 0 };
  const close = (next: Pick<Draft, 'tag' | 'ancestors'>): void => {
    const text = collapse(draft.pieces.join(''));
    if (text !== '') blocks.push({ text, linkLength: draft.linkLength, tag: draft.tag, ancestors: draft.ancestors });
    draft = { ...next, pieces: [], linkLength: 0 };
  };
  const walk = (node: HtmlNode, ancestors: readonly HtmlNode[], inLink: boolean): void => {
    if (node.type === 'text') {
      addText(draft, node.data ?? '', inLink);
      return;
    }
    if (node.children === undefined || isSkipped(node)) return;
    if (node.name === 'br') {
      draft.pieces.push('\n');
      return;
    }
    const isBlock = node.name !== undefined && BLOCK_TAGS.has(node.name);
    const around = isBlock ? [...ancestors, node] : ancestors;
    const outer = { tag: draft.tag, ancestors: draft.ancestors };
    if (isBlock) close({ tag: node.name ?? '', ancestors: around });
    for (const child of node.children) walk(child, around, inLink || node.name === 'a');
    if (isBlock) close(outer);
  };
  walk(root, [], false);
  close({ tag: '', ancestors: [] });
  return blocks;
}

function addText(draft: Draft, data: string, inLink: boolean): void {
  // A line end of the source is a space; only <br> breaks a line.
  const text = draft.tag === 'pre' ? data : data.replace(/\s+/g, ' ');
  draft.pieces.push(text);
  if (inLink) draft.linkLength += text.trim().length;
}

/** Spaces run together, none at the ends of lines, at most one empty line. */
function collapse(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim());
  return lines
    .filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();
}

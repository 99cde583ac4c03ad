/** Keeps odd pages from stopping the parser: tags that nest too deep are dropped, tags that are too long lose their attributes. */

/** Real pages stay below 60; parsers slow down with the square of the depth. */
const MAX_DEPTH = 128;

/** Elements that never hold others, or whose end tags may be left out: they do not deepen a page. */
const NOT_COUNTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd td th tr tbody thead tfoot option optgroup colgroup rt rp body html head'
  ).split(' '),
);

/** Elements whose content is not markup. */
/** Elements whose content is no markup, and what ends them. */
const RAW_TEXT: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script/gi],
  ['style', /<\/style/gi],
  ['textarea', /<\/textarea/gi],
  ['title', /<\/title/gi],
]);

/** The parser compares every attribute with every other of its tag. */
const MAX_TAG_LENGTH = 16_384;

export interface TamedHtml {
  readonly html: string;
  /** How many tags the page has. */
  readonly tagCount: number;
  /** Whether some were dropped for their depth: the text is then complete, but not its shape. */
  readonly isTooDeep: boolean;
}

/** One pass over the tags, linear in the length of the page; an ordinary page comes back as it is. */
export function tameHtml(html: string): TamedHtml {
  const kept: string[] = [];
  let keptUntil = 0;
  let depth = 0;
  let tagCount = 0;
  let isTooDeep = false;
  const replace = (tag: Tag, replacement: string): void => {
    kept.push(html.slice(keptUntil, tag.start), replacement);
    keptUntil = tag.end;
  };
  for (const tag of tagsOf(html)) {
    tagCount += 1;
    const isBelow = !NOT_COUNTED.has(tag.name) && (tag.isEnd ? depth > MAX_DEPTH : depth >= MAX_DEPTH);
    if (!NOT_COUNTED.has(tag.name)) depth = tag.isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (isBelow) replace(tag, ' ');
    else if (tag.end - tag.start > MAX_TAG_LENGTH) replace(tag, `<${tag.isEnd ? '/' : ''}${tag.name}>`);
    isTooDeep ||= isBelow;
  }
  return { html: keptUntil === 0 ? html : kept.join('') + html.slice(keptUntil), tagCount, isTooDeep };
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
}

function* tagsOf(html: string): Generator<Tag> {
  let position = 0;
  for (;;) {
    const start = html.indexOf('<', position);
    if (start < 0) return;
    if (html.startsWith('<!--', start)) {
      position = after(html, '-->', start + 4);
      continue;
    }
    const isEnd = html[start + 1] === '/';
    const name = nameAt(html, start + (isEnd ? 2 : 1));
    if (name === '') {
      position = start + 1;
      continue;
    }
    const end = endOfTag(html, start);
    yield { name, isEnd, start, end };
    const rawEnd = isEnd ? undefined : RAW_TEXT.get(name);
    position = rawEnd === undefined ? end : endOfRawText(html, rawEnd, end);
  }
}

function nameAt(html: string, start: number): string {
  let end = start;
  while (end < html.length && end < start + 40 && /[a-z0-9-]/i.test(html[end] ?? '')) end += 1;
  return /^[a-z]/i.test(html[start] ?? '') ? html.slice(start, end).toLowerCase() : '';
}

/** Past the `>` that ends a tag, minding quoted attribute values. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let index = start + 1; index < html.length; index += 1) {
    const character = html[index] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return index + 1;
    else if ((character === '"' || character === "'") && html[index - 1] === '=') quote = character;
  }
  return html.length;
}

function endOfRawText(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** An element of a feed: names without the prefixes that a feed happens to choose, with the base and language in force. */

export interface XmlElement {
  /** Lower case; RSS and Atom without a prefix, others under the usual one: `title`, `dc:creator`, `content:encoded`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** `xml:base` in force, resolved as far as it can be. */
  readonly base?: string;
  /** `xml:lang` in force. */
  readonly language?: string;
}

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

export const childOf = (element: XmlElement, ...names: readonly string[]): XmlElement | undefined =>
  names.flatMap((name) => childrenOf(element, name))[0];

/** All text inside, elements included; undefined where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = rawText(element).trim();
  return text === '' ? undefined : text;
}

function rawText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What is inside, as HTML again (Atom's XHTML content, HTML that was never escaped). */
export function markupOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? child.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character)
        : `<${localName(child)}>${markupOf(child)}</${localName(child)}>`,
    )
    .join('');
}

const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1).replace(/[^a-z0-9-]/g, '') || 'x';

export const hasElements = ({ children }: XmlElement): boolean => children.some((child) => typeof child !== 'string');

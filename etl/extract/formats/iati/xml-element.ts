/** The part of an XML tree that one activity is, and how it is looked into. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, without that of its children, untrimmed. */
  text: string;
  /** Of its first character, counted from 1. */
  readonly line: number;
  /** The element as it stands in the file; only of those that are evidence (transactions). */
  quote?: string;
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** An attribute without the blanks around it; undefined where it is missing or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim();
  return value === '' ? undefined : value;
}

/** `1` and `true` in any case. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && (value === '1' || value.toLowerCase() === 'true');
}

/** The elements that are open while a feed is read: items leave as they end, the rest hangs together below the root. */
import { createNamespaces } from './namespaces.js';
import type { XmlElement } from './xml-element.js';

const HOPELESS_DEPTH = 1_000;

/** Deeper elements lose their tags and keep their text. */
const MAX_DEPTH = 100;
const ITEMS = new Set(['item', 'entry']);

export interface ElementStack {
  readonly begin: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly end: () => void;
  /** What the file forgot to close is closed here: the last item counts. */
  readonly endAll: () => void;
  /** Whether elements nest as no feed's do: what follows is not worth reading. */
  readonly isHopeless: () => boolean;
  readonly root: () => XmlElement | undefined;
}

export function createElementStack(onItem: (item: XmlElement) => void): ElementStack {
  const namespaces = createNamespaces();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let openItem: XmlElement | undefined;
  let tooDeep = 0;
  const begin: ElementStack['begin'] = (written, attributes) => {
    if (open.length >= MAX_DEPTH) {
      tooDeep += 1;
      return;
    }
    namespaces.declare(attributes);
    const outer = open.at(-1);
    const element = elementOf(namespaces.nameOf(written), attributes, outer);
    open.push(element);
    root ??= element;
    if (openItem === undefined && ITEMS.has(element.name) && outer !== undefined) openItem = element;
    else outer?.children.push(element);
  };
  const close = (): void => {
    const element = open.pop();
    if (element === undefined || element !== openItem) return;
    openItem = undefined;
    onItem(element);
  };
  const end = (): void => {
    if (tooDeep > 0) tooDeep -= 1;
    else close();
  };
  const endAll = (): void => {
    while (open.length > 0) close();
  };
  const isHopeless = (): boolean => tooDeep > HOPELESS_DEPTH;
  return { begin, end, endAll, isHopeless, text: (text) => void open.at(-1)?.children.push(text), root: () => root };
}

function elementOf(name: string, written: Readonly<Record<string, string>>, outer: XmlElement | undefined): XmlElement {
  const attributes = Object.fromEntries(Object.entries(written).map(([key, value]) => [key.toLowerCase(), value]));
  const base = baseOf(attributes['xml:base'], outer?.base);
  const language = attributes['xml:lang'] ?? outer?.language;
  return {
    name,
    attributes,
    children: [],
    ...(base === undefined ? {} : { base }),
    ...(language === undefined ? {} : { language }),
  };
}

function baseOf(written: string | undefined, outer: string | undefined): string | undefined {
  const base = written?.trim() ?? '';
  if (base === '') return outer;
  return URL.canParse(base, outer) ? new URL(base, outer).href : outer;
}

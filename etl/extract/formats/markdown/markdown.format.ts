/**
 * Markdown with front matter. The text of the document is the body as it stands, from the line after the front matter to the
 * end of the file: marks such as `**` stay, nothing is trimmed, so a quote is found in the file by searching for it.
 */
import type { Reading, ReadDocument } from '../../../../schema/records/document.js';
import { decode } from '../../decode.js';
import type { Format, FormatContext } from '../format.js';
import { publishedByHand } from '../published-by-hand.js';
import { parseFrontMatter } from './front-matter.js';

/** Where a field of the document may stand in the front matter, in order of preference. */
const KEYS = {
  title: ['title'],
  language: ['language', 'lang'],
  author: ['author', 'authors', 'by'],
  publisher: ['publisher', 'source', 'site'],
  canonicalUrl: ['url', 'canonical', 'link'],
} as const;

const DATE_KEYS = ['date', 'published', 'publishedat', 'published_at'] as const;

async function* read(bytes: Uint8Array, context: FormatContext): AsyncGenerator<Reading> {
  const { text, issues } = decode(bytes, context.charset === undefined ? {} : { charset: context.charset });
  const frontMatter = parseFrontMatter(text) ?? { fields: {}, bodyStart: 0 };
  const { fields } = frontMatter;
  const body = text.slice(frontMatter.bodyStart);
  const published = publishedByHand(context.published ?? firstOf(fields, DATE_KEYS));
  const document: ReadDocument = { text: body, ...describe(fields, body), ...published.fields };
  yield { type: 'document', document, issues: [...issues, ...published.issues] };
}

function describe(fields: Readonly<Record<string, string>>, body: string): Partial<ReadDocument> {
  const found = Object.entries(KEYS).flatMap(([name, keys]) => {
    const value = firstOf(fields, keys);
    return value === undefined || (name === 'canonicalUrl' && !/^https?:\/\//i.test(value))
      ? []
      : [[name, value] as const];
  });
  const heading = /^\s*# +(\S.{0,300})$/m.exec(body.slice(0, 1000))?.[1];
  return { ...(heading === undefined ? {} : { title: heading.trim() }), ...Object.fromEntries(found) };
}

function firstOf(fields: Readonly<Record<string, string>>, keys: readonly string[]): string | undefined {
  return keys.map((key) => fields[key]).find((value) => value !== undefined);
}

export const markdownFormat: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  isCollection: false,
  recognises: (head) => parseFrontMatter(head) !== undefined,
  read,
};

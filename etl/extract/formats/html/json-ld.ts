/** What a page says of its article in JSON-LD (schema.org), block by block: a broken block hides no other. */
import type { CheerioAPI } from 'cheerio';

export interface JsonLdArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
}

/** Types that are a page's article; the first of them in the page counts. */
const ARTICLE_TYPE = /(Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Deep graphs are not searched further: real ones nest three or four deep. */
const MAX_DEPTH = 8;

type JsonObject = Readonly<Record<string, unknown>>;

export function findJsonLdArticle($: CheerioAPI): JsonLdArticle | undefined {
  const blocks = $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((element) => parseBlock($(element).text()));
  const article = blocks.flatMap((block) => objectsIn(block, 0)).find(isArticle);
  return article === undefined ? undefined : describe(article);
}

function parseBlock(source: string): readonly unknown[] {
  // Raw line breaks inside strings are the commonest fault of hand-made JSON-LD.
  const attempts = [source, source.replace(/[\r\n\t]+/g, ' ')];
  for (const attempt of attempts) {
    try {
      return [JSON.parse(attempt) as unknown];
    } catch {
      continue;
    }
  }
  return [];
}

function objectsIn(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((part: unknown) => objectsIn(part, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value['mainEntity'], depth + 1)];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(value: JsonObject): boolean {
  const types: readonly unknown[] = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function describe(article: JsonObject): JsonLdArticle {
  const headline = textOf(article['headline']) ?? textOf(article['name']);
  const datePublished = textOf(article['datePublished']) ?? textOf(article['dateCreated']);
  const publisher = nameOf(article['publisher']);
  const language = textOf(article['inLanguage']);
  const url = textOf(article['url']) ?? idOf(article['mainEntityOfPage']);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(datePublished === undefined ? {} : { datePublished }),
    authors: namesOf(article['author']),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
  return textOf(value) ?? (isObject(value) ? textOf(value['name']) : undefined);
}

function idOf(value: unknown): string | undefined {
  return textOf(value) ?? (isObject(value) ? textOf(value['@id']) : undefined);
}

function namesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map(nameOf).filter((name) => name !== undefined);
}

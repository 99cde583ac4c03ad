/** What a page says about itself: title, author, publisher, language, address. JSON-LD first, then meta, then the page's elements. */
import type { CheerioAPI } from 'cheerio';
import type { ReadDocument } from '../../../../schema/records/document.js';
import type { JsonLdArticle } from './json-ld.js';

export type PageMetadata = Pick<ReadDocument, 'title' | 'author' | 'publisher' | 'language' | 'canonicalUrl'>;

/** Between a title and the name of the site: "… - Kabar Nusa", "… | World Brief". */
const SITE_DIVIDER = /\s[|\-–—»·:]\s/;

export function pageMetadata($: CheerioAPI, article: JsonLdArticle | undefined, locator: string): PageMetadata {
  const publisher = firstOf(
    meta($, 'og:site_name'),
    article?.publisher,
    meta($, 'application-name'),
    meta($, 'publisher'),
  );
  const title = titleOf($, article, publisher);
  const author = authorOf($, article);
  const language = languageOf($, article);
  const canonicalUrl = canonicalUrlOf($, article, locator);
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
  };
}

/** The content of `<meta name|property|itemprop>`, whichever of them the page uses. */
export function meta($: CheerioAPI, name: string): string | undefined {
  const element = $(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`);
  return cleaned(
    element
      .toArray()
      .map((one) => $(one).attr('content'))
      .find((content) => cleaned(content) !== undefined),
  );
}

function firstOf(...values: readonly (string | undefined)[]): string | undefined {
  return values.map(cleaned).find((value) => value !== undefined);
}

function cleaned(value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/g, ' ').trim().slice(0, 1000);
  return text === undefined || text === '' ? undefined : text;
}

function titleOf($: CheerioAPI, article: JsonLdArticle | undefined, publisher: string | undefined): string | undefined {
  const headings = $('h1')
    .toArray()
    .map((element) => cleaned($(element).text()))
    .filter((text) => text !== undefined);
  const whole = firstOf(meta($, 'og:title'), article?.headline, meta($, 'twitter:title'), $('title').first().text());
  if (whole === undefined) return headings[0];
  // A heading of the page that the longer title holds is the title without the name of the site.
  const heading = headings.find((text) => text.length >= 15 && whole.toLowerCase().includes(text.toLowerCase()));
  return heading ?? withoutSite(whole, publisher);
}

function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(SITE_DIVIDER);
  const last = squeezed(parts.at(-1));
  const site = squeezed(publisher);
  const isSite = (site !== '' && last.includes(site)) || /^[\w-]+\.(com|co\.id|id|org|net)/.test(last);
  return parts.length < 2 || !isSite
    ? title
    : title
        .slice(0, title.lastIndexOf(parts.at(-1) ?? ''))
        .trimEnd()
        .slice(0, -1)
        .trimEnd();
}

function squeezed(text: string | undefined): string {
  return (text ?? '').toLowerCase().replace(/\s/g, '');
}

function authorOf($: CheerioAPI, article: JsonLdArticle | undefined): string | undefined {
  const inPage = $('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]').first().text();
  const found = firstOf(
    article?.authors.join(', '),
    ...[
      'author',
      'article:author',
      'dable:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'content_author',
    ].map((name) => meta($, name)),
    inPage,
  );
  // Some pages give the address of a profile instead of a name.
  return found === undefined || /^https?:\/\//i.test(found) || found.length > 120 ? undefined : found;
}

function languageOf($: CheerioAPI, article: JsonLdArticle | undefined): string | undefined {
  const declared = firstOf(
    $('html').attr('lang'),
    meta($, 'content-language'),
    meta($, 'og:locale'),
    article?.language,
  );
  const tag = /^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.exec(declared ?? '')?.[0].replaceAll('_', '-');
  // `in` is the code that Indonesian had before 1989.
  return tag === undefined ? undefined : tag.replace(/^in(?=-|$)/i, 'id');
}

function canonicalUrlOf($: CheerioAPI, article: JsonLdArticle | undefined, locator: string): string | undefined {
  const candidates = [$('link[rel~="canonical" i]').first().attr('href'), meta($, 'og:url'), article?.url];
  return candidates.map((candidate) => absoluteUrl(candidate, locator)).find((url) => url !== undefined);
}

function absoluteUrl(candidate: string | undefined, locator: string): string | undefined {
  const base = /^https?:\/\//i.test(locator) && URL.canParse(locator) ? locator : undefined;
  const address = candidate?.trim() ?? '';
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

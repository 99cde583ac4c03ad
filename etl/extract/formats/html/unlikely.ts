/** Which elements of a page are surely not its article: navigation, adverts, comments, things to share and to read next. */
import type { HtmlNode } from './html-node.js';

const SKIPPED_TAGS = new Set(
  (
    'head script style noscript template svg math iframe object embed canvas audio video nav aside footer form button ' +
    'select input textarea label figcaption dialog menu map link meta'
  ).split(' '),
);

const SKIPPED_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'menu',
  'alert',
]);

/** Words of class and id that mark what surrounds an article, in the languages of the sites that were looked at. */
const UNLIKELY =
  /\b(ad|ads|adv|advert\w*|adsbox|banner|breadcrumbs?|byline|caption|comments?|community|cookies?|copyright|disqus|follow|footer|foot|fullscreen|gallery|masthead|menu|meta|modal|nav|navbar|navigation|newsletter|outbrain|overlay|pagination|pager|paywall|popular|popup|print|promo\w*|ratings?|recirc|recommend\w*|related|relateds?|rss|share|sharing|shareaholic|shoutbox|sidebar|signup|skip|skyscraper|social|sponsor\w*|subscri\w*|taboola|tags?|teaser|terkait|terpopuler|bacajuga|baca-juga|tools?|toolbar|trending|widgets?|hidden|sr-only|visually-hidden|screen-reader-text)\b/;

/** Words that say the opposite, and win. */
const LIKELY = /\b(article|articlebody|story|storybody|post|entry|content|main|body|text|read|detail)\b/;

/** @example isUnlikely({ type: 'tag', name: 'div', attribs: { class: 'related-links' } }) // true */
export function isUnlikely(node: HtmlNode): boolean {
  if (node.name === undefined) return false;
  if (SKIPPED_TAGS.has(node.name)) return true;
  const { class: classes = '', id = '', role = '', hidden, style = '' } = node.attribs ?? {};
  if (hidden !== undefined || node.attribs?.['aria-hidden'] === 'true' || SKIPPED_ROLES.has(role)) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  if (node.name === 'body' || node.name === 'html' || node.name === 'article' || node.name === 'main') return false;
  const words = wordsOf(`${classes} ${id}`);
  return UNLIKELY.test(words) && !LIKELY.test(words);
}

/** "relatedLinks post_meta" becomes "related Links post meta", in lower case. */
function wordsOf(names: string): string {
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** One key for all the spellings of a document's address, so that a shared link and the canonical one meet. */

/** Parameters that say how a reader came, not what they read. */
const TRACKING = /^(utm_\w+|fbclid|gclid|igshid|mc_cid|mc_eid|ref|source)$/i;

/** @example urlKey('https://www.Example.org/a/?utm_source=x#top') // 'example.org/a' */
export function urlKey(url: string): string {
  const parsed = new URL(url);
  const kept = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  const path = parsed.pathname.replace(/\/{1,8}$/, '');
  return `${parsed.host.toLowerCase().replace(/^www\./, '')}${path}${query}`;
}

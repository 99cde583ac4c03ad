/** Fetches a URL through the client that the whole process shares, so that its politeness and robots.txt are shared too. */
import { createFetcher, type Fetched, type Fetcher } from './fetcher.js';

let shared: Fetcher | undefined;

/**
 * @throws AidgraphError FETCH_REFUSED, FETCH_FAILED or TOO_LARGE
 * @example const { bytes, mediaType } = await fetchUrl('https://example.org/news/1')
 */
export function fetchUrl(url: string): Promise<Fetched> {
  shared ??= createFetcher();
  return shared.fetchUrl(url);
}

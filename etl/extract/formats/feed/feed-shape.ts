/** What a feed holds, whichever of the formats it is written in. */
import type { Issue } from '../../../../schema/records/issue.js';

/** Text of a feed: `isHtml` where it has to be taken out of markup. */
export interface FeedText {
  readonly value: string;
  readonly isHtml: boolean;
}

export interface FeedItem {
  /** guid, `atom:id`, `rdf:about`, JSON Feed's `id`: unique within its feed only. */
  readonly id?: string;
  /** Where the page is, absolute where anything tells; http(s) only. */
  readonly link?: string;
  readonly title?: string;
  /** As written. */
  readonly published?: string;
  /** As written. */
  readonly updated?: string;
  readonly author?: string;
  /** The publisher that the item names (an aggregator's feed). */
  readonly source?: string;
  /** As declared. */
  readonly language?: string;
  readonly content?: FeedText;
  readonly summary?: FeedText;
}

export interface ParsedFeed {
  readonly title?: string;
  /** The site's address. */
  readonly link?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
  readonly issues: readonly Issue[];
}

/** What is said of the feed besides its bytes. */
export interface FeedOrigin {
  /** The feed's own address or path; names it in messages. */
  readonly locator: string;
}

/** Real feeds hold 10 to 500 items, archives a few thousand. */
export const MAX_ITEMS = 5_000;

export function feedTooLong(locator: string): Issue {
  return {
    code: 'FEED_TOO_LONG',
    message: `${locator} has more than ${MAX_ITEMS} items; the first ${MAX_ITEMS} were read. Ask its publisher for a feed of the newest.`,
  };
}

export function feedBroken(locator: string, what: string): Issue {
  return {
    code: 'FEED_BROKEN',
    message: `${locator} is not well formed (${what}); what could be read was kept. Tell its publisher.`,
  };
}

/** An address of the web, resolved; undefined for anything else. */
export function webAddress(written: string | undefined, ...bases: readonly (string | undefined)[]): string | undefined {
  const address = written?.trim() ?? '';
  if (address === '') return undefined;
  const base = bases.find((one) => one !== undefined && /^https?:\/\//i.test(one) && URL.canParse(one));
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

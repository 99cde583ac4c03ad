/** Asks a source once, without storing anything: what `source test` shows, and what `source add` guesses from. */
import { createFetcher } from '../../etl/extract/fetch/fetcher.js';
import { guessKind } from '../../etl/extract/poll/guess-kind.js';
import { listItems } from '../../etl/extract/poll/list-items.js';
import type { Listing } from '../../etl/extract/poll/polled-item.js';
import type { PolledSourceKind } from '../../schema/codelists/codelists.js';
import { readSettings } from '../settings.js';

export interface Look {
  /** Where redirects led. */
  readonly url: string;
  readonly kind: PolledSourceKind;
  readonly listing: Listing;
}

const MAX_BYTES = 300 * 1024 * 1024;

export interface LookOptions {
  readonly kind?: PolledSourceKind;
  readonly format?: string;
}

/** @throws AidgraphError where it cannot be fetched or read at all */
export async function lookAtSource(url: string, options: LookOptions = {}): Promise<Look> {
  const fetcher = createFetcher({ ...readSettings(process.env), maxBytes: MAX_BYTES });
  try {
    const { bytes, mediaType, url: at } = await fetcher.fetchUrl(url);
    const kind = options.kind ?? guessKind(bytes);
    const about = { ...(mediaType && { mediaType }), ...(options.format && { format: options.format }) };
    return { url: at, kind, listing: await listItems({ kind, url: at, bytes, ...about }) };
  } finally {
    await fetcher.close();
  }
}

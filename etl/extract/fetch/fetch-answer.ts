/** Makes of an answer the bytes of a page, the word that it has not changed, or the error that its status means. */
import { headerOf, type Answer } from './follow-redirects.js';
import { HttpStatusError, retryAfter } from './http-errors.js';
import { readBody } from './read-body.js';
import type { RobotsFile } from './robots.js';

export interface Fetched {
  /** Where the last redirect led. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The Content-Type as it came, with its charset. */
  readonly mediaType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Arrived {
  readonly url: URL;
  readonly answer: Answer;
}

const MAX_ROBOTS_BYTES = 512 * 1024;

/** Validators are kept as they came and sent back: no longer than this. */
const MAX_VALIDATOR_LENGTH = 1_000;

/**
 * Null where the server says 304.
 *
 * @throws AidgraphError FETCH_FAILED (an HttpStatusError), TOO_LARGE
 */
export async function takeAnswer({ url, answer }: Arrived, maxBytes: number): Promise<Fetched | null> {
  const { statusCode, headers, body } = answer;
  if (statusCode < 200 || statusCode >= 300) {
    await body.dump();
    if (statusCode === 304) return null;
    throw new HttpStatusError(statusCode, url.href, retryAfterOf(answer));
  }
  const bytes = await readBody(body, headerOf(headers['content-encoding']) ?? '', { url: url.href, maxBytes });
  return {
    url: url.href,
    bytes,
    ...defined('mediaType', headerOf(headers['content-type'])),
    ...defined('etag', validatorOf(headers['etag'])),
    ...defined('lastModified', validatorOf(headers['last-modified'])),
  };
}

const ASKING_TO_WAIT = new Set([429, 503]);

/** When the server wants to hear of us again. */
export function retryAfterOf({ statusCode, headers }: Answer): Date | undefined {
  return ASKING_TO_WAIT.has(statusCode) ? retryAfter(headerOf(headers['retry-after']), new Date()) : undefined;
}

function defined<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
}

function validatorOf(header: string | string[] | undefined): string | undefined {
  const value = headerOf(header);
  // Only what may stand in a header again.
  return value !== undefined && /^[\x20-\x7e]+$/.test(value) && value.length <= MAX_VALIDATOR_LENGTH
    ? value
    : undefined;
}

/** robots.txt may itself be redirected; it is bound by the same rules as any page. */
export async function readRobots({ url, answer }: Arrived): Promise<RobotsFile> {
  const { statusCode, headers, body } = answer;
  if (statusCode >= 300) {
    await body.dump();
    return { status: statusCode, body: '' };
  }
  const limits = { url: url.href, maxBytes: MAX_ROBOTS_BYTES };
  const bytes = await readBody(body, headerOf(headers['content-encoding']) ?? '', limits);
  return { status: statusCode, body: new TextDecoder().decode(bytes) };
}

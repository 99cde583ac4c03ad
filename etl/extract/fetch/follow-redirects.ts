/** Sends a GET request and follows where it is redirected to, each step under the same rules as the first. */
import { request, type Agent, type Dispatcher } from 'undici';
import { allowedUrl, refused, type UrlRules } from './allowed-url.js';

export type Answer = Dispatcher.ResponseData;

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface SendOptions {
  readonly agent: Agent;
  readonly timeoutMs: number;
  readonly userAgent: string;
  /** What is known of the page already: the answer may then be 304. */
  readonly validators?: Validators;
}

/** As a server gave them with an earlier answer. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** One request, without following anything. */
export function sendGet(url: URL, { agent, timeoutMs, userAgent, validators = {} }: SendOptions): Promise<Answer> {
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html, text/*;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(validators.etag === undefined ? {} : { 'if-none-match': validators.etag }),
    ...(validators.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
  };
  return request(url, { dispatcher: agent, signal: AbortSignal.timeout(timeoutMs), headers, method: 'GET' });
}

/** @throws AidgraphError FETCH_REFUSED where a redirect leads to what the rules forbid, or there are too many */
export async function followRedirects(
  start: string | URL,
  rules: UrlRules,
  send: (url: URL) => Promise<Answer>,
): Promise<{ readonly url: URL; readonly answer: Answer }> {
  let url = allowedUrl(start, rules);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await send(url);
    const target = redirectOf(answer);
    if (target === undefined) return { url, answer };
    await answer.body.dump();
    url = allowedUrl(URL.canParse(target, url.href) ? new URL(target, url.href) : target, rules);
  }
  throw refused(String(start), `it is redirected more than ${MAX_REDIRECTS} times`);
}

function redirectOf({ statusCode, headers }: Answer): string | undefined {
  return REDIRECTS.has(statusCode) ? headerOf(headers['location']) : undefined;
}

/** @example headerOf(['gzip', 'br']) // 'gzip, br' */
export function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

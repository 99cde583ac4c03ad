/** The one guarded client through which aidgraph fetches: public addresses, robots.txt, politeness, limits of time and size. */
import type { LookupFunction } from 'node:net';
import { Agent, request, type Dispatcher } from 'undici';
import { AidgraphError } from '../../../schema/errors.js';
import { allowedUrl, refused, type UrlRules } from './allowed-url.js';
import { explainFailure } from './failures.js';
import { guardedConnector } from './guarded-connector.js';
import { createPoliteness } from './politeness.js';
import { isPublicAddress, type AddressPolicy } from './public-address.js';
import { readBody } from './read-body.js';
import { createRobotsRules, type RobotsFile } from './robots.js';

export interface FetcherOptions {
  /** For servers of one's own and for tests: allows every address and every port. */
  readonly allowPrivateAddresses?: boolean;
  /** Takes the place of the rule that only public addresses are allowed; lifts the rule about ports. */
  readonly isAddressAllowed?: AddressPolicy;
  readonly lookup?: LookupFunction;
  readonly maxBytes?: number;
  /** From a request to the end of its answer, without the wait for its turn. */
  readonly timeoutMs?: number;
  /** Between two requests to one host. */
  readonly distanceMs?: number;
  readonly userAgent?: string;
}

export interface Fetched {
  /** Where the last redirect led. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The Content-Type as it came, with its charset. */
  readonly mediaType?: string;
}

export interface Fetcher {
  /**
   * @throws AidgraphError FETCH_REFUSED (by rule, never to be tried again), FETCH_FAILED (`transient` says whether a retry may
   * help) or TOO_LARGE
   */
  readonly fetchUrl: (url: string) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

export const USER_AGENT = 'aidgraph/0.1 (reads public news about aid; honours robots.txt)';

const DEFAULTS = { maxBytes: 20 * 1024 * 1024, timeoutMs: 120_000, distanceMs: 1_000, userAgent: USER_AGENT };
const CONNECT_TIMEOUT_MS = 5_000;
/** Until the headers are there, and between two pieces of a body. */
const IDLE_TIMEOUT_MS = 15_000;
const MAX_REDIRECTS = 5;
const MAX_ROBOTS_BYTES = 512 * 1024;

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { maxBytes, timeoutMs, distanceMs, userAgent } = { ...DEFAULTS, ...options };
  const rules = urlRulesOf(options);
  const agent = agentOf(rules, options.lookup);
  const politeness = createPoliteness(distanceMs);
  const send = (url: URL, signal: AbortSignal): Promise<Dispatcher.ResponseData> =>
    get(url, { agent, signal, userAgent });
  const robots = createRobotsRules({
    userAgent,
    fetchRobots: async (url) => fetchRobots(url, (target) => send(target, AbortSignal.timeout(timeoutMs)), rules),
  });
  const fetchUrl = async (written: string): Promise<Fetched> => {
    let url = allowedUrl(written, rules);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      await politeness.takeTurn(url.host, await robots.getCrawlDelayMsOrThrow(url));
      // Counted from here: waiting for one's turn at a busy host is no fault of the host.
      const answer = await send(url, AbortSignal.timeout(timeoutMs));
      const target = redirectOf(answer);
      if (target === undefined) return await takeAnswer(answer, { url: url.href, maxBytes });
      await answer.body.dump();
      url = allowedUrl(URL.canParse(target, url.href) ? new URL(target, url.href) : target, rules);
    }
    throw refused(written, `it is redirected more than ${MAX_REDIRECTS} times`);
  };
  return {
    fetchUrl: (url) => fetchUrl(url).catch((error: unknown) => Promise.reject(explainFailure(error, url))),
    close: () => agent.close(),
  };
}

function urlRulesOf({ allowPrivateAddresses = false, isAddressAllowed }: FetcherOptions): UrlRules {
  const isOpen = allowPrivateAddresses || isAddressAllowed !== undefined;
  return {
    isAddressAllowed: isAddressAllowed ?? (allowPrivateAddresses ? () => true : isPublicAddress),
    isPortChecked: !isOpen,
  };
}

function agentOf({ isAddressAllowed }: UrlRules, lookup: LookupFunction | undefined): Agent {
  const connect = guardedConnector({
    isAddressAllowed,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    ...(lookup === undefined ? {} : { lookup }),
  });
  return new Agent({
    connect,
    headersTimeout: IDLE_TIMEOUT_MS,
    bodyTimeout: IDLE_TIMEOUT_MS,
    maxHeaderSize: 32 * 1024,
  });
}

interface GetOptions {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

function get(url: URL, { agent, signal, userAgent }: GetOptions): Promise<Dispatcher.ResponseData> {
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html, text/*;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  };
  return request(url, { dispatcher: agent, signal, headers, method: 'GET' });
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData): string | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return isRedirect ? headerOf(headers['location']) : undefined;
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

async function takeAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  limits: { readonly url: string; readonly maxBytes: number },
): Promise<Fetched> {
  if (statusCode < 200 || statusCode >= 300) {
    await body.dump();
    throw failedWith(statusCode, limits.url);
  }
  const bytes = await readBody(body, headerOf(headers['content-encoding']) ?? '', limits);
  const mediaType = headerOf(headers['content-type']);
  return { url: limits.url, bytes, ...(mediaType === undefined ? {} : { mediaType }) };
}

/** Too many requests, timeouts and the faults of servers pass; what is not there or not ours stays so. */
function failedWith(status: number, url: string): AidgraphError {
  const transient = status >= 500 || status === 408 || status === 425 || status === 429;
  const advice = transient ? 'It is worth trying again later' : 'Check the address; trying again will not help';
  return new AidgraphError('FETCH_FAILED', `${url} answers with status ${status}. ${advice}.`, { transient });
}

/** robots.txt may itself be redirected; it is bound by the same rules as any page. */
async function fetchRobots(
  url: URL,
  send: (url: URL) => Promise<Dispatcher.ResponseData>,
  rules: UrlRules,
): Promise<RobotsFile> {
  let address = url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await send(address);
    const target = redirectOf(answer);
    if (target === undefined) return readRobots(answer, address.href);
    await answer.body.dump();
    address = allowedUrl(URL.canParse(target, address.href) ? new URL(target, address.href) : target, rules);
  }
  return { status: 404, body: '' };
}

async function readRobots({ statusCode, headers, body }: Dispatcher.ResponseData, url: string): Promise<RobotsFile> {
  if (statusCode >= 400) {
    await body.dump();
    return { status: statusCode, body: '' };
  }
  const encoding = headerOf(headers['content-encoding']) ?? '';
  const bytes = await readBody(body, encoding, { url, maxBytes: MAX_ROBOTS_BYTES });
  return { status: statusCode, body: new TextDecoder().decode(bytes) };
}

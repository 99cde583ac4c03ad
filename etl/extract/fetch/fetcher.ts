/** The one guarded client through which aidgraph fetches: public addresses, robots.txt, politeness, limits of time and size. */
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { AidgraphError } from '../../../schema/errors.js';
import type { UrlRules } from './allowed-url.js';
import { explainFailure } from './failures.js';
import { followRedirects, headerOf, sendGet, type Answer } from './follow-redirects.js';
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
const MAX_ROBOTS_BYTES = 512 * 1024;

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { maxBytes, timeoutMs, distanceMs, userAgent } = { ...DEFAULTS, ...options };
  const rules = urlRulesOf(options);
  const agent = agentOf(rules, options.lookup);
  const politeness = createPoliteness(distanceMs);
  const send = (url: URL): Promise<Answer> => sendGet(url, { agent, timeoutMs, userAgent });
  const robots = createRobotsRules({
    userAgent,
    fetchRobots: async (url) => readRobots(await followRedirects(url, rules, send)),
  });
  const sendPolitely = async (url: URL): Promise<Answer> => {
    // The time that a request may take begins after its turn: a busy host is not a slow one.
    await politeness.takeTurn(url.host, await robots.getCrawlDelayMsOrThrow(url));
    return send(url);
  };
  const fetchUrl = async (url: string): Promise<Fetched> =>
    takeAnswer(await followRedirects(url, rules, sendPolitely), maxBytes);
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

interface Arrived {
  readonly url: URL;
  readonly answer: Answer;
}

async function takeAnswer({ url, answer }: Arrived, maxBytes: number): Promise<Fetched> {
  const { statusCode, headers, body } = answer;
  if (statusCode < 200 || statusCode >= 300) {
    await body.dump();
    throw failedWith(statusCode, url.href);
  }
  const bytes = await readBody(body, headerOf(headers['content-encoding']) ?? '', { url: url.href, maxBytes });
  const mediaType = headerOf(headers['content-type']);
  return { url: url.href, bytes, ...(mediaType === undefined ? {} : { mediaType }) };
}

/** Too many requests, timeouts and the faults of servers pass; what is not there or not ours stays so. */
function failedWith(status: number, url: string): AidgraphError {
  const transient = status >= 500 || status === 408 || status === 425 || status === 429;
  const advice = transient ? 'It is worth trying again later' : 'Check the address; trying again will not help';
  return new AidgraphError('FETCH_FAILED', `${url} answers with status ${status}. ${advice}.`, { transient });
}

/** robots.txt may itself be redirected; it is bound by the same rules as any page. */
async function readRobots({ url, answer }: Arrived): Promise<RobotsFile> {
  const { statusCode, headers, body } = answer;
  if (statusCode >= 300) {
    await body.dump();
    return { status: statusCode, body: '' };
  }
  const limits = { url: url.href, maxBytes: MAX_ROBOTS_BYTES };
  const bytes = await readBody(body, headerOf(headers['content-encoding']) ?? '', limits);
  return { status: statusCode, body: new TextDecoder().decode(bytes) };
}

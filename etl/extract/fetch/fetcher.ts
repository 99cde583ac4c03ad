/** The one guarded client through which aidgraph fetches: public addresses, robots.txt, politeness, limits of time and size. */
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import type { UrlRules } from './allowed-url.js';
import { explainFailure } from './failures.js';
import { readRobots, retryAfterOf, takeAnswer, type Fetched } from './fetch-answer.js';
import { followRedirects, sendGet, type Answer, type Validators } from './follow-redirects.js';
import { guardedConnector } from './guarded-connector.js';
import { HttpStatusError } from './http-errors.js';
import { createPoliteness, type Politeness } from './politeness.js';
import { isPublicAddress, type AddressPolicy } from './public-address.js';
import { createRobotsRules } from './robots.js';

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
  /** Whose turn it is; within this process when absent. */
  readonly politeness?: Politeness;
}

export interface FetchOptions {
  readonly validators?: Validators;
  /** In place of the client's own limit. */
  readonly maxBytes?: number;
}

export interface Fetcher {
  /**
   * @throws AidgraphError FETCH_REFUSED (by rule, never to be tried again), FETCH_FAILED (`transient` says whether a retry may
   * help; an HttpStatusError where the server answered, a HostClosedError where it was not asked) or TOO_LARGE
   */
  readonly fetchUrl: (url: string) => Promise<Fetched>;
  /** The same, but null where the server says that nothing has changed. */
  readonly fetchIfChanged: FetchIfChanged;
  readonly close: () => Promise<void>;
}

export type FetchIfChanged = (url: string, options?: FetchOptions) => Promise<Fetched | null>;

export const USER_AGENT = 'aidgraph/0.1 (reads public news about aid; honours robots.txt)';

const DEFAULTS = { maxBytes: 20 * 1024 * 1024, timeoutMs: 120_000, distanceMs: 1_000, userAgent: USER_AGENT };
const CONNECT_TIMEOUT_MS = 5_000;
/** Until the headers are there, and between two pieces of a body. */
const IDLE_TIMEOUT_MS = 15_000;

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { maxBytes, timeoutMs, distanceMs, userAgent } = { ...DEFAULTS, ...options };
  const rules = urlRulesOf(options);
  const agent = agentOf(rules, options.lookup);
  const politeness = options.politeness ?? createPoliteness(distanceMs);
  const send = (url: URL, validators?: Validators): Promise<Answer> =>
    sendGet(url, { agent, timeoutMs, userAgent, ...(validators === undefined ? {} : { validators }) });
  const robots = createRobotsRules({
    userAgent,
    fetchRobots: async (url) => readRobots(await followRedirects(url, rules, (one) => send(one))),
  });
  const sendPolitely = async (url: URL, validators: Validators | undefined): Promise<Answer> => {
    await politeness.assertOpen(url.host);
    // The time that a request may take begins after its turn: a busy host is not a slow one.
    await politeness.takeTurn(url.host, await robots.getCrawlDelayMsOrThrow(url));
    const answer = await send(url, validators);
    const closed = retryAfterOf(answer);
    if (closed !== undefined) await politeness.closeUntil(url.host, closed);
    return answer;
  };
  const fetchIfChanged: FetchIfChanged = async (url, asked = {}) => {
    try {
      const arrived = await followRedirects(url, rules, (one) => sendPolitely(one, asked.validators));
      return await takeAnswer(arrived, asked.maxBytes ?? maxBytes);
    } catch (error) {
      throw explainFailure(error, url);
    }
  };
  return { fetchIfChanged, fetchUrl: (url) => fetchWhole(fetchIfChanged, url), close: () => agent.close() };
}

async function fetchWhole(fetchIfChanged: FetchIfChanged, url: string): Promise<Fetched> {
  const fetched = await fetchIfChanged(url);
  if (fetched !== null) return fetched;
  // Nobody had said what is known of the page.
  throw new HttpStatusError(304, url);
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

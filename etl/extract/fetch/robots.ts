/** Asks each site's robots.txt whether a page may be fetched, and how far apart. */
import robotsParserModule from 'robots-parser';
import { AidgraphError } from '../../../schema/errors.js';

/** robots-parser is a CommonJS function whose types promise a default export. */
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

type Robots = ReturnType<typeof robotsParser>;

export interface RobotsRules {
  /** @throws AidgraphError FETCH_REFUSED where the site forbids it */
  readonly getCrawlDelayMsOrThrow: (url: URL) => Promise<number>;
}

export interface RobotsFile {
  readonly status: number;
  readonly body: string;
}

export interface RobotsOptions {
  readonly userAgent: string;
  /** Fetches `/robots.txt`; throws where the site cannot be reached. */
  readonly fetchRobots: (url: URL) => Promise<RobotsFile>;
}

const KEPT_MS = 3_600_000;
const MAX_ORIGINS = 1_000;

interface Kept {
  readonly until: number;
  readonly robots: Promise<Robots>;
}

export function createRobotsRules({ userAgent, fetchRobots }: RobotsOptions): RobotsRules {
  const kept = new Map<string, Kept>();
  const robotsOf = (url: URL): Promise<Robots> => {
    const known = kept.get(url.origin);
    if (known !== undefined && known.until > performance.now()) return known.robots;
    if (kept.size >= MAX_ORIGINS) kept.clear();
    const address = new URL('/robots.txt', url.origin);
    const robots = fetchRobots(address).then((file) => robotsParser(address.href, rulesOf(file, address)));
    kept.set(url.origin, { until: performance.now() + KEPT_MS, robots });
    // A failure is not kept: the next request asks again.
    robots.catch(() => kept.delete(url.origin));
    return robots;
  };
  return {
    getCrawlDelayMsOrThrow: async (url) => {
      const robots = await robotsOf(url);
      if (robots.isAllowed(url.href, userAgent) === false) {
        throw new AidgraphError('FETCH_REFUSED', `${url.href} is not fetched: the site's robots.txt forbids it.`);
      }
      return 1000 * (robots.getCrawlDelay(userAgent) ?? 0);
    },
  };
}

/** RFC 9309: no file means no rules; a site that fails to answer may not be visited until it does. */
function rulesOf({ status, body }: RobotsFile, address: URL): string {
  if (status < 400) return body;
  if (status < 500 && status !== 429) return '';
  throw new AidgraphError(
    'FETCH_FAILED',
    `${address.href} answers ${status}: until it can be read, nothing else is fetched there.`,
    {
      transient: true,
    },
  );
}

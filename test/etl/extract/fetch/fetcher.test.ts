/** The guarded client against servers of our own: forbidden addresses in every spelling, redirects, robots.txt, bombs, statuses. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { retryAfter } from '../../../../etl/extract/fetch/http-errors.js';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../../../etl/extract/fetch/fetcher.js';

const PAGE = 'Bantuan tiba di Pontianak.';

/** A few kilobytes that unpack to 64 MB. */
const GZIP_BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(64 * 1024 * 1024), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
});

const pages: Record<string, RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/plain; charset=utf-8').end(PAGE),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(GZIP_BOMB),
  '/brotli-bomb': (_, response) => response.setHeader('content-encoding', 'br').end(BROTLI_BOMB),
  '/nested-bomb': (_, response) => response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(GZIP_BOMB)),
  '/tagged': ({ headers }, response) => {
    if (headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"one"', 'last-modified': 'Thu, 02 May 2024 10:00:00 GMT' }).end(PAGE);
  },
  '/wait-long': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/trickle': (_, response) => {
    response.writeHead(200).write('a');
    const timer = setInterval(() => response.write('a'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/large': (_, response) => response.end(Buffer.alloc(3_000_000, 'a')),
  '/lying-length': (_, response) => response.writeHead(200, { 'content-length': '5000' }).destroy(),
  '/hop': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-other-loopback': ({ socket }, response) =>
    response.writeHead(302, { location: `http://127.0.0.2:${socket.localPort}/page` }).end(),
  '/to-decimal': (_, response) => response.writeHead(301, { location: 'http://2130706434/' }).end(),
  '/to-metadata': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/to-mapped': (_, response) => response.writeHead(307, { location: 'http://[::ffff:a9fe:a9fe]/' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/busy': (_, response) => response.writeHead(429).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/slow': () => undefined,
  '/agent': ({ headers }, response) => response.end(headers['user-agent']),
  '/robots.txt': (_, response) => response.end('User-agent: aidgraph\nDisallow: /private\n'),
  '/private/page': (_, response) => response.end('secret'),
};

let server: Server;
let base: string;
let fetcher: Fetcher | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

afterEach(async () => {
  await fetcher?.close();
  fetcher = undefined;
});

/** Allows this one address, so that another loopback address can stand for what is forbidden. */
const onlyThisServer: FetcherOptions = { isAddressAllowed: (address) => address === '127.0.0.1', distanceMs: 0 };

/** A name with a public and a private address. */
const twoFaced: LookupFunction = (_hostname, _options, callback) =>
  callback(null, [
    { address: '93.184.216.34', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]);

function start(options: FetcherOptions = onlyThisServer): Fetcher {
  fetcher = createFetcher(options);
  return fetcher;
}

const textOf = async (path: string, options?: FetcherOptions): Promise<string> =>
  Buffer.from((await start(options).fetchUrl(base + path)).bytes).toString();

describe('what is allowed', () => {
  test('a page comes with its media type', async () => {
    const { bytes, mediaType, url } = await start().fetchUrl(`${base}/page`);
    expect(Buffer.from(bytes).toString()).toBe(PAGE);
    expect(mediaType).toBe('text/plain; charset=utf-8');
    expect(url).toBe(`${base}/page`);
  });

  test.each(['/gzip', '/brotli', '/hop'])('%s leads to the same text', async (path) => {
    expect(await textOf(path)).toBe(PAGE);
  });

  test('aidgraph says who it is', async () => {
    expect(await textOf('/agent')).toMatch(/^aidgraph\//);
  });

  test('private addresses on request', async () => {
    expect(await textOf('/page', { allowPrivateAddresses: true, distanceMs: 0 })).toBe(PAGE);
  });
});

describe('what is refused for good', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fd00::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:a9fe:a9fe]/',
    'http://[::127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[2002:7f00:1::]/',
    'http://0xa9.0xfe.0xa9.0xfe/',
    'http://0251.0376.0251.0376/',
    'http://2852039166/',
    'http://169.254.43518/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.1.1/',
    'http://224.0.0.1/',
    'http://localhost/',
    'http://example.org:22/',
    'http://user:secret@example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:text/plain,hello',
    'not a url',
  ])('%s', async (url) => {
    await expect(start({ distanceMs: 0 }).fetchUrl(url)).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
      transient: false,
    });
  });

  test('credentials are not repeated in the message', async () => {
    await expect(start({ distanceMs: 0 }).fetchUrl('http://user:secret@example.org/')).rejects.not.toThrow(/secret/);
  });

  test.each(['/to-other-loopback', '/to-metadata', '/to-mapped', '/to-decimal', '/to-file', '/loop'])(
    'a redirect %s',
    async (path) => {
      await expect(start().fetchUrl(base + path)).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
    },
  );

  test('a name that leads to a private address, even beside a public one', async () => {
    await expect(
      start({ lookup: twoFaced, distanceMs: 0 }).fetchUrl('http://rebinding.example/'),
    ).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
    });
  });

  test('a name that leads elsewhere at the second look', async () => {
    let looks = 0;
    const lookup: LookupFunction = (_hostname, _options, callback) => {
      looks += 1;
      callback(null, [{ address: looks === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    };
    const { port } = new URL(base);
    const client = start({ ...onlyThisServer, lookup });
    // robots.txt is the first look; closing its connection makes the page the second.
    const robotsFirst = client.fetchUrl(`http://rebinding.example:${port}/private/page`);
    await expect(robotsFirst).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
    server.closeAllConnections();
    await expect(client.fetchUrl(`http://rebinding.example:${port}/page`)).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
    });
    expect(looks).toBe(2);
  });

  test("what the site's robots.txt forbids", async () => {
    await expect(start().fetchUrl(`${base}/private/page`)).rejects.toThrow(/robots\.txt forbids/);
  });
});

describe('limits', () => {
  test.each(['/bomb', '/brotli-bomb', '/nested-bomb'])(
    'a small archive that unpacks to 64 MB is stopped: %s',
    async (path) => {
      const [began, before] = [performance.now(), process.memoryUsage().rss];
      const refusal = start({ ...onlyThisServer, maxBytes: 1_000_000 }).fetchUrl(base + path);
      await expect(refusal).rejects.toMatchObject({ code: 'TOO_LARGE' });
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
    },
  );

  test('a body that trickles is given up', async () => {
    const failure = start({ ...onlyThisServer, timeoutMs: 300 }).fetchUrl(`${base}/trickle`);
    await expect(failure).rejects.toMatchObject({ code: 'FETCH_FAILED', transient: true });
    await expect(failure).rejects.toThrow(/too long/);
  });

  test('a large page is stopped', async () => {
    await expect(start({ ...onlyThisServer, maxBytes: 1_000_000 }).fetchUrl(`${base}/large`)).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
  });

  test('a server that never answers', async () => {
    const failure = start({ ...onlyThisServer, timeoutMs: 200 }).fetchUrl(`${base}/slow`);
    await expect(failure).rejects.toMatchObject({ code: 'FETCH_FAILED', transient: true });
  });

  test('requests to one host keep their distance', async () => {
    const client = start({ ...onlyThisServer, distanceMs: 150 });
    const began = performance.now();
    await Promise.all(['/page', '/page', '/page'].map((path) => client.fetchUrl(base + path)));
    expect(performance.now() - began).toBeGreaterThanOrEqual(290);
  });
});

test.each([
  ['/missing', false, /404/],
  ['/busy', true, /429/],
  ['/broken', true, /503/],
  ['/lying-length', true, /cannot be fetched/],
])('%s fails, transient %s', async (path, transient, message) => {
  const failure = start().fetchUrl(base + path);
  await expect(failure).rejects.toMatchObject({ code: 'FETCH_FAILED', transient });
  await expect(failure).rejects.toThrow(message);
});

test('a port where nobody listens', async () => {
  const failure = start().fetchUrl('http://127.0.0.1:1/');
  await expect(failure).rejects.toMatchObject({ code: 'FETCH_FAILED', transient: true });
});

describe('what is known already', () => {
  test('is asked for changes only', async () => {
    const { fetchIfChanged } = start();
    const first = await fetchIfChanged(`${base}/tagged`);
    expect(first).toMatchObject({ etag: '"one"', lastModified: 'Thu, 02 May 2024 10:00:00 GMT' });
    expect(await fetchIfChanged(`${base}/tagged`, { validators: { etag: '"one"' } })).toBeNull();
    expect(await fetchIfChanged(`${base}/tagged`, { validators: { etag: '"two"' } })).toMatchObject({ etag: '"one"' });
  });

  test('304 to somebody who did not ask for it is no page', async () => {
    pages['/odd'] = (_, response) => response.writeHead(304).end();
    await expect(start().fetchUrl(`${base}/odd`)).rejects.toMatchObject({ code: 'FETCH_FAILED', status: 304 });
  });
});

test('a host that asked to wait is not asked again, not even for another page', async () => {
  const client = start();
  await expect(client.fetchUrl(`${base}/wait-long`)).rejects.toMatchObject({ status: 429 });
  await expect(client.fetchUrl(`${base}/page`)).rejects.toMatchObject({ name: 'AidgraphError', transient: true });
  await expect(client.fetchUrl(`${base}/page`)).rejects.toThrow(/left alone until/);
});

describe('Retry-After', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  test.each([
    ['120', '2026-01-01T00:02:00.000Z'],
    [' 0120 ', '2026-01-01T00:02:00.000Z'],
    ['Thu, 01 Jan 2026 06:00:00 GMT', '2026-01-01T06:00:00.000Z'],
    ['999999999', '2026-01-08T00:00:00.000Z'],
    ['0', undefined],
    ['-5', undefined],
    ['Thu, 01 Jan 1998 06:00:00 GMT', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => {
    expect(retryAfter(header, now)?.toISOString()).toBe(expected);
  });
});

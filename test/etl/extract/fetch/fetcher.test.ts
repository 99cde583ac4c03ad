/** The guarded client against servers of our own: forbidden addresses in every spelling, redirects, robots.txt, bombs, statuses. */
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../../../etl/extract/fetch/fetcher.js';

const PAGE = 'Bantuan tiba di Pontianak.';

const pages: Record<string, RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/plain; charset=utf-8').end(PAGE),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
  '/large': (_, response) => response.end(Buffer.alloc(3_000_000, 'a')),
  '/lying-length': (_, response) => response.writeHead(200, { 'content-length': '5000' }).destroy(),
  '/hop': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-other-loopback': ({ socket }, response) =>
    response.writeHead(302, { location: `http://127.0.0.2:${socket.localPort}/page` }).end(),
  '/to-decimal': (_, response) => response.writeHead(301, { location: 'http://2130706434/' }).end(),
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

  test.each(['/to-other-loopback', '/to-decimal', '/to-file', '/loop'])('a redirect %s', async (path) => {
    await expect(start().fetchUrl(base + path)).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
  });

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
  test('a small archive that unpacks to 64 MB is stopped', async () => {
    await expect(start({ ...onlyThisServer, maxBytes: 1_000_000 }).fetchUrl(`${base}/bomb`)).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
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

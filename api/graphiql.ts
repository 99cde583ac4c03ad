/** GraphiQL at /graphql, whole from this process: it works without the internet, and opens with example queries. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';
import { readExamples } from './examples.js';

interface Page {
  readonly etag: string;
  readonly policy: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

let page: Promise<Page> | undefined;

/** Rendered and compressed once, at the first visit: 9 MB plain, about 2.4 MB sent. */
async function renderPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const tabs = readExamples().map(({ query }) => ({ query }));
  const html = renderGraphiQL({
    title: 'aidgraph',
    endpoint: '/graphql',
    defaultQuery: tabs[0]!.query,
    defaultTabs: tabs,
  });
  const plain = Buffer.from(html);
  return {
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    policy: policyOf(html),
    plain,
    gzip: gzipSync(plain),
    brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  };
}

/**
 * Its one script is inline and known by its hash, its styles are inline, and its editor builds workers from blobs; nothing may
 * come from elsewhere, and what a text or an answer holds never runs.
 */
function policyOf(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Whether a request comes from a browser's address bar and not from a GraphQL client. */
export const wantsPage = (request: Request): boolean =>
  request.method === 'GET' &&
  request.accepts(['application/json', 'text/html']) === 'text/html' &&
  !('query' in request.query);

export async function servePage(request: Request, response: Response): Promise<void> {
  page ??= renderPage();
  const { etag, policy, plain, gzip, brotli } = await page;
  response.set({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    etag,
    vary: 'Accept, Accept-Encoding',
    'content-security-policy': policy,
  });
  if (request.headers['if-none-match'] === etag) {
    response.status(304).end();
    return;
  }
  const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']);
  if (encoding === 'br' || encoding === 'gzip') response.set('content-encoding', encoding);
  response.end(encoding === 'br' ? brotli : encoding === 'gzip' ? gzip : plain);
}

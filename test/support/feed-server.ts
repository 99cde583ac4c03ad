/** A site of our own for tests of polling: pages that can be changed, and what was asked of it. Each loopback address is a host of its own. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface FeedServer {
  /** `http://127.0.0.<host>:<port>` */
  readonly base: (host?: number) => string;
  /** By path; anything that is not here answers 404. */
  readonly pages: Record<string, RequestListener>;
  /** What was asked, in order. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  readonly close: () => Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const pages: FeedServer['pages'] = {};
  const asked: FeedServer['asked'] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const page = pages[path];
    if (page) page(request, response);
    else response.writeHead(404).end();
  }).listen(0, '0.0.0.0');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    base: (host = 1) => `http://127.0.0.${host}:${port}`,
    pages,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A page with an ETag of its text, which answers 304 to whoever has it. */
export function taggedPage(text: string, mediaType = 'text/html; charset=utf-8'): RequestListener {
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': mediaType }).end(text);
  };
}

export const statusPage =
  (status: number, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end();

export interface FeedEntry {
  readonly id: string;
  readonly path: string;
  readonly updated?: string;
}

export const atomOf = (title: string, entries: readonly FeedEntry[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${entries
    .map(
      ({ id, path, updated = '2024-05-01T00:00:00Z' }) =>
        `<entry><id>${id}</id><title>Item ${id}</title><link href="${path}"/><updated>${updated}</updated><summary>About ${id}.</summary></entry>`,
    )
    .join('')}</feed>`;

export const articleOf = (sentence: string): string =>
  `<!doctype html><html lang="en"><head><title>News</title></head><body><article><p>${sentence} It was a long day for all who carried the boxes from the harbour to the school.</p></article></body></html>`;

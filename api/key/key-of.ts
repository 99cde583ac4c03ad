/** The API key that came with a request: never a cookie, so that no other page can send it unasked. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Request } from 'express';

/** As `Authorization: Bearer`, as `x-api-key`, and for what can only give an address (Power Query, a spreadsheet) as `?api_key=` of a GET. */
export const keyOf = (request: Request): string | undefined => keyIn(request.headers) ?? keyInQuery(request);

export function keyIn(headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return bearer ?? (headers['x-api-key']?.toString().trim() || undefined);
}

/** The password of Basic authorization, which is what a browser asks for. */
export function passwordOf(request: Request): string | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1) || undefined;
}

function keyInQuery({ method, query }: Request): string | undefined {
  const key = query['api_key'];
  return method === 'GET' && typeof key === 'string' && key !== '' ? key : undefined;
}

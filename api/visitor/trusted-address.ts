/** The client's address where proxies stand in front: whose word on it counts is the operator's to say. */
import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/** @param trustProxy as Express's "trust proxy": how many proxies, or their addresses; nobody when left out */
export function addressesBehind(
  trustProxy: number | readonly string[] | undefined,
): (request: IncomingMessage) => string {
  if (trustProxy === undefined) return ({ socket }) => socket.remoteAddress ?? 'unknown';
  const isTrusted =
    typeof trustProxy === 'number'
      ? (_address: string, hop: number) => hop < trustProxy
      : proxyAddress.compile([...trustProxy]);
  return (request) => proxyAddress(request, isTrusted);
}

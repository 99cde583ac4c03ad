/** Opens connections to public addresses only: what is checked is the address that is connected to, not a name looked up before. */
import dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { refused } from './allowed-url.js';
import { literalAddress, type AddressPolicy } from './public-address.js';

export interface ConnectorOptions {
  readonly isAddressAllowed: AddressPolicy;
  readonly connectTimeoutMs: number;
  /** How names are looked up; the system's way when absent. */
  readonly lookup?: LookupFunction;
}

/** A connector for undici's Agent that fails with FETCH_REFUSED. */
export function guardedConnector({
  isAddressAllowed,
  connectTimeoutMs,
  lookup,
}: ConnectorOptions): buildConnector.connector {
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    lookup: guardedLookup(lookup ?? (dns.lookup as LookupFunction), isAddressAllowed),
  });
  return (options, callback) => {
    // The lookup hook is never called for an address that is written out.
    const literal = literalAddress(options.hostname);
    if (literal !== undefined && !isAddressAllowed(literal)) {
      callback(refused(options.hostname, `${literal} is not a public address`), null);
      return;
    }
    connect(options, (...[error, socket]: buildConnector.CallbackArgs) => {
      if (error !== null) return callback(error, null);
      const address = socket.remoteAddress ?? '';
      if (isAddressAllowed(address)) return callback(null, socket);
      socket.destroy();
      callback(refused(options.hostname, `it leads to ${address}, which is not a public address`), null);
    });
  };
}

/** One address of a name that is not public condemns the name: a site that answers with both is playing with DNS. */
function guardedLookup(lookup: LookupFunction, isAddressAllowed: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error !== null) return callback(error, '', 0);
      const addresses = typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : found;
      const forbidden = addresses.find(({ address }) => !isAddressAllowed(address));
      if (forbidden !== undefined) {
        return callback(refused(hostname, `it leads to ${forbidden.address}, which is not a public address`), '', 0);
      }
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

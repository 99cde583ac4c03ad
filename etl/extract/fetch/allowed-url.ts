/** Checks a URL before anything is sent: scheme, credentials, port, and an address written out in it. */
import { AidgraphError } from '../../../schema/errors.js';
import { literalAddress, type AddressPolicy } from './public-address.js';

export interface UrlRules {
  readonly isAddressAllowed: AddressPolicy;
  /** False in tests alone, whose servers listen on any port. */
  readonly isPortChecked: boolean;
}

const PORTS = new Set(['', '80', '443']);

/** @throws AidgraphError FETCH_REFUSED */
export function allowedUrl(written: string | URL, rules: UrlRules): URL {
  if (!URL.canParse(written)) throw refused(String(written), 'it is not a URL');
  // The parser turns 0x7f.1, 2130706433 and ①②⑦.⓪.⓪.① into 127.0.0.1, so that one check sees all spellings.
  const url = new URL(written);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(url.href, `"${url.protocol}" is neither http nor https`);
  if (url.username !== '' || url.password !== '')
    throw refused(`${url.origin}${url.pathname}`, 'it carries a user name or password');
  if (rules.isPortChecked && !PORTS.has(url.port)) throw refused(url.href, `port ${url.port} is not one of the web`);
  const address = literalAddress(url.hostname);
  if (address !== undefined && !rules.isAddressAllowed(address))
    throw refused(url.href, `${address} is not a public address`);
  return url;
}

/** @example refused('http://127.0.0.1/', '127.0.0.1 is not a public address') */
export function refused(url: string, why: string): AidgraphError {
  return new AidgraphError('FETCH_REFUSED', `${url.slice(0, 500)} is not fetched: ${why}.`);
}

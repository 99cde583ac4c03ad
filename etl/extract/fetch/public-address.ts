/** Which addresses may be connected to: only public ones, whatever way they are written. */
import ipaddr from 'ipaddr.js';

/** Decides about one IP address, as text. */
export type AddressPolicy = (address: string) => boolean;

/**
 * True for ordinary unicast addresses of the public internet; false for loopback, private, link-local, carrier-grade NAT,
 * multicast, reserved and tunnelled ones, and for IPv4 addresses of that kind inside IPv6.
 *
 * @example isPublicAddress('::ffff:127.0.0.1') // false
 */
export const isPublicAddress: AddressPolicy = (address) => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // All that is routed in IPv6 today lies in 2000::/3.
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
};

/** The address that a host name is, without the brackets of IPv6; undefined for a name that has to be looked up. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : undefined;
}

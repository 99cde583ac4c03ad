/** Whose address it is: a network of IPv6 counts as one, since each of its users has as many addresses as they like. */
import type { IncomingMessage } from 'node:http';

/** @example countedAddress('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2::/64' */
export function countedAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  return `${expand(plain).slice(0, 4).join(':')}::/64`;
}

/** The eight groups, without leading zeros. */
function expand(address: string): readonly string[] {
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(8 - left.length - right.length, 0) }, () => '0');
  return [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, ''));
}

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/i;

/** A proxy on this machine makes everyone look like this machine, and gives itself away by what it adds. */
export const isFromThisMachine = (ip: string, headers: IncomingMessage['headers']): boolean =>
  LOOPBACK.test(ip) && !headers['x-forwarded-for'] && !headers['forwarded'];

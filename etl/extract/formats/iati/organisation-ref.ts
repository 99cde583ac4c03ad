/** An organisation's reference, split as the registry of aidgraph keeps identifiers: the list, and the number in it. */

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/**
 * A list of org-id.guide is a country or one of X's, a hyphen and a name. Before there were lists, governments were a
 * country and a number (GB-1), and multilaterals their bare DAC channel code (47066).
 *
 * What is none of these ("XX0D9001", "12") means something to its publisher alone, and is kept as the publisher's, so that
 * the "12" of two publishers never becomes one body.
 *
 * @example splitRef('XM-DAC-47066', undefined) // { scheme: 'XM-DAC', value: '47066' }
 * @example splitRef('XX0D9001', 'NL-KVK-1') // { scheme: 'REF-OF-NL-KVK-1', value: 'XX0D9001' }
 */
export function splitRef(ref: string, publisherRef: string | undefined): Identifier | undefined {
  const listed = /^([a-z]{2}-[a-z][a-z0-9_]{0,30})-(\S.{0,200})$/i.exec(ref);
  if (listed) return { scheme: listed[1]!.toUpperCase(), value: listed[2]! };
  const government = /^([a-z]{2})-(\d[\w-]{0,30})$/i.exec(ref);
  if (government) return { scheme: government[1]!.toUpperCase(), value: government[2]! };
  if (/^[1-9]\d{4}$/.test(ref)) return { scheme: 'XM-DAC', value: ref };
  if (publisherRef === undefined || ref.length > 200) return undefined;
  return { scheme: `REF-OF-${publisherRef.slice(0, 200)}`, value: ref };
}

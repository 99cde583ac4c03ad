/** What `source add` is told, checked. */
import { PolledSourceKind } from '../../schema/codelists/codelists.js';
import { parseFormat } from '../parse-format.js';
import { readMapping } from '../read-mapping.js';
import { AidgraphError } from '../../schema/errors.js';

export interface AddOptions {
  readonly name?: string;
  readonly kind?: string;
  readonly every?: string;
  readonly min?: string;
  readonly max?: string;
  readonly publisher?: string;
  readonly format?: string;
  readonly language?: string;
  readonly mapping?: string;
  readonly trust?: string;
}

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };

/** @example parseEvery('6h') // 360 */
export function parseEvery(written: string): number {
  const [, digits = '', unit = 'm'] = /^(\d{1,5})([mhd])?$/.exec(written.trim()) ?? [];
  const minutes = Number(digits) * (MINUTES[unit] ?? 1);
  if (minutes >= 1 && minutes <= 366 * 1440) return minutes;
  throw usage('--every', written, '30m, 6h or 1d');
}

export function parseKind(written: string): PolledSourceKind {
  const kind = Object.values(PolledSourceKind).find((one) => one === written.toUpperCase());
  if (kind !== undefined) return kind;
  throw usage('--kind', written, Object.keys(PolledSourceKind).join(', ').toLowerCase());
}

export function parseCount(option: string, written: string): number {
  if (/^\d{1,7}$/.test(written)) return Number(written);
  throw usage(option, written, 'a whole number such as 10');
}

export function parseTrust(written: string): number {
  const trust = /^\d(\.\d{1,6})?$/.test(written) ? Number(written) : NaN;
  if (trust >= 0 && trust <= 1) return trust;
  throw usage('--trust', written, 'a number from 0 to 1, such as 0.8');
}

export function checkUrl(written: string): string {
  if (/^https?:\/\//i.test(written) && URL.canParse(written)) return new URL(written).href;
  throw usage('The address', written, 'one that begins with http:// or https://');
}

function usage(what: string, written: string, use: string): AidgraphError {
  return new AidgraphError('USAGE', `${what} "${written}" is not understood: use ${use}.`);
}

/** The checked options that are not looked up from the source itself. */
export async function settingsOf(options: AddOptions) {
  const { min, max, publisher, format, language, mapping, trust } = options;
  const [minItems, maxItems] = [
    min === undefined ? undefined : parseCount('--min', min),
    max === undefined ? undefined : parseCount('--max', max),
  ];
  if (maxItems !== undefined && maxItems < (minItems ?? 1))
    throw usage('--max', String(maxItems), 'no less than --min');
  return {
    everyMinutes: parseEvery(options.every ?? '1h'),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...(publisher !== undefined && { publisher }),
    ...(format !== undefined && { format: await parseFormat(format) }),
    ...(language !== undefined && { language }),
    ...(mapping !== undefined && { mapping: await readMapping(mapping) }),
    ...(trust !== undefined && { trust: parseTrust(trust) }),
  };
}

/** An event as people write it in a line of JSON, filled up to the profile that is compared. */
import { z } from 'zod';
import { DateBasis, DatePrecision, EventKind, Modality, QuantityQualifier } from '../schema/codelists/codelists.js';
import type { EventProfile } from '../etl/transform/match/event-profile.js';

const keys = <T extends Record<string, string>>(list: T) => z.enum(Object.keys(list) as [keyof T & string]);
const day = z.iso.date('is not a day such as 2020-08-27');
const partial = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date such as 2020-08-27, 2020-08 or 2020');

const party = z.union([
  z.string().transform((name) => ({ name })),
  z.object({ name: z.string(), organizationId: z.string().exactOptional() }),
]);
const place = z.union([
  z.string().transform((name) => ({ name })),
  z.object({ name: z.string(), placeId: z.string().exactOptional() }),
]);

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10);
}
const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

const PRECISIONS: Readonly<Record<number, DatePrecision>> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };

const date = z.union([
  partial.transform((text) => ({
    from: firstDay(text),
    to: lastDay(text),
    precision: PRECISIONS[text.length]!,
    basis: 'STATED' as const,
  })),
  z
    .object({
      from: day,
      to: day.optional(),
      precision: keys(DatePrecision).default('DAY'),
      basis: keys(DateBasis).default('STATED'),
    })
    .transform((given) => ({ ...given, to: given.to ?? given.from })),
]);

const qualifier = keys(QuantityQualifier).exactOptional();
const item = z.object({
  what: z.string(),
  category: z.string().default('other'),
  quantity: z.number().nullable().default(null),
  unit: z.string().nullable().default(null),
  qualifier,
});

const eventSchema = z.object({
  documentId: z.string().exactOptional(),
  ordinal: z.number().int().default(0),
  signature: z.array(z.number()).nullable().default(null),
  publishedAt: day.nullable().default(null),
  kind: keys(EventKind).default('DELIVERY'),
  modality: keys(Modality).default('DONE'),
  donors: z.array(party).default([]),
  implementers: z.array(party).default([]),
  recipients: z.array(party).default([]),
  beneficiaries: z
    .array(z.object({ count: z.number().nullable().default(null), unit: z.string().nullable().default(null) }))
    .default([]),
  items: z.array(item).default([]),
  money: z.array(z.object({ amount: z.number(), currency: z.string(), qualifier })).default([]),
  date: date.nullable().default(null),
  places: z.array(place).default([]),
});

/**
 * @param documentId the document of an event that names none
 * @returns the profile, or a sentence that says what is wrong
 */
export function parseEvent(value: unknown, documentId: string): EventProfile | string {
  const parsed = eventSchema.safeParse(value);
  if (parsed.success) return { ...parsed.data, documentId: parsed.data.documentId ?? documentId };
  const [first] = parsed.error.issues;
  return `${first?.path.join('.') || 'the event'}: ${first?.message ?? 'cannot be read'}`;
}

/** A mapping file: JSON, checked, with messages that say what is wrong and what could stand there. */
import { z } from 'zod';
import { AidgraphError } from '../../../../schema/errors.js';
import { FIELDS, type Field } from './field.js';
import type { TableMapping } from './mapping.js';

const fields: ReadonlySet<string> = new Set(FIELDS);

const FieldName = z.string().refine((name) => fields.has(name), {
  error: ({ input }) => `"${String(input)}" is nothing that a column can mean. It can be: ${FIELDS.join(', ')}`,
});

const Mapping = z.strictObject({
  columns: z.record(z.string(), FieldName).optional(),
  headerRow: z.int().positive().optional(),
  sheet: z.string().min(1).optional(),
  ignore: z.array(z.string()).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'give an ISO 4217 code such as USD')
    .optional(),
  year: z.int().min(1900).max(2100).optional(),
  dateOrder: z.enum(['day-month', 'month-day']).optional(),
});

/**
 * @param file what messages call it
 * @throws AidgraphError USAGE
 * @example parseMapping('{"columns": {"Nama Lembaga": "implementer"}}', 'bpbd.json')
 */
export function parseMapping(json: string, file: string): TableMapping {
  const parsed = Mapping.safeParse(parseJson(json, file));
  if (parsed.success) return definedOf(parsed.data);
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.') || 'the file'}: ${message}`,
  );
  throw new AidgraphError('USAGE', `The mapping ${file} cannot be used. ${problems.join('. ')}.`);
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AidgraphError('USAGE', `The mapping ${file} is not JSON: ${String(error)}.`);
  }
}

function definedOf({ columns, ...rest }: z.infer<typeof Mapping>): TableMapping {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(given) as TableMapping),
    ...(columns === undefined ? {} : { columns: columns as Readonly<Record<string, Field>> }),
  };
}

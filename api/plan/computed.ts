/** Fields that the server computes from columns: PostgreSQL leaves a marked array in the JSON, and it is replaced as the answer goes out. */
import { sql } from 'kysely';
import type { Compute, Sql } from './planned-field.js';

/** No text of a document can stand so: inside a string of JSON a quotation mark comes with a backslash. */
const MARKED = /\["\\u0001(\d+)"((?:[^"[\]]|"(?:[^"\\]|\\.)*")*)\]/g;
const MARK = '\u0001';

export function computedJson(computed: Compute[], values: readonly Sql[], compute: Compute): Sql {
  computed.push(compute);
  return sql`json_build_array(${sql.lit(`${MARK}${computed.length - 1}`)}::text, ${sql.join([...values])})`;
}

/** @param json as PostgreSQL built it */
export function computeMarked(json: string, computed: readonly Compute[]): string {
  if (computed.length === 0) return json;
  return json.replace(MARKED, (whole, number: string, rest: string) => {
    const compute = computed[Number(number)];
    if (compute === undefined) return whole;
    const values = JSON.parse(`[${rest.replace(/^\s*,/, '')}]`) as Parameters<Compute>[0];
    return JSON.stringify(compute(values) ?? null);
  });
}

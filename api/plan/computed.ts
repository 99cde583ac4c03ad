/** Fields that the server computes from columns: PostgreSQL leaves a marked array in the JSON, and it is replaced as the answer goes out. */
import { sql } from 'kysely';
import type { Compute, Sql } from './planned-field.js';

const MARK = '\u0001';
/** How a marked array begins. No text of a document can stand so: inside a string of JSON a quotation mark comes with a backslash. */
const BEGIN = '["\\u0001';

export function computedJson(computed: Compute[], values: readonly Sql[], compute: Compute): Sql {
  computed.push(compute);
  return sql`json_build_array(${sql.lit(`${MARK}${computed.length - 1}`)}::text, ${sql.join([...values])})`;
}

/** @param json as PostgreSQL built it */
export function computeMarked(json: string, computed: readonly Compute[]): string {
  if (computed.length === 0) return json;
  let done = '';
  let from = 0;
  for (let at = json.indexOf(BEGIN); at >= 0; at = json.indexOf(BEGIN, from)) {
    const end = endOfArray(json, at);
    const [mark, ...values] = JSON.parse(json.slice(at, end)) as [string, ...Parameters<Compute>[0]];
    const compute = computed[Number(mark.slice(1))]!;
    done += json.slice(from, at) + JSON.stringify(compute(values) ?? null);
    from = end;
  }
  return done + json.slice(from);
}

/** Behind the bracket that closes an array of scalars. */
function endOfArray(json: string, begin: number): number {
  let isText = false;
  for (let at = begin + 1; ; at += 1) {
    const sign = json[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (sign === ']' && !isText) return at + 1;
    else if (sign === undefined) throw new Error('PostgreSQL built JSON that does not end.');
  }
}

/** Rows in the text format of PostgreSQL's COPY: columns divided by tabs, a line each. */
import { toStorableJson } from './storable-json.js';

export interface CopyColumn {
  readonly name: string;
  /** Whether it holds JSON: a text is quoted there, and a list is no array of PostgreSQL. */
  readonly isJson: boolean;
}

/** @example toCopyText([{ id: 'a', ids: ['b', 'c'] }], [{ name: 'id', isJson: false }, { name: 'ids', isJson: false }]) // 'a\t{"b","c"}\n' */
export function toCopyText(rows: readonly object[], columns: readonly CopyColumn[]): string {
  let text = '';
  for (const row of rows) {
    let divider = '';
    for (const { name, isJson } of columns) {
      text += divider + cellOf((row as Readonly<Record<string, unknown>>)[name], isJson);
      divider = '\t';
    }
    text += '\n';
  }
  return text;
}

function cellOf(value: unknown, isJson: boolean): string {
  if (value === null || value === undefined) return '\\N';
  if (isJson) return escape(toStorableJson(value));
  if (typeof value === 'string') return escape(value);
  if (Array.isArray(value)) return escape(toArray(value));
  if (typeof value === 'object')
    throw new Error(`BUG: ${JSON.stringify(value)} goes into a column that holds no JSON.`);
  return String(value);
}

/** What stands for something else in this format, and NUL, which PostgreSQL cannot keep. Half a character becomes U+FFFD where text becomes UTF-8. */
// oxlint-disable-next-line no-control-regex
const SPECIAL = /[\\\t\n\r\0]/;
// oxlint-disable-next-line no-control-regex
const SPECIALS = /[\\\t\n\r\0]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '\uFFFD',
};

const escape = (text: string): string => (SPECIAL.test(text) ? text.replace(SPECIALS, (one) => ESCAPES[one]!) : text);

const toArray = (values: readonly unknown[]): string =>
  `{${values.map((value) => `"${String(value).replace(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;

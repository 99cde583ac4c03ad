/** JSON that PostgreSQL can keep. */

/** What JSON may hold and PostgreSQL not: NUL, and half a pair of a character that was cut in two. A backslash that is text comes as two. */
const UNSTORABLE = /\\(?:u(?:d[89a-f][0-9a-f]{2}|0000)|.)/g;

/** @example toStorableJson(['half \ud83d']) // '["half \\ufffd"]' */
export function toStorableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\ud') && !json.includes('\\u0000')) return json;
  return json.replace(UNSTORABLE, (escape) => (escape.length > 2 ? '\\ufffd' : escape));
}

/** The lines between two `---` at the head of a Markdown file: `title: …`, one a line. */

export interface FrontMatter {
  /** Keys in lower case; values without their quotes. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where the body begins: all of the file after the closing line. */
  readonly bodyStart: number;
}

/** Longer heads are no front matter, only a text that begins with a rule. */
const MAX_LENGTH = 16_384;

/** Reads plain `key: value` lines; nested YAML is passed over. Undefined for a file without front matter. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  if (!/^---[ \t]*\r?\n/.test(text)) return undefined;
  const fields: Record<string, string> = {};
  let start = text.indexOf('\n') + 1;
  while (start < Math.min(text.length, MAX_LENGTH)) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trimEnd();
    start = end < 0 ? text.length : end + 1;
    if (line === '---' || line === '...') return { fields, bodyStart: start };
    const field = /^([A-Za-z][\w-]{0,40}):[ \t]+(\S.*)$/.exec(line);
    if (field) fields[(field[1] ?? '').toLowerCase()] = unquote(field[2] ?? '');
  }
  return undefined;
}

function unquote(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$|^'((?:[^']|'')*)'$/.exec(value);
  if (!quoted) return value;
  return quoted[1] === undefined ? (quoted[2] ?? '').replaceAll("''", "'") : quoted[1].replace(/\\(["\\])/g, '$1');
}

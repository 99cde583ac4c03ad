/** Takes out of a decoded text what no database and no UTF-8 can hold, one unit for one unit, so that offsets stay. */
import type { Issue } from '../../schema/records/issue.js';

export interface CleanText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** NUL (PostgreSQL refuses it) and lone surrogates, which JSON escapes such as "\\ud800" bring in. */
// oxlint-disable-next-line no-control-regex
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/** Replaces every NUL and every lone surrogate by U+FFFD and says how many there were. */
export function cleanText(text: string): CleanText {
  let count = 0;
  const cleaned = text.replace(UNSTORABLE, () => {
    count += 1;
    return '\uFFFD';
  });
  if (count === 0) return { text, issues: [] };
  const message = `${count} characters that cannot be stored (NUL or half of a surrogate pair) were replaced by U+FFFD.`;
  return { text: cleaned, issues: [{ code: 'TEXT_REPLACED', message }] };
}

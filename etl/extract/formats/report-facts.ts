/** What is known of a report from a file that is no web page: whether its title is one, and the day that it shows. */

/** "Microsoft Word - report_final2.docx" and "untitled" are names of files. */
const FILE_NAME =
  /^(?:microsoft (?:word|powerpoint)|untitled|document\d*|slide \d+)\b|\.(?:docx?|pdf|indd|rtf|odt|pptx?|qxp)$/i;

/** @example titleIn('Microsoft Word - sitrep3.docx') // undefined */
export function titleIn(written: string | undefined): string | undefined {
  return written === undefined || FILE_NAME.test(written) || !/\s/.test(written) ? undefined : written;
}

/** White space collapsed, at most so long as a title may be; undefined for nothing. */
export function factIn(value: unknown): string | undefined {
  const text = Array.isArray(value) ? (value[0] as unknown) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/g, ' ').trim().slice(0, 500) : undefined;
}

/** "12 March 2024", "Jakarta, 12 Maret 2024", "Date: 12/03/2024", alone in a line. */
const DAY_ALONE =
  /^(?:\p{L}{3,20}\s?[:,]\s)?(?:\p{L}{4,9},?\s)?(\d{1,2}(?:st|nd|rd|th)?\s(?:de\s)?\p{L}{3,12}\s(?:de\s)?\d{4}|\p{L}{3,12}\s\d{1,2},\s\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})\.?$/u;
const FIRST_PARAGRAPHS = 12;
const MAX_LENGTH = 60;

/** The day that stands alone among the first paragraphs of a report. */
export function dayAlone(paragraphs: readonly string[]): string | undefined {
  for (const text of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const day = text.length > MAX_LENGTH ? null : DAY_ALONE.exec(text.trim());
    if (day !== null) return day[1];
  }
  return undefined;
}

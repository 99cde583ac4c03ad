/** When a report came out, from what is known of it. */
import { publishedByHand, type PublishedFields } from './published-by-hand.js';

export interface ReportDates {
  /** Given by hand. */
  readonly byHand?: string | undefined;
  /** As the report shows it. */
  readonly shown?: string | undefined;
  /** The day its file was made or last saved. */
  readonly ofFile?: string | undefined;
}

/**
 * The day of the file is a weak hint: a report is laid out weeks before it comes out, and made anew years later by
 * whoever scans, stamps or archives it. It is used where nothing else is known, and that is said.
 */
export function reportDate({ byHand, shown, ofFile }: ReportDates, locator: string): PublishedFields {
  const known = publishedByHand(byHand ?? shown);
  if (byHand !== undefined || known.fields.publishedAt !== undefined || ofFile === undefined) return known;
  const { fields } = publishedByHand(ofFile);
  if (fields.publishedAt === undefined) return known;
  const message = `${locator} does not say when it was published; ${fields.publishedAt}, the day its file was made, was taken. Give --published if you know better.`;
  return { fields, issues: [...known.issues, { code: 'DATE_OF_FILE', message }] };
}

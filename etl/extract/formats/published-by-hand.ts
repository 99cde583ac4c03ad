/** The date that somebody gave for a document (`--published`), or that the document itself carries as text. */
import type { ReadDocument } from '../../../schema/records/document.js';
import type { Issue } from '../../../schema/records/issue.js';
import { parsePublishedDate } from './published-date.js';

export interface PublishedFields {
  readonly fields: Pick<ReadDocument, 'publishedAt' | 'publishedPrecision'>;
  readonly issues: readonly Issue[];
}

/** Both fields or none; an unreadable date is an Issue. */
export function publishedByHand(written: string | undefined): PublishedFields {
  if (written === undefined || written.trim() === '') return { fields: {}, issues: [] };
  const result = parsePublishedDate(written);
  if ('issue' in result) return { fields: {}, issues: [result.issue] };
  return { fields: { publishedAt: result.date.value, publishedPrecision: result.date.precision }, issues: [] };
}

/** What a format makes of bytes: one document with its text and what the page says about itself. */
import type { DatePrecision } from '../codelists/codelists.js';
import type { ReadCrisis } from './crisis.js';
import type { Issue } from './issue.js';
import type { ReportedRecord } from './reported.js';

/** One document as read from bytes. `text` is never edited afterwards: every offset in aidgraph points into it. */
export interface ReadDocument {
  /** The document's own id in a file of many (a JSON Lines line); undefined for a file that is one document. */
  readonly id?: string;
  readonly title?: string;
  /** Decoded text without a byte-order mark, never trimmed or normalised; null where the file itself is the document (tables, IATI). */
  readonly text: string | null;
  /** BCP 47, as the document declares it (not detected). */
  readonly language?: string;
  /** ISO 8601 date, `2020-08-27`, at the precision beside it. */
  readonly publishedAt?: string;
  readonly publishedPrecision?: DatePrecision;
  readonly author?: string;
  /** The publisher's name, e.g. `og:site_name`. */
  readonly publisher?: string;
  readonly canonicalUrl?: string;
}

/**
 * One step of a format's reading: a document, or an issue about the part that could not be read. Formats yield these as
 * they go. A list of emergencies yields crises. A structured report yields its document first (`text: null`), then its records, each under the last document.
 */
export type Reading =
  | { readonly type: 'document'; readonly document: ReadDocument; readonly issues: readonly Issue[] }
  | { readonly type: 'record'; readonly record: ReportedRecord; readonly issues: readonly Issue[] }
  | { readonly type: 'crisis'; readonly crisis: ReadCrisis; readonly issues: readonly Issue[] }
  | { readonly type: 'issue'; readonly issue: Issue };

/** What the reader of text needs to know about a document. Pure data: no clock, no database. */
export interface DocumentInput {
  readonly text: string;
  readonly title?: string;
  /** `2020-08-27`: relative dates are reckoned from it. */
  readonly published?: string;
  /** Declared language; when absent it is detected. */
  readonly language?: string;
}

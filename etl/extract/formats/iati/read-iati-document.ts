/** What an IATI file says of itself: whose it is, and when it was made. */
import type { ReadDocument } from '../../../../schema/records/document.js';
import type { Issue } from '../../../../schema/records/issue.js';
import { publishedByHand } from '../published-by-hand.js';
import { readDay } from '../calendar-day.js';
import { quoted } from './issue-list.js';
import { narrativeOf } from './narrative.js';
import { attributeOf, childOf, type XmlElement } from './xml-element.js';

export interface DocumentReading {
  readonly document: ReadDocument;
  readonly issues: readonly Issue[];
}

export interface DocumentInput {
  readonly root: XmlElement | undefined;
  /** The first activity or organisation. */
  readonly first: XmlElement | undefined;
  /** A date given by hand. */
  readonly published: string | undefined;
}

export function readIatiDocument({ root, first, published }: DocumentInput): DocumentReading {
  const publisher =
    first && (narrativeOf(childOf(first, 'reporting-org')) ?? attributeOf(childOf(first, 'reporting-org'), 'ref'));
  const title = titleOf(first, publisher);
  const byHand = publishedByHand(published);
  const date = 'publishedAt' in byHand.fields ? { fields: byHand.fields, issues: [] } : generatedOn(root, first);
  return {
    document: {
      text: null,
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...date.fields,
    },
    issues: [...byHand.issues, ...date.issues, ...oddVersion(root)],
  };
}

function titleOf(first: XmlElement | undefined, publisher: string | undefined): string | undefined {
  if (first === undefined) return undefined;
  if (first.name === 'iati-activity') return publisher && `IATI activities of ${publisher}`;
  const name = narrativeOf(childOf(first, 'name')) ?? publisher;
  return name && `IATI organisation file of ${name}`;
}

type DateFields = Pick<ReadDocument, 'publishedAt' | 'publishedPrecision'>;

function generatedOn(
  root: XmlElement | undefined,
  first: XmlElement | undefined,
): { fields: DateFields; issues: Issue[] } {
  const written =
    attributeOf(root, 'generated-datetime') ??
    attributeOf(first, 'last-updated-datetime') ??
    attributeOf(root, 'last-updated-datetime');
  if (written === undefined) return { fields: {}, issues: [] };
  const reading = readDay(written);
  if ('day' in reading) {
    return { fields: { publishedAt: reading.day.value, publishedPrecision: reading.day.precision }, issues: [] };
  }
  const message = `The file says that it was made on ${quoted(written)}, which is no date; it is kept without one. Give --published.`;
  return { fields: {}, issues: [{ code: reading.code, message }] };
}

/** Every version is read by its shape, so an odd number stops nothing; 1.0 and 1.00 are old spellings of 1.01. */
function oddVersion(root: XmlElement | undefined): readonly Issue[] {
  const version = attributeOf(root, 'version');
  if (version === undefined || /^(1\.0[0-5]?|2(\.0[1-3]?)?)$/.test(version)) return [];
  const message = `The file says that it is of IATI version ${quoted(version)}, which there is not; it was read by its shape. Write 2.03.`;
  return [{ code: 'VERSION_UNKNOWN', message }];
}

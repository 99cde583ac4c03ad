/** The share of an activity that belongs to a country or a sector. */
import { quoted, type IssueList } from './issue-list.js';
import { attributeOf, type XmlElement } from './xml-element.js';

/** 0 to 100; undefined where none is given, or none that can be read. */
export function readPercentage(element: XmlElement, issues: IssueList): number | undefined {
  const written = attributeOf(element, 'percentage');
  if (written === undefined) return undefined;
  const percentage = Number(written.replace(/%$/, '').replace(',', '.'));
  if (percentage >= 0 && percentage <= 100) return percentage;
  issues.add(
    'CODE_UNKNOWN',
    `Line ${element.line}: ${quoted(written)} is no percentage from 0 to 100; it was left out.`,
  );
  return undefined;
}

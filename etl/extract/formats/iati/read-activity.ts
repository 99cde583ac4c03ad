/** An activity as one record: an event a transaction. */
import { createHash } from 'node:crypto';
import type { Issue } from '../../../../schema/records/issue.js';
import type { ReportedEvent, ReportedRecord } from '../../../../schema/records/reported.js';
import { readFacts } from './activity-facts.js';
import { createNumbering, ownCopy, shortKey } from './event-key.js';
import { createIssueList, quoted, type IssueList } from './issue-list.js';
import { narrativeOf } from './narrative.js';
import { readTransaction } from './read-transaction.js';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-element.js';

export interface ActivityReading {
  readonly record: ReportedRecord;
  readonly issues: readonly Issue[];
}

/** Which identifiers a file has had so far. */
export type IdentifierLog = (identifier: string) => boolean;

/** Beyond so many a file is not asked any more whether it repeats itself. */
const MAX_IDENTIFIERS = 500_000;

export function createIdentifierLog(): IdentifierLog {
  const seen = new Set<string>();
  return (identifier) => {
    if (seen.has(identifier)) return true;
    if (seen.size < MAX_IDENTIFIERS) seen.add(ownCopy(identifier));
    return false;
  };
}

export interface FileState {
  readonly hasBeenSeen: IdentifierLog;
  /** Numbers the second of equal record keys. */
  readonly numbered: (key: string) => string;
}

export function readActivity(activity: XmlElement, state: FileState): ActivityReading {
  const issues = createIssueList();
  const identifier = identifierOf(activity);
  const isRepeated = identifier !== undefined && state.hasBeenSeen(identifier);
  const key = keyOf(activity, { identifier, isRepeated, state });
  if (identifier === undefined) issues.add('ACTIVITY_WITHOUT_IDENTIFIER', withoutIdentifier(activity, key));
  if (isRepeated) issues.add('ACTIVITY_REPEATED', repeated(activity, identifier));
  const facts = readFacts(activity, { key, isRepeated, issues });
  const events = eventsOf(activity, facts, issues);
  const related = relatedOf(activity);
  const record: ReportedRecord = {
    key,
    ...(identifier !== undefined && { identifier }),
    ...(related.length > 0 && { related }),
    events,
  };
  return { record, issues: issues.all() };
}

function eventsOf(activity: XmlElement, facts: ReturnType<typeof readFacts>, issues: IssueList): ReportedEvent[] {
  const numbered = createNumbering();
  const events: ReportedEvent[] = [];
  let position = 0;
  for (const child of activity.children) {
    if (child.name !== 'transaction') continue;
    position += 1;
    const event = readTransaction(child, { facts, issues, position, numbered });
    if (event !== undefined) events.push(event);
  }
  return events;
}

/** Line breaks and blanks in an identifier are of the file's layout, not of the identifier. */
function identifierOf(activity: XmlElement): string | undefined {
  const written = narrativeOf(childOf(activity, 'iati-identifier'));
  return written === undefined ? undefined : shortKey(written);
}

interface KeyInput {
  readonly identifier: string | undefined;
  readonly isRepeated: boolean;
  readonly state: FileState;
}

/** Without an identifier, what the activity says of itself stands for it, so that its place in the file does not. */
function keyOf(activity: XmlElement, { identifier, isRepeated, state }: KeyInput): string {
  if (identifier !== undefined && !isRepeated) return identifier;
  if (identifier !== undefined) return state.numbered(`${identifier} repeated`);
  const reporter = attributeOf(childOf(activity, 'reporting-org'), 'ref') ?? '';
  const said = [reporter, narrativeOf(childOf(activity, 'title')), narrativeOf(childOf(activity, 'description'))];
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
  return state.numbered(`unidentified-${hash}`);
}

function relatedOf(activity: XmlElement): NonNullable<ReportedRecord['related']> {
  return childrenOf(activity, 'related-activity').flatMap((element) => {
    const identifier = attributeOf(element, 'ref');
    if (identifier === undefined) return [];
    return [{ type: attributeOf(element, 'type') ?? '', identifier: shortKey(identifier) }];
  });
}

function withoutIdentifier(activity: XmlElement, key: string): string {
  const title = quoted(narrativeOf(childOf(activity, 'title')) ?? '');
  return `Line ${activity.line}: the activity ${title} has no iati-identifier; it is called ${key}, and no other file can be told to report the same. Give it one.`;
}

function repeated(activity: XmlElement, identifier: string): string {
  return `Line ${activity.line}: the identifier ${quoted(identifier)} stands in this file already; what this activity reports is kept and not counted. Give each activity its own.`;
}

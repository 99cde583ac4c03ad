/** What an activity says once for all of its transactions. */
import type { NotCounted } from '../../../../schema/codelists/codelists.js';
import type {
  ReportedCrisis,
  ReportedItem,
  ReportedPlace,
  ReportedSector,
} from '../../../../schema/records/reported.js';
import type { IssueList } from './issue-list.js';
import { narrativeOf, narrativeOfAll } from './narrative.js';
import { readCashItems } from './read-cash-items.js';
import { readCrisis } from './read-crisis.js';
import { readParticipants, type Participants } from './read-participants.js';
import { readPlaces } from './read-places.js';
import { readSectors } from './read-sectors.js';
import { attributeOf, childOf, childrenOf, isTrue, type XmlElement } from './xml-element.js';

export interface ActivityFacts {
  /** The record's key: its identifier, where it has one. */
  readonly key: string;
  readonly publisherRef: string | undefined;
  readonly defaultCurrency: string | undefined;
  readonly description: string | undefined;
  readonly participants: Participants;
  readonly places: readonly ReportedPlace[];
  readonly sectors: readonly ReportedSector[];
  readonly crisis: ReportedCrisis | undefined;
  readonly cash: readonly ReportedItem[];
  readonly isHumanitarian: boolean | undefined;
  readonly notCounted: NotCounted | undefined;
}

export interface FactsInput {
  readonly key: string;
  readonly isRepeated: boolean;
  readonly issues: IssueList;
}

export function readFacts(activity: XmlElement, { key, isRepeated, issues }: FactsInput): ActivityFacts {
  const publisherRef = attributeOf(childOf(activity, 'reporting-org'), 'ref');
  return {
    key,
    publisherRef,
    defaultCurrency: attributeOf(activity, 'default-currency'),
    description: narrativeOfAll(childrenOf(activity, 'title')) ?? narrativeOf(childrenOf(activity, 'description')[0]),
    participants: readParticipants(activity, { issues, publisherRef }),
    places: readPlaces(activity, issues),
    sectors: readSectors(activity, issues),
    crisis: readCrisis(activity),
    cash: readCashItems(activity, 'default-aid-type'),
    isHumanitarian: readFlag(activity),
    notCounted: notCounted(activity, isRepeated),
  };
}

/** Undefined where nothing is said: that is no "no". */
export function readFlag(element: XmlElement): boolean | undefined {
  const written = attributeOf(element, 'humanitarian');
  return written === undefined ? undefined : isTrue(written);
}

function notCounted(activity: XmlElement, isRepeated: boolean): NotCounted | undefined {
  if (isRepeated) return 'REPEATED_IDENTIFIER';
  const reporter = childOf(activity, 'reporting-org');
  return isTrue(attributeOf(reporter, 'secondary-reporter')) ? 'SECONDARY_REPORTER' : undefined;
}

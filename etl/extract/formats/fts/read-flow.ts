/** A flow as one event. */
import type { EventKind } from '../../../../schema/codelists/codelists.js';
import type { Issue } from '../../../../schema/records/issue.js';
import type { ReportedEvent } from '../../../../schema/records/reported.js';
import { dateOf, descriptionOf, itemsOf, moneyOf, quoteOf } from './flow-values.js';
import type { FtsFlow } from './fts-flow.js';
import { isCountedElsewhere } from './not-counted.js';
import { readCrisis, readParties, readPlaces, readSectors } from './read-objects.js';

export interface FlowContext {
  /** `data.flows[3]` */
  readonly locator: string;
  /** Names the event in its document. */
  readonly key: string;
  readonly isRepeated: boolean;
  readonly parent: FtsFlow | undefined;
  /** The flow as it stands in the page. */
  readonly json: string;
}

export interface FlowReading {
  readonly event: ReportedEvent;
  readonly issues: readonly Issue[];
}

const KINDS: Readonly<Record<string, EventKind>> = { pledge: 'PLEDGE', commitment: 'COMMITMENT', paid: 'DELIVERY' };

export function readFlow(flow: FtsFlow, context: FlowContext): FlowReading {
  const { locator, key, parent } = context;
  const at = `Flow ${flow.id} (${locator})`;
  const issues: Issue[] = [];
  const source = { objects: flow.sourceObjects ?? [], locator: `${locator}.sourceObjects` };
  const destination = { objects: flow.destinationObjects ?? [], locator: `${locator}.destinationObjects` };
  const kind = KINDS[flow.status.toLowerCase()];
  if (kind === undefined) issues.push(statusUnknown(at, flow.status));
  const money = moneyOf(flow, locator);
  if (money === undefined)
    issues.push({ code: 'TRANSACTION_WITHOUT_VALUE', message: `${at} has no amount; it was kept without a sum.` });
  const date = dateOf(flow, { at, locator, issues });
  const crisis = readCrisis(destination) ?? readCrisis(source);
  const description = descriptionOf(flow);
  const notCounted = context.isRepeated
    ? 'REPEATED_IDENTIFIER'
    : isCountedElsewhere(flow, { parent })
      ? 'CHILD_FLOW'
      : undefined;
  const event: ReportedEvent = {
    key,
    kind: kind ?? 'OTHER',
    modality: 'DONE',
    ...(description !== '' && { description }),
    parties: [...readParties(source, 'DONOR'), ...readParties(destination, 'RECIPIENT')],
    money: money === undefined ? [] : [money],
    items: itemsOf(flow, locator),
    date,
    places: readPlaces(destination),
    beneficiaries: [],
    ...(crisis !== undefined && { crisis }),
    sectors: readSectors(destination),
    isHumanitarian: true,
    ...(notCounted !== undefined && { notCounted }),
    ...(parent !== undefined && { partOf: parent.id }),
    evidence: { quote: quoteOf(context.json), locator },
  };
  return { event, issues };
}

function statusUnknown(at: string, status: string): Issue {
  const message = `${at} has the status "${status.slice(0, 60)}", which FTS does not have; it was kept as OTHER. It has pledge, commitment and paid.`;
  return { code: 'TRANSACTION_TYPE_UNKNOWN', message };
}

/** Decides whether a draft tells of aid: a neutral verb needs an aid word or a relief item, a weak one needs a giver as well. */
import type { OrganizationType } from '../../../schema/codelists/codelists.js';
import type { OrganizationRecord } from '../../../schema/records/organization.js';
import { topicsAt } from '../judge/topic-gate.js';
import { anyAt, isKind, type Reading } from '../text/reading.js';
import { concreteItems, type EventDraft } from './event-draft.js';

/** Whether a sentence speaks of aid, by the gate's words. */
export function speaksOfAid(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  return anyAt(from, to, (at) => topicsAt(reading, at).includes('aid'));
}

/** Whether a sentence calls something aid. */
export function namesAid(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
  return anyAt(from, to, (at) => isKind(reading, at, 'aid'));
}

function speaksNear(reading: Reading, sentence: number): boolean {
  return [sentence - 1, sentence, sentence + 1].some((near) => speaksOfAid(reading, near));
}

function hasSomeone(event: EventDraft): boolean {
  return event.donors.length + event.recipients.length + event.groups.length + event.implementers.length > 0;
}

function isAidByWords(reading: Reading, event: EventDraft): boolean {
  const known = concreteItems(event).filter(({ isUnknown }) => !isUnknown);
  const hasAid = event.items.some(({ isAid }) => isAid);
  const sentence = event.sentences[0] ?? 0;
  if (hasAid) return true;
  if (known.length > 0) return event.groups.length > 0 || event.recipients.length > 0 || event.donors.length > 0;
  return (event.money.length > 0 || event.items.length > 0) && speaksNear(reading, sentence);
}

/** Bodies whose work is aid. */
const AID_BODIES = new Set<OrganizationType>(['MULTILATERAL', 'INTERNATIONAL_NGO', 'NATIONAL_NGO', 'RED_CROSS']);

function isState({ id, country }: OrganizationRecord): boolean {
  return id === `org_gov_${country?.toLowerCase()}`;
}

/** What was signed says itself that it is about aid; to work together is aid only with one whose work that is, in a text about it. */
function isAidAgreement(reading: Reading, event: EventDraft): boolean {
  const parties = [...event.donors, ...event.recipients];
  const sentence = event.sentences[0] ?? 0;
  if (parties.length < 2) return false;
  if (event.frame.needsDonor !== true) return speaksOfAid(reading, sentence);
  // A government and an agency praise each other without end: "the strong partnership of Germany with WFP".
  const isKnown = parties.every(({ record, sort }) => (record === undefined ? sort === 'shape' : !isState(record)));
  const hasAidBody = parties.some(({ record }) => record !== undefined && AID_BODIES.has(record.type));
  return isKnown && hasAidBody && speaksNear(reading, sentence);
}

/** "… and 250 parcels were handed out at the end": things without a giver or a taker, which may belong to an act told elsewhere. */
export function isFragment(event: EventDraft): boolean {
  const { frame } = event;
  const isGiving = frame.act === 'give' && frame.strength !== 'weak' && frame.needsDonor !== true;
  return isGiving && !hasSomeone(event) && concreteItems(event).some(({ isUnknown }) => !isUnknown);
}

/** "IOM melakukan kaji cepat di Sigi", "a financé six puits dans le district": what is assessed or built is for its place. */
function isForPlace(event: EventDraft): boolean {
  const isNamed = event.donors.some(({ record, sort }) => record !== undefined || sort === 'shape');
  const isFixed = event.items.some(
    ({ code, quantity }) =>
      code === 'service.assessment' || (code.startsWith('construction') && quantity !== undefined),
  );
  return event.places.length > 0 && isNamed && isFixed;
}

/** Says so itself, or asks for things that are aid in a text about it. */
function asksForAid(reading: Reading, event: EventDraft): boolean {
  const sentence = event.sentences[0] ?? 0;
  const isKnown = concreteItems(event).filter(({ isUnknown }) => !isUnknown).length > 1;
  return speaksOfAid(reading, sentence) || (isKnown && speaksNear(reading, sentence));
}

/** Whether the draft becomes an event. */
export function isAidEvent(reading: Reading, event: EventDraft): boolean {
  const { frame } = event;
  const sentence = event.sentences[0] ?? 0;
  // To treat or train people is the service itself; nothing need be named beside it.
  const isService = frame.act === 'serve' && event.groups.some(({ count }) => count !== null);
  const hasThing = event.items.length > 0 || event.money.length > 0 || isService;
  if (!hasSomeone(event)) return false;
  if (frame.act === 'agree') return isAidAgreement(reading, event);
  if (frame.act === 'ask') return event.recipients.length > 0 && hasThing && asksForAid(reading, event);
  if (frame.needsDonor === true) {
    const hasMore =
      concreteItems(event).length > 0 ||
      event.money.length > 0 ||
      event.recipients.length > 0 ||
      event.groups.length > 0;
    return event.donors.length > 0 && hasMore;
  }
  if (frame.strength === 'gift') return hasThing || event.recipients.length > 0 || event.groups.length > 0;
  if (frame.strength === 'neutral') return hasThing && isAidByWords(reading, event);
  const hasTarget = event.groups.length > 0 || event.recipients.length > 0 || isForPlace(event);
  const isAid = isService || isAidByWords(reading, event);
  const speaks = speaksOfAid(reading, sentence) || event.items.some((item) => item.isAid);
  return hasThing && event.donors.length > 0 && hasTarget && isAid && speaks;
}

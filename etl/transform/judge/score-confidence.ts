/** Multiplies named factors, reads off how often such an event is right, and puts it into a band. Every factor says why. */
import type { Band } from '../../../schema/codelists/codelists.js';
import type { ConfidenceFactor } from '../../../schema/records/extracted.js';
import { concreteItems, type EventDraft } from '../document/event-draft.js';
import type { Party } from '../document/party-index.js';
import { calibrate } from './calibrate.js';
import { bandsFrom, calibrationTable } from './calibration-table.js';
import type { TopicJudgement } from './topic-gate.js';
import { toThousandths } from '../round.js';

const BASE = 0.97;
/** The last factor: what the calibration made of the product of the others. */
const CALIBRATION = 'calibration';

export interface Confidence {
  readonly confidence: number;
  readonly band: Band;
  readonly factors: readonly ConfidenceFactor[];
}

/** Actors that a frame alone makes actors: capitalised words nobody knows, general nouns. */
function isWeak({ record, sort }: Party): boolean {
  return record === undefined && (sort === 'name' || sort === 'institution');
}

function isName({ record, sort }: Party): boolean {
  return record === undefined && sort === 'name';
}

function donorFactors(event: EventDraft): ConfidenceFactor[] {
  if (event.kind === 'APPEAL' || event.kind === 'PARTNERSHIP') return [];
  if (event.donors.length === 0) return [{ name: 'no-donor', value: 0.78 }];
  const factors: ConfidenceFactor[] = [];
  if (event.donors.every(isWeak)) factors.push({ name: 'unknown-donor', value: 0.9 });
  const isPerson = event.donors.every(
    ({ record, sort }) => record === undefined && (sort === 'person' || sort === 'name'),
  );
  if (isPerson && event.items.every(({ isAid }) => isAid) && event.money.length === 0)
    factors.push({ name: 'person-gives-nothing-named', value: 0.7 });
  if (event.isDonorInherited) factors.push({ name: 'donor-from-context', value: 0.9 });
  if (event.donors.every(({ isDerived }) => isDerived)) factors.push({ name: 'donor-by-reference', value: 0.9 });
  return factors;
}

function targetFactors(event: EventDraft): ConfidenceFactor[] {
  if (event.kind === 'APPEAL' || event.kind === 'PARTNERSHIP') return [];
  const hasTarget = event.recipients.length > 0 || event.groups.length > 0;
  // "dari Jertih ke Tanjung Malim", "sebagai Sarhunta": capitals nobody knows, and nobody else, are as soon a place or a thing.
  const isNobodyKnown = event.recipients.length > 0 && event.recipients.every(isName) && event.donors.every(isWeak);
  if (
    isNobodyKnown &&
    (!isQuantified(event) || event.donors.length === 0) &&
    event.groups.every(({ count }) => count === null || event.donors.length > 0)
  )
    return [{ name: 'nobody-known', value: 0.8 }];
  if (!hasTarget && event.places.length === 0) return [{ name: 'no-target', value: 0.8 }];
  return hasTarget ? [] : [{ name: 'place-for-target', value: 0.95 }];
}

function isQuantified(event: EventDraft): boolean {
  const things = concreteItems(event);
  return event.money.length > 0 || things.some(({ quantity, isUnknown }) => quantity !== undefined && !isUnknown);
}

function thingFactors(event: EventDraft): ConfidenceFactor[] {
  const things = concreteItems(event);
  if (isQuantified(event)) return [];
  // "two components": only a number says that it is a thing at all.
  if (things.length > 0 && things.every(({ isUnknown }) => isUnknown)) return [{ name: 'unknown-thing', value: 0.75 }];
  if (things.length === 0) return [{ name: 'nothing-named', value: 0.8 }];
  return [{ name: 'unquantified', value: 0.92 }];
}

const SERVICE = /^(?:service(?:\.|$)|health$|logistics\.(?:vehicle|helicopter|boat|communications)$)/;

/** Services are rendered, and vehicles arrive, for any reason. */
function isAnyService(event: EventDraft): boolean {
  const things = concreteItems(event);
  return event.money.length === 0 && things.length > 0 && things.every(({ code }) => SERVICE.test(code));
}

/** A body known for it serves people who are counted: "PMI merawat 40 korban". */
function isServed(event: EventDraft): boolean {
  return event.groups.some(({ count }) => count !== null) && event.donors.some((donor) => !isWeak(donor));
}

/** What makes it aid, where nothing in the sentences says so. */
function aidFactors(event: EventDraft, { isAboutAid }: TopicJudgement): ConfidenceFactor[] {
  if (event.kind === 'APPEAL' || event.kind === 'PARTNERSHIP' || event.frame.strength === 'gift') return [];
  if (isAnyService(event) && !event.isAidNamed && !isServed(event)) {
    const isGiven = event.donors.length > 0 && isAboutAid;
    // "pelayanan" alone, of a body that another sentence names; two services of it are told for their own sake.
    if (isGiven && !(event.isDonorInherited && concreteItems(event).length === 1)) return [];
    return [{ name: 'service-not-called-aid', value: isGiven ? 0.8 : 0.6 }];
  }
  if (event.isAidSaid || (event.donors.length > 0 && (isAboutAid || isQuantified(event)))) return [];
  return [{ name: 'not-called-aid', value: 0.9 }];
}

function frameFactors(event: EventDraft): ConfidenceFactor[] {
  if (event.frame.strength === 'gift') return [];
  return event.frame.strength === 'weak' ? [{ name: 'weak-verb', value: 0.85 }] : [];
}

/** Topics that only make aid rarer; a hoax or a loan is told in the words of aid. */
const QUIET = new Set(['thin', 'statutory']);

/** "PTPN akan memberikan bantuan sosial kepada Kakek Mujiran" in a long report on a trial: a sentence that says all needs less of its text. */
function topicFactor(event: EventDraft, { factor, topic }: TopicJudgement): number {
  const isGiven = !event.isDonorInherited && event.donors.some((donor) => !isWeak(donor));
  const saysAll = event.isAidNamed && isGiven && event.recipients.length + event.groups.length > 0;
  return saysAll && QUIET.has(topic) ? Math.sqrt(factor) : factor;
}

function bandOf(confidence: number): Band {
  if (confidence >= bandsFrom.publish) return 'PUBLISH';
  return confidence >= bandsFrom.review ? 'REVIEW' : 'HIDE';
}

function factorsOf(event: EventDraft, topic: TopicJudgement): ConfidenceFactor[] {
  const isOwnDonor = event.donors.some(({ key }) => event.recipients.some((recipient) => recipient.key === key));
  return [
    { name: 'base', value: BASE },
    ...donorFactors(event),
    ...targetFactors(event),
    ...thingFactors(event),
    ...frameFactors(event),
    ...aidFactors(event, topic),
    ...(isOwnDonor ? [{ name: 'donor-is-recipient', value: 0.4 }] : []),
    ...(topic.factor < 1 ? [{ name: `topic-${topic.topic}`, value: toThousandths(topicFactor(event, topic)) }] : []),
  ];
}

/** The product of the factors as they were before it was calibrated. */
export function productOf(factors: readonly ConfidenceFactor[]): number {
  return factors.reduce((product, { name, value }) => (name === CALIBRATION ? product : product * value), 1);
}

/** How probable it is that the event is right, 0 to 1 with three places; all factors multiplied are the confidence. */
export function scoreConfidence(event: EventDraft, topic: TopicJudgement): Confidence {
  const factors = factorsOf(event, topic);
  const product = productOf(factors);
  const confidence = toThousandths(calibrate(calibrationTable, product));
  const calibration = { name: CALIBRATION, value: toThousandths(confidence / product) };
  return { confidence, band: bandOf(confidence), factors: [...factors, calibration] };
}

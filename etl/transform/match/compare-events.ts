/** Compares two events as reports tell them: how they are related, a score from 0 to 1, and a sentence for all that made it. */
import { COPY_LIKENESS, likeness } from '../similarity/min-hash.js';
import {
  createPartyComparer,
  donorFactor,
  recipientFactor,
  type PartyComparer,
  type PartyKnowledge,
} from './compare-parties.js';
import { readNumbers, type AmountPair } from './compare-numbers.js';
import { block, unsaid, type Factor, type FactorName } from './event-factor.js';
import { blockingKeys } from './event-blocks.js';
import type { EventProfile } from './event-profile.js';
import { isFulfilment, isPart, isPromise, promisedThing } from './event-links.js';
import { numberFactor, peopleFactor } from './number-factor.js';
import { dateFactor, daysOf, placeFactor, publishedDay } from './occasion-factors.js';
import { nameFactor } from './name-factor.js';
import { toThousandths } from '../round.js';

/** `partOf` and `fulfils` read from either side: `reasons` say which is the part or the delivery. */
export type EventRelation = 'sameAs' | 'partOf' | 'fulfils' | 'updates' | 'contradicts' | 'different';

export interface EventComparison {
  readonly relation: EventRelation;
  /** 0 to 1. From .92 two events are related as said; from .60 a person should look. */
  readonly score: number;
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[];
  /** Whether the two may never be one event, however alike a third is to both. */
  readonly isExcluded: boolean;
  /** For `partOf` and `fulfils`: which of the two is the part, or the delivery. */
  readonly from?: 'a' | 'b';
}

/** Relations of reports that tell of one act. */
export const ONE_ACT: ReadonlySet<EventRelation> = new Set(['sameAs', 'updates', 'contradicts']);

const COPY = 2.5;
/** The sum of weights from which two reports are of one event; the scale puts it at .92. Tuned on test/identity/event-pairs.jsonl. */
const ONE_FROM = 4;
const STEEPNESS = 1.5;
const MERGE_LOGIT = Math.log(0.92 / 0.08);
/** A block leaves this much at most. */
const BLOCKED = 0.3;

const scoreOf = (sum: number): number => 1 / (1 + Math.exp(-(STEEPNESS * (sum - ONE_FROM) + MERGE_LOGIT)));

function documentFactor(a: EventProfile, b: EventProfile): Factor {
  if (a.documentId === b.documentId) return block('document', 'One text tells of both, as two events.');
  const [x, y] = [a.signature, b.signature];
  if (x !== null && y !== null && likeness(x, y) >= COPY_LIKENESS)
    return { name: 'copy', weight: COPY, reason: 'Their texts are copies of one another.' };
  return a.sentence !== undefined && a.sentence === b.sentence
    ? { name: 'copy', weight: COPY, reason: 'Both tell it in the same words.' }
    : unsaid('copy');
}

/** One report in a hundred tells of aid that did not come: two of them are of one act sooner than two of any other kind. */
const BOTH_NEGATED = 0.8;

const SIDES = new Set(['APPEAL', 'PARTNERSHIP']);

function kindFactor(a: EventProfile, b: EventProfile): Factor {
  if ((a.modality === 'NEGATED') !== (b.modality === 'NEGATED')) return block('kind', 'One of them did not happen.');
  if (isPromise(a) !== isPromise(b)) return block('kind', 'One is a promise, the other a delivery.');
  if (a.kind !== b.kind && (SIDES.has(a.kind) || SIDES.has(b.kind)))
    return block('kind', `One is of kind ${a.kind.toLowerCase()}, the other of kind ${b.kind.toLowerCase()}.`);
  const isNegated = a.modality === 'NEGATED';
  const weight = likenessOfKinds(a, b) + (isNegated ? BOTH_NEGATED : 0);
  return { name: 'kind', weight, reason: isNegated ? 'Neither happened.' : '' };
}

/** A delivery may be a distribution to another paper, hardly a service. */
function likenessOfKinds({ kind }: EventProfile, { kind: other }: EventProfile): number {
  if (kind === other) return 0.2;
  return kind === 'SERVICE' || other === 'SERVICE' ? -0.5 : 0;
}

/** One day, or reports of one day or two; and no other place. Numbers that differ then are one act told differently. */
function isOneOccasion(date: Factor, place: Factor, recipient: Factor): boolean {
  const isOneDay = date.weight >= 1.5 || (date.weight >= 0.7 && (place.weight > 0 || recipient.weight > 0));
  return isOneDay && place.isBlock === undefined && place.weight >= 0 && recipient.weight >= 0;
}

/** ONGOING in one report, done in another. */
const isLaterStage = (a: EventProfile, b: EventProfile): boolean =>
  a.modality !== b.modality && [a, b].some(({ modality }) => modality === 'ONGOING');

/** A count of an act that goes on grows from day to day. */
function isGrown(a: EventProfile, b: EventProfile, conflicting: readonly AmountPair[]): boolean {
  const [x, y] = [publishedDay(a) ?? daysOf(a)?.to, publishedDay(b) ?? daysOf(b)?.to];
  if (x === undefined || y === undefined) return false;
  return conflicting.every(({ relation }) => relation === (x < y ? 'less' : 'more'));
}

function relationOf(a: EventProfile, b: EventProfile): EventRelation {
  const { conflicting } = readNumbers(a, b);
  if (isLaterStage(a, b) && isGrown(a, b, conflicting)) return 'updates';
  return conflicting.length > 0 || countsDisagree(a, b) ? 'contradicts' : 'sameAs';
}

const countsDisagree = (a: EventProfile, b: EventProfile): boolean => peopleFactor(a, b).weight < 0;

const sentences = (factors: readonly Factor[]): string[] =>
  factors
    .filter(({ reason }) => reason !== '')
    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
    .map(({ reason }) => reason);

export interface EventComparer {
  compare(a: EventProfile, b: EventProfile): EventComparison;
  /** What two reports of one event share nearly always: who is in it, a sum, a number of a thing. */
  keysOf(profile: EventProfile): readonly string[];
}

function factorsOf(a: EventProfile, b: EventProfile, parties: PartyComparer, { places }: PartyKnowledge): Factor[] {
  const [date, place] = [dateFactor(a, b), placeFactor(a, b, places)];
  const recipient = recipientFactor(a, b, parties);
  const number = numberFactor(a, b, isOneOccasion(date, place, recipient));
  const donor = donorFactor(a, b, parties);
  const name = nameFactor(a, b, places);
  return [documentFactor(a, b), kindFactor(a, b), donor, recipient, number, peopleFactor(a, b), date, place, name];
}

/** Of the named factors, what they weigh together. */
const sumOf = (factors: readonly Factor[], names?: readonly FactorName[]): number =>
  factors.filter(({ name }) => names?.includes(name) ?? true).reduce((sum, { weight }) => sum + weight, 0);

/** A part and a delivery are another event than the whole and the promise, and lead to it. */
function linkOf(
  a: EventProfile,
  b: EventProfile,
  factors: readonly Factor[],
  { places }: PartyKnowledge,
): EventComparison | undefined {
  const link = isFulfilment(a, b, factors) ?? isPart(a, b, factors, places);
  if (link === undefined) return undefined;
  const bond = sumOf(factors, ['donor', 'recipient', 'place']) + promisedThing(a, b);
  const reasons = [link.reason, ...sentences(factors.filter(({ isBlock }) => isBlock !== true))];
  const score = toThousandths(scoreOf(Math.max(ONE_FROM, bond)));
  return { relation: link.relation, score, reasons, isExcluded: true, from: link.from };
}

/**
 * A comparer of events that asks the comparer of organizations about donors and recipients.
 * `createEventComparer(knowledge).compare(a, b)` → sameAs, .99, "Both give “1200 selimut” and “1200 blankets”.", …
 */
export function createEventComparer(knowledge: PartyKnowledge): EventComparer {
  const parties = createPartyComparer(knowledge);
  return {
    keysOf: (profile) => blockingKeys(profile, parties),
    compare(a, b) {
      const factors = factorsOf(a, b, parties, knowledge);
      const link = linkOf(a, b, factors, knowledge);
      if (link !== undefined) return link;
      const isExcluded = factors.some(({ isBlock }) => isBlock === true);
      const sum = sumOf(factors);
      const score = toThousandths(isExcluded ? Math.min(BLOCKED, scoreOf(sum)) : scoreOf(sum));
      const relation = !isExcluded && sum >= ONE_FROM ? relationOf(a, b) : 'different';
      const reasons = sentences(isExcluded ? factors.filter(({ weight }) => weight < 0) : factors);
      return { relation, score, reasons, isExcluded };
    },
  };
}

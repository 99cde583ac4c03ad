/** Goes through the sentences of a text and makes events of what they tell. */
import { readDrafts } from '../frames/read-drafts.js';
import { keyOf } from '../mentions/key-of.js';
import type { Draft, PartyDraft } from '../frames/draft.js';
import type { Frame } from '../languages/pack.js';
import { entryAt, isKind, type Reading } from '../text/reading.js';
import { agreementSides, turnToTaker, type Sides } from './agreement-parties.js';
import { concreteItems, type EventDraft } from './event-draft.js';
import { findEventDate, findSentenceDate } from './find-event-date.js';
import { findAffiliations, findSpeakers } from './find-speakers.js';
import { dateFromOccasions } from './date-from-occasions.js';
import { inheritDonors } from './inherit-donors.js';
import { mergeEvents, unionParties } from './merge-events.js';
import { createPartyIndex, type Party, type PartyIndex } from './party-index.js';
import { readContinuation } from './read-continuation.js';
import { isAidEvent, isFragment, namesAid, speaksOfAid } from './qualify.js';
import { settleCarried } from './settle-carried.js';
import { settleKind } from './settle-kind.js';
import { findStoppedCarriers } from './stopped-carriers.js';

/** "yang berkantor pusat di Kota Lama": a place of the relative clause, not of the act. */
function isInRelativeClause(reading: Reading, at: number): boolean {
  for (let i = at - 1; i > at - RELATIVE_REACH; i -= 1) {
    if (reading.tokens[i]?.text === ',') return false;
    if (isKind(reading, i, 'relative')) return true;
  }
  return false;
}

/** The places of the frame; where it has none, those its sentence names after a preposition of place. */
function placesOf(reading: Reading, draft: Draft): EventDraft['places'] {
  if (draft.places.length > 0) return [...draft.places];
  const { from, to } = reading.sentences[draft.sentence] ?? { from: 0, to: 0 };
  const places: EventDraft['places'] = [];
  for (let at = from; at < to; at += 1) {
    const owner = reading.owner[at];
    if (owner?.type !== 'place' || owner.from !== at) continue;
    if (entryAt(reading, at - 1, 'marker')?.entry.marker === 'at' && !isInRelativeClause(reading, at))
      places.push(owner);
  }
  return places;
}

/** Each place once. */
function distinct(places: EventDraft['places']): EventDraft['places'] {
  return places.filter((place, i) => places.findIndex((other) => keyOf(other) === keyOf(place)) === i);
}

/** "Mereka mendapatkan bantuan": a pronoun that receives stands for the people spoken of last. */
function groupsMeant(reading: Reading, draft: Draft): EventDraft['groups'] {
  if (draft.groups.length > 0) return [...draft.groups];
  const isMeant = draft.parties.some(
    ({ role, mention }) => role === 'recipient' && mention.sort === 'pronoun' && mention.isFirstPerson !== true,
  );
  const group = isMeant ? lastGroupBefore(reading, draft) : undefined;
  return group === undefined ? [] : [group];
}

function lastGroupBefore(reading: Reading, draft: Draft): EventDraft['groups'][number] | undefined {
  const start = reading.sentences[Math.max(0, draft.sentence - 1)]?.from ?? 0;
  for (let at = draft.from - 1; at >= start; at -= 1) {
    const owner = reading.owner[at];
    if (owner?.type === 'group') return owner;
  }
  return undefined;
}

const RELATIVE_REACH = 8;

const STORY_MARKS = new Set(['.', '!', '?', '"', '”', '…']);

/** A first sentence that no full stop ends, with a story behind it. */
function isHeadline(reading: Reading): boolean {
  const last = reading.tokens[(reading.sentences[0]?.to ?? 0) - 1];
  return reading.sentences.length > 1 && last !== undefined && !STORY_MARKS.has(last.text);
}

function partiesIn(draft: Draft, roles: readonly PartyDraft['role'][], index: PartyIndex): Party[] {
  return partiesOf(
    draft.parties.filter(({ role }) => roles.includes(role)),
    index,
  );
}

function partiesOf(drafts: readonly PartyDraft[], index: PartyIndex): Party[] {
  let parties: Party[] = [];
  for (const { role, mention } of drafts) {
    if (role === 'recipient' && mention.isPlural === true) continue;
    const party = index.partyOf(mention);
    if (party !== undefined) parties = unionParties(parties, [party]);
  }
  return parties;
}

function without(parties: readonly Party[], others: readonly Party[]): Party[] {
  return parties.filter(({ key }) => !others.some((other) => other.key === key));
}

function agreedParties(reading: Reading, draft: Draft, index: PartyIndex): Sides<Party> {
  const { donors, recipients } = agreementSides(reading, draft.parties);
  return turnToTaker(reading, { donors: partiesOf(donors, index), recipients: partiesOf(recipients, index) });
}

/** "A partnered with B to provide gifts to children": the gift of both, rather than an agreement. */
function jointGift({ chain, groups, items }: Draft): Frame | undefined {
  if (groups.length === 0 || concreteItems({ items }).length === 0) return undefined;
  return chain.links.find(({ link, trigger }) => link === 'under' && trigger.frame.act === 'give')?.trigger.frame;
}

/** What came to nothing is of the day on which that happened. */
function dateOf(reading: Reading, draft: Draft): EventDraft['date'] {
  const own = findEventDate(reading, draft);
  return own ?? (draft.because === undefined ? undefined : findSentenceDate(reading, draft.because));
}

const sentencesAbout = ({ because, sentence }: Draft): number[] =>
  because === undefined || because === sentence ? [] : [because];

function toEvent(reading: Reading, told: Draft, index: PartyIndex): EventDraft {
  const gift = told.frame.act === 'agree' ? jointGift(told) : undefined;
  const parties = told.parties.map((party) => (party.role === 'party' ? { ...party, role: 'donor' as const } : party));
  const draft = gift === undefined ? told : { ...told, frame: gift, kind: gift.kind, parties };
  const isAgreement = draft.frame.act === 'agree';
  const { donors, recipients } = isAgreement
    ? agreedParties(reading, draft, index)
    : { donors: partiesIn(draft, ['donor'], index), recipients: partiesIn(draft, ['recipient'], index) };
  const isAidNamed = namesAid(reading, draft.sentence);
  const event: EventDraft = {
    kind: draft.kind,
    // To work together goes on; to sign is done once.
    modality: isAgreement && draft.frame.needsDonor === true && draft.modality === 'DONE' ? 'ONGOING' : draft.modality,
    // What is promised is read by the promised act's table, but it is as sure as the promise.
    frame: draft.chain.governor?.frame ?? draft.frame,
    donors,
    recipients: without(recipients, donors),
    implementers: isAgreement ? [] : without(partiesIn(draft, ['implementer'], index), donors),
    groups: groupsMeant(reading, draft),
    items: [...draft.items],
    money: [...draft.money],
    places: distinct(placesOf(reading, draft)),
    date: dateOf(reading, draft),
    sentences: [draft.sentence, ...sentencesAbout(draft)],
    partOf: undefined,
    isAidNamed,
    isAidSaid: isAidNamed || speaksOfAid(reading, draft.sentence),
    isDonorInherited: false,
    isFragment: false,
    isHeadline: draft.sentence === 0 && isHeadline(reading),
  };
  event.kind = settleKind(event);
  return event;
}

/** Every event of the text, merged, in order. */
export function assembleEvents(reading: Reading): EventDraft[] {
  const affiliations = findAffiliations(reading);
  const index = createPartyIndex(reading, { speakers: findSpeakers(reading, affiliations), affiliations });
  const carriers = findStoppedCarriers(reading);
  const events: EventDraft[] = [];
  for (let sentence = 0; sentence < reading.sentences.length; sentence += 1) {
    const drafts = readDrafts(reading, sentence);
    if (readContinuation(reading, drafts, { sentence, event: events.at(-1) })) continue;
    for (const draft of drafts) {
      if (draft.frame.act === 'contain') continue;
      const event = toEvent(reading, settleCarried(reading, draft, carriers), index);
      event.isFragment = isFragment(event);
      if (event.isFragment || isAidEvent(reading, event)) events.push(event);
    }
  }
  const merged = mergeEvents(events).filter((event) => !event.isFragment);
  inheritDonors(merged);
  dateFromOccasions(reading, merged);
  return merged;
}

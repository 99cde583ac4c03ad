/** Says of the acts that a stopped carrier was to do that they came to nothing, and whose they were: not the carrier's, and not who speaks of it. */
import type { Draft, PartyDraft } from '../frames/draft.js';
import type { ActorMention, GroupMention, ItemMention } from '../mentions/mention.js';
import { keyOf } from '../mentions/key-of.js';
import { anyAt, isKind, spanOf, type Reading } from '../text/reading.js';
import { findSentenceDate } from './find-event-date.js';
import { carrierEnd, hasCarrier, isCarrier, type StoppedCarriers } from './stopped-carriers.js';

const BACK_SENTENCES = 2;

interface Lost {
  readonly carriers: StoppedCarriers;
  readonly givers: readonly PartyDraft[];
  readonly others: readonly PartyDraft[];
}

const isMoved = ({ frame }: Draft): boolean =>
  frame.act === 'give' && frame.needsDonor !== true && (frame.kind === 'DELIVERY' || frame.kind === 'DISTRIBUTION');

/** "Mereka membawa 3 ton beras", of people who were on board in the sentence before: as many, or by the same noun. */
function crewMeant(reading: Reading, mention: ActorMention, { crews }: StoppedCarriers): GroupMention | undefined {
  if (mention.isPlural !== true || (reading.quoteOf[mention.from] ?? -1) >= 0) return undefined;
  const sentence = reading.sentenceOf[mention.from] ?? 0;
  const start = reading.sentences[Math.max(0, sentence - BACK_SENTENCES)]?.from ?? 0;
  return reading.mentions.findLast(
    (other): other is GroupMention =>
      other.type === 'group' &&
      other.from >= start &&
      other.to <= mention.from &&
      crews.some(({ count, text }) => (count === null ? text === other.text : count === other.count)),
  );
}

/** "Saya mengecam pencegatan kapal Sinar saat mengirim beras": the carrier stands nearer to the verb than who speaks of it. */
function isBehindCarrier(reading: Reading, mention: ActorMention, { chain }: Draft): boolean {
  return hasCarrier(reading, mention.to, chain.head.from);
}

/** "Kapal yang membawa 3 ton beras ditahan tentara": the act hangs on the carrier. */
function isOfCarrier(reading: Reading, { from, chain }: Draft): boolean {
  return hasCarrier(reading, from, chain.head.from);
}

/** "Kapal itu membawa 3 ton beras": a carrier that was spoken of before is the subject. */
function hasCarrierSubject(reading: Reading, { from, chain, parties }: Draft): boolean {
  if (chain.head.voice !== 'active' || parties.some(({ role }) => role === 'donor')) return false;
  return anyAt(from, chain.head.from, (at) => {
    const end = carrierEnd(reading, at);
    return end !== undefined && anyAt(end, end + 2, (next) => isKind(reading, next, 'definite'));
  });
}

function asGiver(reading: Reading, { from, to }: GroupMention): PartyDraft {
  return { role: 'donor', mention: { type: 'actor', sort: 'generic', ...spanOf(reading, from, to), from, to } };
}

/** The sentence that says best that the carrier was stopped: one with a day, else the first. */
function reasonOf(reading: Reading, { sentences }: StoppedCarriers): number | undefined {
  return sentences.find((sentence) => findSentenceDate(reading, sentence) !== undefined) ?? sentences[0];
}

/** "Kapal itu diberangkatkan oleh Yayasan Bahari": what brings the aid is not the aid, unless it is counted. */
const isCargo = (item: ItemMention): boolean => !isCarrier(item) || item.quantity !== undefined;

function settleLost(reading: Reading, draft: Draft, { carriers, givers, others }: Lost): Draft {
  const because = reasonOf(reading, carriers);
  const places = draft.places.length > 0 || carriers.destination === undefined ? draft.places : [carriers.destination];
  const parties = [...givers, ...others];
  const lost = { ...draft, modality: 'NEGATED' as const, parties, places, items: draft.items.filter(isCargo) };
  return because === undefined ? lost : { ...lost, because };
}

/** The draft as it is, or what is left of it where a carrier that was stopped had it on board. */
export function settleCarried(reading: Reading, draft: Draft, carriers: StoppedCarriers | undefined): Draft {
  if (carriers === undefined || !isMoved(draft)) return draft;
  const donors = draft.parties.filter(({ role }) => role === 'donor');
  const crew = donors.map(({ mention }) => crewMeant(reading, mention, carriers)).find((group) => group !== undefined);
  const isNamed = ({ mention }: PartyDraft): boolean => mention.sort === 'name' && carriers.names.has(keyOf(mention));
  const isByCarrier = hasCarrierSubject(reading, draft) || draft.parties.some(isNamed);
  const isCaught =
    carriers.sentences.includes(draft.sentence) && (draft.modality === 'NEGATED' || isOfCarrier(reading, draft));
  // What a crew plans it may do some other way; what a stopped ship was to bring it does not.
  const isLost = isByCarrier || (draft.modality !== 'PLANNED' && (crew !== undefined || isCaught));
  if (!isLost) return draft.items.every(isCargo) ? draft : { ...draft, items: draft.items.filter(isCargo) };
  const own = donors.filter((party) => !isNamed(party) && !isBehindCarrier(reading, party.mention, draft));
  const senders = carriers.senders.map((mention): PartyDraft => ({ role: 'donor', mention }));
  const givers = senders.length > 0 ? senders : crew === undefined ? own : [asGiver(reading, crew)];
  const others = draft.parties.filter((party) => party.role !== 'donor' && !isNamed(party));
  return settleLost(reading, draft, { carriers, givers, others });
}

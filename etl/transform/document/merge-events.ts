/** Joins drafts that tell one act: a headline and its story, "bantuan tersebut" and the aid before it. A contradiction keeps them apart. */
import { keyOf } from '../mentions/key-of.js';
import { foldWord } from '../text/fold.js';
import type { ItemMention } from '../mentions/mention.js';
import { concreteItems, type EventDraft } from './event-draft.js';
import type { Party } from './party-index.js';
import { settleKind } from './settle-kind.js';

/** How far back a draft may find the event it goes on with. Bounded, so that reading stays linear. */
const BACK_EVENTS = 8;
const NEAR_SENTENCES = 3;

const FAMILY: Readonly<Record<EventDraft['kind'], string>> = {
  DELIVERY: 'moved',
  DISTRIBUTION: 'moved',
  SERVICE: 'moved',
  PLEDGE: 'promised',
  COMMITMENT: 'promised',
  PARTNERSHIP: 'agreed',
  APPEAL: 'asked',
};

function share<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.some((x) => b.some((y) => same(x, y)));
}

/** Either side is silent, or they have one in common. */
function agree<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === 0 || b.length === 0 || share(a, b, same);
}

/** The same body, or one that is named as a part of the other: "Norway" and "Norway's Ministry of …". */
function sameParty(a: Party, b: Party): boolean {
  if (a.key === b.key) return true;
  const [x, y] = [keyOf(a.span), keyOf(b.span)];
  return holds(x, y) || holds(y, x);
}

const MIN_NAME = 5;

function holds(whole: string, part: string): boolean {
  return part.length >= MIN_NAME && ` ${whole} `.includes(` ${part} `);
}

/** Each body once, under the name that says most. */
export function unionParties(a: readonly Party[], b: readonly Party[]): Party[] {
  const merged = [...a];
  for (const party of b) {
    const at = merged.findIndex((known) => sameParty(known, party));
    if (at < 0) merged.push(party);
    else if (holds(keyOf(party.span), keyOf(merged[at]?.span ?? party.span))) merged[at] = party;
  }
  return merged;
}

function sameQuantity(a: ItemMention, b: ItemMention): boolean {
  const [x, y] = [a.quantity?.value, b.quantity?.value];
  return x == null || y == null || x === y;
}

function sameThing(a: ItemMention, b: ItemMention): boolean {
  const isAlike = a.code === b.code && !a.isUnknown ? true : foldWord(a.what) === foldWord(b.what);
  return isAlike && sameQuantity(a, b);
}

function sameText(a: { text: string }, b: { text: string }): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x === y || x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x);
}

function sameMoney(a: EventDraft['money'][number], b: EventDraft['money'][number]): boolean {
  return a.mention.amount === b.mention.amount && a.mention.currency === b.mention.currency;
}

function sameDate(a: EventDraft, b: EventDraft): boolean {
  if (a.date === undefined || b.date === undefined) return true;
  return a.date.value.startsWith(b.date.value) || b.date.value.startsWith(a.date.value);
}

/** "38 ahli waris" and "35 keluarga" are two acts. */
function countedGroups(event: EventDraft): EventDraft['groups'] {
  return event.groups.filter(({ count }) => count !== null);
}

function lastSentence(event: EventDraft): number {
  return event.sentences.reduce((last, sentence) => Math.max(last, sentence), 0);
}

/** "A multi-year contribution" is firm, and the same as "a contribution" of the same giver to the same taker. */
function isOfOneFamily(a: EventDraft, b: EventDraft): boolean {
  if (FAMILY[a.kind] === FAMILY[b.kind]) return true;
  const isFirm =
    (a.kind === 'COMMITMENT' && b.kind === 'DELIVERY') || (a.kind === 'DELIVERY' && b.kind === 'COMMITMENT');
  const isShared = share(a.donors, b.donors, sameParty) || share(a.recipients, b.recipients, sameParty);
  return isFirm && isShared && agree(a.recipients, b.recipients, sameParty);
}

/** "WFP provides food" and "WFP provides food thanks to the EU": who gives in the one only carries in the other. */
function isCarrier(a: EventDraft, b: EventDraft): boolean {
  return a.donors.length > 0 && a.donors.every((donor) => b.implementers.some((party) => sameParty(donor, party)));
}

/** Whether nothing in the two contradicts. */
function isCompatible(a: EventDraft, b: EventDraft): boolean {
  return (
    isOfOneFamily(a, b) &&
    (a.modality === b.modality ||
      (a.modality !== 'NEGATED' && b.modality !== 'NEGATED' && a.modality !== 'PLANNED' && b.modality !== 'PLANNED')) &&
    (agree(a.donors, b.donors, sameParty) || isCarrier(a, b) || isCarrier(b, a)) &&
    agree(a.recipients, b.recipients, sameParty) &&
    agree(a.money, b.money, sameMoney) &&
    agree(concreteItems(a), concreteItems(b), sameThing) &&
    agree(countedGroups(a), countedGroups(b), (x, y) => x.count === y.count) &&
    sameDate(a, b)
  );
}

/** "Bantuan itu diterima Posko Induk": who took the aid that was told just before, whatever it was addressed to. */
function isTaken(a: EventDraft, b: EventDraft): boolean {
  const isNext = (b.sentences[0] ?? 0) - lastSentence(a) === 1;
  const isDefinite = b.items.length > 0 && b.items.every((item) => item.isAid && item.isDefinite);
  const isBare = b.donors.length === 0 && b.money.length === 0 && b.groups.length === 0 && !isVague(a);
  return isNext && isDefinite && isBare && a.modality === b.modality && FAMILY[a.kind] === FAMILY[b.kind];
}

/** Names neither a thing nor a sum. */
function isVague(event: EventDraft): boolean {
  return event.money.length === 0 && concreteItems(event).length === 0;
}

/** Whether something speaks for it: a shared thing or sum, aid that points back, or the same giver close by with nothing new. */
function isLinked(a: EventDraft, b: EventDraft): boolean {
  const isNear = (b.sentences[0] ?? 0) - lastSentence(a) <= NEAR_SENTENCES;
  if (share(concreteItems(a), concreteItems(b), sameThing))
    return share(a.donors, b.donors, sameParty) || isNear || b.donors.length === 0;
  if (share(a.money, b.money, sameMoney)) return true;
  if (isNear && b.items.some(({ isDefinite }) => isDefinite)) return true;
  if (!isVague(a) && !isVague(b)) return false;
  const sharesDonor = share(a.donors, b.donors, sameParty);
  const sharesTarget = share(a.recipients, b.recipients, sameParty) || share(a.groups, b.groups, sameText);
  return (sharesDonor && (isNear || sharesTarget)) || (isNear && sharesTarget) || (isNear && b.donors.length === 0);
}

function union<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): T[] {
  return [...a, ...b.filter((y) => !a.some((x) => same(x, y)))];
}

/** Each sum once. */
export function unionMoney(a: EventDraft['money'], b: EventDraft['money']): EventDraft['money'] {
  return union(a, b, sameMoney);
}

/** Of one thing named twice the mention with a quantity stays. */
export function unionItems(a: readonly ItemMention[], b: readonly ItemMention[]): ItemMention[] {
  const merged = [...a];
  for (const item of b) {
    // Only with what was known before: "celana baru, baju baru" of one list are two things.
    const at = a.findIndex((known) => sameThing(known, item) && known.isAid === item.isAid);
    if (at < 0) merged.push(item);
    else if (merged[at]?.quantity === undefined && item.quantity !== undefined) merged[at] = item;
  }
  return merged;
}

/** The givers of both, but those that only carry in one of them. */
function givers(a: EventDraft, b: EventDraft): Party[] {
  if (isCarrier(a, b)) return [...b.donors];
  return isCarrier(b, a) ? [...a.donors] : unionParties(a.donors, b.donors);
}

function morePrecise(a: EventDraft['date'], b: EventDraft['date']): EventDraft['date'] {
  if (a === undefined || b === undefined) return a ?? b;
  return b.value.length > a.value.length && b.value.startsWith(a.value) ? b : a;
}

function join(a: EventDraft, b: EventDraft): void {
  if (a.isFragment) [a.frame, a.kind, a.isFragment] = [b.frame, b.kind, b.isFragment];
  if (b.kind === 'COMMITMENT') a.kind = b.kind;
  a.isDonorInherited = a.donors.length === 0 ? b.isDonorInherited : a.isDonorInherited;
  a.donors = givers(a, b);
  a.implementers = unionParties(a.implementers, b.implementers).filter(
    (party) => !a.donors.some((donor) => sameParty(donor, party)),
  );
  a.recipients = unionParties(a.recipients, b.recipients).filter(
    (party) => !a.donors.some(({ key }) => key === party.key),
  );
  a.groups = union(a.groups, b.groups, sameText);
  a.items = unionItems(a.items, b.items);
  a.money = unionMoney(a.money, b.money);
  a.places = union(a.places, b.places, sameText);
  a.date = morePrecise(a.date, b.date);
  a.isAidSaid ||= b.isAidSaid;
  a.isAidNamed ||= b.isAidNamed;
  // Not by a new set each time: ten thousand sentences may tell one act.
  a.sentences.push(...b.sentences.filter((sentence) => !a.sentences.includes(sentence)));
  if (a.kind === 'DISTRIBUTION' && b.kind === 'DELIVERY' && b.recipients.length > 0) a.kind = 'DELIVERY';
}

/** "20 dari 70 ekor": less of the same thing from the same giver is a part of the whole. */
function isPart(whole: EventDraft, part: EventDraft): boolean {
  if (FAMILY[whole.kind] !== FAMILY[part.kind] || !share(whole.donors, part.donors, sameParty)) return false;
  return share(concreteItems(whole), concreteItems(part), (x, y) => {
    const [total, some] = [x.quantity?.value ?? 0, y.quantity?.value ?? 0];
    return x.code === y.code && x.unit === y.unit && some > 0 && some < total;
  });
}

/** "The agency helps the people of the region" beside what it gave them: says nothing that the other does not. */
function isRestated(event: EventDraft, others: readonly EventDraft[]): boolean {
  if (!isVague(event) || event.recipients.length > 0 || event.kind === 'APPEAL' || event.kind === 'PARTNERSHIP')
    return false;
  return others.some(
    (other) => !isVague(other) && other.modality === event.modality && share(other.donors, event.donors, sameParty),
  );
}

/** A headline and the sentence behind it that names the same giver tell one act, however shortly the headline says it. */
function isToldAgain(a: EventDraft, b: EventDraft): boolean {
  const isNear = (b.sentences[0] ?? 0) <= NEAR_SENTENCES;
  return a.isHeadline && isNear && FAMILY[a.kind] === FAMILY[b.kind] && share(a.donors, b.donors, sameParty);
}

/** What the story says counts; the headline adds only what the story leaves out. */
function retell(headline: EventDraft, story: EventDraft): void {
  headline.isHeadline = false;
  if (!isVague(story)) [headline.items, headline.money] = [[], []];
  if (story.groups.length > 0) headline.groups = [];
  if (story.recipients.length > 0) headline.recipients = [];
  [headline.kind, headline.modality, headline.frame] = [story.kind, story.modality, story.frame];
  join(headline, story);
}

/** Joins what belongs together; the events left, in order of their first sentence. A part happened when the whole did. */
export function mergeEvents(drafts: readonly EventDraft[]): EventDraft[] {
  const events: EventDraft[] = [];
  for (const draft of drafts) {
    const near = events.slice(-BACK_EVENTS).toReversed();
    const same = near.find((event) => (isCompatible(event, draft) && isLinked(event, draft)) || isTaken(event, draft));
    const headline = near.find((event) => isToldAgain(event, draft));
    if (same !== undefined) join(same, draft);
    else if (headline !== undefined) retell(headline, draft);
    else {
      draft.partOf = near.find((event) => isPart(event, draft));
      events.push(draft);
    }
  }
  for (const event of events) {
    event.date ??= event.partOf?.date;
    if (FAMILY[event.kind] === 'moved') event.kind = settleKind(event);
  }
  return events.filter((event) => !isRestated(event, events));
}

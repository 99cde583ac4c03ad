/**
 * Finds the ships, trucks and planes of a text that were stopped on their way, who sends them and who is on board. What such a
 * carrier brings never comes, also where its own sentence does not say so.
 */
import type { ActorMention, GroupMention, ItemMention, Mention, PlaceMention } from '../mentions/mention.js';
import { keyOf } from '../mentions/key-of.js';
import { anyAt, entryAt, isKind, type Reading } from '../text/reading.js';

export interface StoppedCarriers {
  /** Keys of their names. */
  readonly names: ReadonlySet<string>;
  /** Who sends or runs them. */
  readonly senders: readonly ActorMention[];
  readonly crews: readonly GroupMention[];
  /** Where they were bound for. */
  readonly destination: PlaceMention | undefined;
  /** The sentences that say that they were stopped, in order. */
  readonly sentences: readonly number[];
}

const CARRIERS = new Set(['truck', 'vehicle', 'boat', 'helicopter', 'airlift'].map((name) => `logistics.${name}`));
/** "kapal bantuan berbendera Malta bernama Sinar": how far behind its noun a carrier's name may stand. */
const NAME_REACH = 6;
const SENDER_REACH = 7;
const CREW_REACH = 5;
const LEADING = new Set<Mention['type']>(['place', 'actor']);

export function isCarrier(mention: Mention | undefined): mention is ItemMention {
  return mention?.type === 'item' && CARRIERS.has(mention.code);
}

/** The index behind the carrier's noun that begins at a token. */
export function carrierEnd(reading: Reading, at: number): number | undefined {
  const owner = reading.owner[at];
  if (isCarrier(owner)) return owner.from === at ? owner.to : undefined;
  const noun = owner === undefined ? entryAt(reading, at, 'carrier') : undefined;
  return noun === undefined ? undefined : at + noun.length;
}

/** Whether a carrier is named among the tokens from `from` up to `to`. */
export const hasCarrier = (reading: Reading, from: number, to: number): boolean =>
  anyAt(from, to, (at) => carrierEnd(reading, at) !== undefined);

const asName = (mention: Mention | undefined): ActorMention | undefined =>
  mention?.type === 'actor' && mention.sort === 'name' && mention.record === undefined ? mention : undefined;

/** "bernama", "berbendera Malta": what leads on to a carrier's name ends before a token. */
function isLedTo(reading: Reading, at: number): boolean {
  const before = reading.owner[at - 1];
  return isKind(reading, before?.type === 'place' ? before.from - 1 : at - 1, 'carrierNamed');
}

/** "kapal Sinar": the name right behind the noun, or behind a word that leads on to it. */
function nameBehind(reading: Reading, to: number): ActorMention | undefined {
  for (let at = to; at < to + NAME_REACH; at += 1) {
    const isLed = at === to || isLedTo(reading, at);
    const name = isLed ? asName(reading.owner[at]) : undefined;
    if (name?.from === at) return name;
  }
  return undefined;
}

/** "kapal yang dioperasikan oleh Yayasan Bahari". */
function senderBehind(reading: Reading, at: number): ActorMention | undefined {
  const runBy = entryAt(reading, at, 'carrierRunBy');
  return runBy === undefined ? undefined : actorNear(reading, at + runBy.length, 1);
}

/** "Yayasan Bahari, yang menyewa kapal". */
function senderBefore(reading: Reading, at: number): ActorMention | undefined {
  return isKind(reading, at, 'carrierRuns') ? actorNear(reading, at - 1, -1) : undefined;
}

/** "oleh lembaga kemanusiaan asal Malta Yayasan Bahari": words and a country may lead on to the name, a mark or a thing may not. */
function actorNear(reading: Reading, start: number, step: 1 | -1): ActorMention | undefined {
  let general: ActorMention | undefined;
  for (let i = 0; i < SENDER_REACH; i += 1) {
    const at = start + i * step;
    const owner = reading.owner[at];
    if (owner?.type === 'actor' && owner.sort !== 'institution') return owner.sort === 'pronoun' ? general : owner;
    if (owner?.type === 'actor') general ??= owner;
    const isEnd = owner === undefined ? step > 0 && reading.tokens[at]?.text === ',' : !LEADING.has(owner.type);
    if (isEnd) return general;
  }
  return general;
}

/** "12 relawan yang berada di kapal": people whom a word of place or of means puts on a carrier. */
function isOnBoard(reading: Reading, { to, unit }: GroupMention): boolean {
  if (unit !== 'people') return false;
  return anyAt(to, to + CREW_REACH, (at) => {
    const marker = entryAt(reading, at, 'marker')?.entry.marker;
    return (marker === 'at' || marker === 'with') && hasCarrier(reading, at + 1, at + 4);
  });
}

/** "mencegat kapal", "the ship was seized", but not "kapal itu tidak dicegat". */
function saysStopped(reading: Reading, at: number): boolean {
  const isStop = isKind(reading, at, 'carrierStopped') || isKind(reading, at, 'thwarted');
  return isStop && !isKind(reading, at - 1, 'negated');
}

/** "berlayar menuju Gaza". */
function destinationAt(reading: Reading, at: number): PlaceMention | undefined {
  const bound = entryAt(reading, at, 'carrierBound');
  const place = bound === undefined ? undefined : reading.owner[at + bound.length];
  return place?.type === 'place' ? place : undefined;
}

/** What a search finds in the tokens of some sentences. */
function findIn<T>(reading: Reading, sentences: readonly number[], find: (at: number) => T | undefined): T[] {
  return sentences.flatMap((sentence) => {
    const { from, to } = reading.sentences[sentence] ?? { from: 0, to: 0 };
    return reading.tokens.slice(from, to).flatMap((_, i) => find(from + i) ?? []);
  });
}

/** Undefined where no carrier of the text was stopped, which is nearly always. */
export function findStoppedCarriers(reading: Reading): StoppedCarriers | undefined {
  const ends = reading.tokens.flatMap((_, at) => carrierEnd(reading, at) ?? []);
  if (ends.length === 0) return undefined;
  const names = new Set(ends.flatMap((end) => nameBehind(reading, end) ?? []).map((name) => keyOf(name)));
  const isMeant = (at: number): boolean => {
    if (carrierEnd(reading, at) !== undefined) return true;
    const name = asName(reading.owner[at]);
    return name !== undefined && names.has(keyOf(name));
  };
  const about = reading.sentences.flatMap(({ from, to }, sentence) => (anyAt(from, to, isMeant) ? sentence : []));
  const sentences = about.filter(
    (sentence) => findIn(reading, [sentence], (at) => saysStopped(reading, at) || undefined).length > 0,
  );
  if (sentences.length === 0) return undefined;
  const crews = reading.mentions.filter(
    (mention): mention is GroupMention => mention.type === 'group' && isOnBoard(reading, mention),
  );
  return {
    names,
    senders: [
      ...findIn(reading, about, (at) => senderBehind(reading, at)),
      ...reading.tokens.flatMap((_, at) => senderBefore(reading, at) ?? []),
    ],
    crews,
    destination: findIn(reading, about, (at) => destinationAt(reading, at))[0],
    sentences,
  };
}

/** Finds what is given: a noun of the lexicon with its modifiers, quantity and unit: "lima kilogram beras", "masker 15 box", "2,500 hygiene kits". */
import type { EntryKind } from '../languages/compile-pack.js';
import {
  afterDoubling,
  claim,
  entryAt,
  isAnyOf,
  isFree,
  isKind,
  isPlain,
  spanOf,
  type Reading,
} from '../text/reading.js';
import { numberAt, type NumberReading } from './find-number.js';
import type { ItemMention, QuantityReading } from './mention.js';

const MAX_MODIFIERS = 4;
const MAX_UNKNOWN_WORDS = 3;
const MAX_UNKNOWN_MODIFIERS = 2;

interface Noun {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly isAid: boolean;
  readonly isUnknown: boolean;
}

const AID_CODE = 'other.humanitarian_aid';

function isNear(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && token.breaksBefore < 2 && reading.owner[at] === undefined;
}

/** "des vivres livrés" are no books: of two words that an accent alone tells apart, one that is stressed at its end is the verb. */
function isParticiple(reading: Reading, at: number): boolean {
  const isVerb =
    entryAt(reading, at, 'trigger')?.length === 1 && entryAt(reading, at, 'trigger')?.entry.voice !== 'noun';
  return isVerb && /(?:é(?:e|s|es)?|ó)$/i.test(reading.tokens[at]?.text ?? '');
}

/** An item or an aid noun right at a token; the longer of the two, the item when equal. */
function bareNounAt(reading: Reading, at: number): Noun | undefined {
  if (!isNear(reading, at) || isParticiple(reading, at)) return undefined;
  const item = entryAt(reading, at, 'item');
  const aid = entryAt(reading, at, 'aid');
  // "food crisis", "gula darah": a longer phrase that is no thing hides the thing inside it.
  const noThing = entryAt(reading, at, 'notThing')?.length ?? 0;
  if (noThing > Math.max(item?.length ?? 0, aid?.length ?? 0)) return undefined;
  if (item !== undefined && item.length >= (aid?.length ?? 0)) {
    const to = afterDoubling(reading, at + item.length);
    return isFree(reading, at, to)
      ? { from: at, to, code: item.entry.code, isAid: false, isUnknown: false }
      : undefined;
  }
  if (aid === undefined || !isFree(reading, at, at + aid.length)) return undefined;
  return { from: at, to: at + aid.length, code: AID_CODE, isAid: true, isUnknown: false };
}

/** "clean drinking water": modifiers, then the noun. The phrase counts as the noun that ends it. */
function modifiedNounAt(reading: Reading, at: number): Noun | undefined {
  let next = at;
  for (let step = 0; step < MAX_MODIFIERS; step += 1) {
    const noun = bareNounAt(reading, next);
    if (noun !== undefined) return withHead(reading, { ...noun, from: at });
    const modifier = entryAt(reading, next, 'itemModifier');
    if (modifier === undefined || !isNear(reading, next)) return undefined;
    next += modifier.length;
    if ([',', '-'].includes(reading.tokens[next]?.text ?? '') && isKind(reading, next + 1, 'itemModifier')) next += 1;
  }
  return undefined;
}

/** "school furniture": of nouns in a row the last is the head, where modifiers come first. */
function withHead(reading: Reading, noun: Noun): Noun {
  let head = noun;
  for (let step = 0; step < 2; step += 1) {
    const next = reading.tokens[head.to];
    if (next === undefined || next.kind !== 'word') break;
    const after = bareNounAt(reading, head.to);
    if (after === undefined) break;
    // "food aid" is food: an aid noun takes the sense of the item before it.
    head = after.isAid && !noun.isAid ? { ...head, to: after.to } : { ...after, from: noun.from };
  }
  return head;
}

/** "celana panjang baru", "bantuan kemanusiaan": the noun, then its modifiers. */
function extendAfter(reading: Reading, noun: Noun): Noun {
  let to = noun.to;
  for (let step = 0; step < MAX_MODIFIERS; step += 1) {
    const modifier = entryAt(reading, to, noun.isAid ? 'aidModifier' : 'itemModifier');
    if (modifier === undefined || !isNear(reading, to)) break;
    if (isKind(reading, to, 'definite')) break;
    // "mantas para niños damnificados": the children are who gets them.
    if (!isFree(reading, to, to + modifier.length)) break;
    to += modifier.length;
  }
  return { ...noun, to };
}

function nounAt(reading: Reading, at: number): Noun | undefined {
  if (reading.compiled.pack.grammar.modifiers === 'before') {
    const noun = modifiedNounAt(reading, at);
    return noun?.isAid ? extendAfter(reading, noun) : noun;
  }
  const noun = bareNounAt(reading, at);
  return noun === undefined ? undefined : extendAfter(reading, noun);
}

const STOPPERS: ReadonlySet<EntryKind> = new Set([
  'marker',
  'coordinator',
  'relative',
  'trigger',
  'say',
  'group',
  'clauseBreak',
  'notThing',
  'infinitive',
  'definite',
  'beforeYear',
  'planned',
  'negated',
  'auxiliary',
  'copula',
  'currency',
  'month',
  'branch',
  'institution',
  'generic',
  'unit',
  'veto',
]);

/** Words no lexicon knows, after a number: "12 Interactive Whiteboards". Kept, and reported as an Issue when a frame takes them. */
function unknownNounAt(reading: Reading, at: number): Noun | undefined {
  let to = at;
  while (to < at + MAX_UNKNOWN_WORDS) {
    const token = reading.tokens[to];
    if (token?.kind !== 'word' || token.isCapital || token.breaksBefore > 0 || reading.owner[to] !== undefined) break;
    if (isAnyOf(reading, to, STOPPERS)) break;
    to += 1;
  }
  if (to === at || (reading.tokens[at]?.text.length ?? 0) < 3) return undefined;
  return { from: at, to, code: 'other', isAid: false, isUnknown: true };
}

function toQuantity(number: NumberReading | undefined): QuantityReading | undefined {
  if (number === undefined) return undefined;
  const { value, min, max, qualifier } = number;
  return { value, qualifier, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

interface Counted {
  readonly from: number;
  readonly to: number;
  readonly noun: Noun;
  readonly number?: NumberReading | undefined;
  readonly unit?: { readonly from: number; readonly to: number } | undefined;
}

function unitAt(reading: Reading, at: number): { from: number; to: number } | undefined {
  const unit = entryAt(reading, at, 'unit');
  return unit === undefined || !isFree(reading, at, at + unit.length) ? undefined : { from: at, to: at + unit.length };
}

/** "310 secondary school bursaries": a word or two that no list knows, between the number and the noun it counts. */
function qualifiedNounAt(reading: Reading, at: number): Noun | undefined {
  if (reading.compiled.pack.grammar.modifiers === 'after') return undefined;
  for (let next = at; next < at + MAX_UNKNOWN_MODIFIERS; next += 1) {
    const token = reading.tokens[next];
    if (token?.kind !== 'word' || token.breaksBefore > 0 || reading.owner[next] !== undefined) return undefined;
    if (isAnyOf(reading, next, STOPPERS)) return undefined;
    const noun = modifiedNounAt(reading, next + 1);
    if (noun !== undefined && !noun.isAid) return { ...noun, from: at };
  }
  return undefined;
}

/** "2.500 paket sembako", "10 tons of rice", "two dozen ventilators". */
function numberFirstAt(reading: Reading, at: number): Counted | undefined {
  const number = numberAt(reading, at);
  if (number === undefined || !isFree(reading, number.from, number.to)) return undefined;
  const direct = nounAt(reading, number.to);
  const unit = unitAt(reading, number.to);
  // "dua buah ambulans": "buah" is a fruit only where nothing else is counted.
  const isUnitOnly =
    direct !== undefined && unit !== undefined && direct.to <= unit.to && nounAt(reading, unit.to) !== undefined;
  if (direct !== undefined && !isUnitOnly)
    return { from: number.from, to: direct.to, noun: direct, number, unit: innerUnit(reading, direct) };
  if (unit === undefined) {
    const unknown = qualifiedNounAt(reading, number.to) ?? unknownNounAt(reading, number.to);
    return unknown === undefined || number.value === null
      ? undefined
      : { from: number.from, to: unknown.to, noun: unknown, number };
  }
  const after = isKind(reading, unit.to, 'unitJoiner') ? unit.to + 1 : unit.to;
  const noun = nounAt(reading, after) ?? unknownNounAt(reading, after);
  if (noun !== undefined) return { from: number.from, to: noun.to, noun, number, unit };
  return undefined;
}

/** "paket sembako" names its own unit. */
function innerUnit(reading: Reading, noun: Noun): { from: number; to: number } | undefined {
  const unit = entryAt(reading, noun.from, 'unit');
  return unit === undefined || noun.from + unit.length >= noun.to
    ? undefined
    : { from: noun.from, to: noun.from + unit.length };
}

/** "masker 15 box", "beras seberat 5 ton": the noun, then its quantity. */
function quantityAfter(reading: Reading, noun: Noun): Counted | undefined {
  if (reading.compiled.pack.grammar.modifiers === 'before') return undefined;
  const lead = entryAt(reading, noun.to, 'quantityLead');
  const number = numberAt(reading, noun.to + (lead?.length ?? 0));
  if (number === undefined || !isFree(reading, noun.to, number.to)) return undefined;
  const unit = unitAt(reading, number.to);
  if (unit === undefined) return lead === undefined ? undefined : { from: noun.from, to: number.to, noun, number };
  // "bantuan 20 paket sembako": the unit has its own noun.
  const direct = nounAt(reading, number.to);
  if ((direct !== undefined && direct.to > unit.to) || nounAt(reading, unit.to) !== undefined) return undefined;
  return { from: noun.from, to: unit.to, noun, number, unit };
}

function countedAt(reading: Reading, at: number): Counted | undefined {
  const first = numberFirstAt(reading, at);
  if (first !== undefined) return first;
  const noun = nounAt(reading, at);
  if (noun === undefined) return undefined;
  return quantityAfter(reading, noun) ?? { from: noun.from, to: noun.to, noun, unit: innerUnit(reading, noun) };
}

function isDefinite(reading: Reading, { from, to }: Counted): boolean {
  const { modifiers, definitesStand = modifiers } = reading.compiled.pack.grammar;
  if (definitesStand === 'after') return isKind(reading, to, 'definite') || isKind(reading, to - 1, 'definite');
  return isKind(reading, from - 1, 'definite');
}

/** "33 paket bantuan sosial": a package is named with what it holds. */
function whatOf(reading: Reading, { noun, unit }: Counted): string {
  const isPackage = unit !== undefined && unit.to === noun.from && noun.isAid;
  return spanOf(reading, isPackage ? unit.from : noun.from, noun.to).text;
}

function toMention(reading: Reading, counted: Counted): ItemMention {
  const { from, to, noun, number, unit } = counted;
  return {
    type: 'item',
    ...spanOf(reading, from, to),
    from,
    to,
    what: whatOf(reading, counted),
    code: noun.code,
    isAid: noun.isAid && unit === undefined,
    quantity: toQuantity(number),
    unit: unit === undefined ? null : spanOf(reading, unit.from, unit.to).text,
    isDefinite: isDefinite(reading, counted),
    isUnknown: noun.isUnknown,
  };
}

/** Claims every thing and service that could be aid. */
export function findItems(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.owner[at] !== undefined || reading.tokens[at]?.kind === 'mark' || isPlain(reading, at)) continue;
    const counted = countedAt(reading, at);
    // "gula darah": nor is its second word a thing.
    if (counted === undefined) at += Math.max(0, (entryAt(reading, at, 'notThing')?.length ?? 1) - 1);
    if (counted === undefined || !isFree(reading, counted.from, counted.to)) continue;
    claim(reading, toMention(reading, counted));
    at = counted.to - 1;
  }
}

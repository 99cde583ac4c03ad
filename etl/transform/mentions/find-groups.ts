/** Finds the people aid is meant for: "250 tukang becak", "displaced families", "warga yang terdampak banjir". Groups, never persons. */
import { afterDoubling, claim, entryAt, isFree, isKind, isPlain, spanOf, type Reading } from '../text/reading.js';
import type { GroupUnit } from '../languages/compile-pack.js';
import { numberAt, type NumberReading } from './find-number.js';
import { isPossessive } from './possessive.js';

const MAX_BEFORE = 4;
const MAX_CONDITION = 6;
const MIN_ORIGIN = 4;

interface FoundGroup {
  readonly from: number;
  readonly to: number;
  readonly unit: GroupUnit;
  readonly number: NumberReading | undefined;
}

function isPlainWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'word' && token.breaksBefore === 0 && reading.owner[at] === undefined;
}

/** A condition and the words that belong to it: "affected by conflict", "yang terdampak banjir". */
function conditionEnd(reading: Reading, at: number): number {
  const condition = entryAt(reading, at, 'condition');
  if (condition === undefined) return at;
  let to = at + condition.length;
  const last = to + MAX_CONDITION;
  while (to < last && isPlainWord(reading, to)) {
    const isEnd = ['marker', 'coordinator', 'relative', 'say', 'clauseBreak', 'infinitive', 'trigger'].some((kind) =>
      isKind(reading, to, kind as 'marker'),
    );
    if (isEnd) break;
    to += 1;
  }
  return to;
}

/** "pengemudi becak", "ahli waris korban": a noun right after a noun of people qualifies it where modifiers follow. */
function trailingNoun(reading: Reading, at: number): { readonly length: number } | undefined {
  return entryAt(reading, at, 'group') ?? entryAt(reading, at, 'item');
}

/** What follows the noun and belongs to it: more nouns, modifiers, a condition. */
function groupEnd(reading: Reading, at: number): number {
  let to = afterDoubling(reading, at);
  for (;;) {
    if (!isPlainWord(reading, to) || isKind(reading, to, 'condition')) break;
    const more =
      entryAt(reading, to, 'groupModifier') ??
      (reading.compiled.pack.grammar.modifiers === 'after' ? trailingNoun(reading, to) : undefined);
    if (more === undefined || !isFree(reading, to, to + more.length)) break;
    to += more.length;
  }
  return conditionEnd(reading, withName(reading, to));
}

/** "pekerja migran Indonesia": a country or an unknown name right after the noun belongs to it where modifiers follow. */
function withName(reading: Reading, at: number): number {
  if (reading.compiled.pack.grammar.modifiers === 'before') return at;
  let to = at;
  for (
    let step = 0;
    step < 3 && reading.tokens[to]?.isCapital === true && reading.tokens[to]?.breaksBefore === 0;
    step += 1
  ) {
    const owner = reading.owner[to];
    if (owner !== undefined && !(owner.type === 'place' && owner.isCountry)) break;
    to = owner?.to ?? to + 1;
  }
  return to;
}

/** "rescue workers": people who are sent, and listed among the services, are not the people in need. */
function isServant(reading: Reading, at: number): boolean {
  return [1, 2].some((back) => (entryAt(reading, at - back, 'item')?.length ?? 0) > back);
}

/** "vulnerable Ethiopian migrants": a capital among the modifiers, or a country's name. */
function demonymAt(reading: Reading, at: number, mayBegin: boolean): { readonly length: number } | undefined {
  const token = reading.tokens[at];
  const owner = reading.owner[at];
  if (token?.isCapital !== true || token.isUpper || reading.compiled.pack.grammar.modifiers === 'after')
    return undefined;
  if (owner !== undefined)
    return owner.type === 'place' && owner.isCountry && owner.to === at + 1 ? { length: 1 } : undefined;
  return mayBegin && !isKind(reading, at, 'notName') ? { length: 1 } : undefined;
}

/** "school bursaries", "refugee camp", "children's ward": a noun that only says what kind of thing follows. */
function isOnlyModifier(reading: Reading, to: number, isPlural: boolean): boolean {
  if (reading.compiled.pack.grammar.modifiers === 'after') return false;
  const isOwner = isPossessive(reading, to);
  if (!isOwner && isPlural) return false;
  const next = isOwner ? to + 1 : to;
  return isKind(reading, next, 'item') || isKind(reading, next, 'institution');
}

/** "500 vulnerable Malawians": a capital in the plural that ends its phrase, after a number or a modifier of people. */
function isPeopleByOrigin(reading: Reading, at: number): boolean {
  const { grammar, morphology } = reading.compiled.pack;
  const token = reading.tokens[at];
  if (grammar.modifiers === 'after' || token?.isCapital !== true || token.isUpper || reading.owner[at] !== undefined)
    return false;
  const ending = morphology.plurals.at(-1)?.[1] ?? '';
  const isPlural = ending !== '' && token.key.endsWith(ending) && token.key.length > MIN_ORIGIN;
  return isPlural && reading.tokens[at + 1]?.isCapital !== true && !isKind(reading, at, 'notName');
}

/** The last noun after a run of modifiers where the language puts those first ("displaced" alone is people, too), else the noun itself. */
function nounFrom(reading: Reading, at: number, hasNumber: boolean): { to: number; unit: GroupUnit } | undefined {
  let next = at;
  let found: { to: number; unit: GroupUnit } | undefined;
  for (let step = 0; step <= MAX_BEFORE; step += 1) {
    const group = entryAt(reading, next, 'group');
    if (group !== undefined && isFree(reading, next, next + group.length) && !isServant(reading, next)) {
      const to = next + group.length;
      if (!isOnlyModifier(reading, to, group.entry.isPlural === true)) found = { to, unit: group.entry.unit };
    }
    const isCounted = next > at || hasNumber;
    if (isCounted && isPeopleByOrigin(reading, next)) found = { to: next + 1, unit: 'people' };
    const modifier = entryAt(reading, next, 'groupModifier') ?? demonymAt(reading, next, isCounted);
    if (modifier === undefined || reading.compiled.pack.grammar.modifiers === 'after') return found;
    next += modifier.length;
    if (reading.tokens[next]?.text === ',' && isKind(reading, next + 1, 'groupModifier')) next += 1;
  }
  return found;
}

/** "millions in need of aid": a number of people without a noun, told by the condition they are in. */
function unnamedGroup(
  reading: Reading,
  number: NumberReading | undefined,
  at: number,
): { to: number; unit: GroupUnit } | undefined {
  if (number === undefined || number.value !== null || !isKind(reading, at, 'condition')) return undefined;
  return { to: at, unit: 'people' };
}

/** "pengemudi ojek online (ojol)": a short form in brackets is the same people. */
function withBracket(reading: Reading, to: number): number {
  const [open, word, shut] = [reading.tokens[to], reading.tokens[to + 1], reading.tokens[to + 2]];
  return open?.text === '(' && word?.kind === 'word' && shut?.text === ')' && isFree(reading, to, to + 3) ? to + 3 : to;
}

/** A counted household is a household, whatever noun follows: "35 keluarga korban". */
function groupAt(reading: Reading, at: number): FoundGroup | undefined {
  const number = numberAt(reading, at);
  let next = number?.to ?? at;
  while (isKind(reading, next, 'groupQuantifier') || (next > at && isKind(reading, next, 'unitJoiner'))) {
    const quantifier = entryAt(reading, next, 'groupQuantifier');
    next += quantifier?.length ?? 1;
  }
  const noun = nounFrom(reading, next, number !== undefined) ?? unnamedGroup(reading, number, next);
  if (noun === undefined) return undefined;
  // "kepada 20 orang warga": the counting word is a noun of people itself.
  const to = withBracket(reading, groupEnd(reading, noun.to));
  return { from: number?.from ?? at, to, unit: noun.unit, number };
}

/** Claims every group of people, households, communities or facilities. */
export function findGroups(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.owner[at] !== undefined || reading.tokens[at]?.kind === 'mark' || isPlain(reading, at)) continue;
    // "la communauté humanitaire" acts, and is no community in need.
    const body = entryAt(reading, at, 'generic')?.length ?? 0;
    if (body > (entryAt(reading, at, 'group')?.length ?? body)) {
      at += body - 1;
      continue;
    }
    const group = groupAt(reading, at);
    if (group === undefined) continue;
    claim(reading, {
      type: 'group',
      ...spanOf(reading, group.from, group.to),
      from: group.from,
      to: group.to,
      unit: group.unit,
      count: group.number?.value ?? null,
    });
    at = group.to - 1;
  }
}

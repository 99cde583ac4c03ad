/** Finds the actors that are left: general words ("pemerintah"), institutions, pronouns, nouns that point back, unknown names. */
import { claim, entryAt, isFree, isKind, isPlainSmall, spanOf, type Reading } from '../text/reading.js';
import type { ActorSort } from './mention.js';
import { isNameStart, runEnd } from './name-run.js';

const NAME_RUN = { mayCoordinate: false, mayConnect: true };

function claimActor(reading: Reading, from: number, to: number, sort: ActorSort): void {
  claim(reading, {
    type: 'actor',
    sort,
    ...spanOf(reading, from, to),
    from,
    to,
    ...(sort === 'pronoun'
      ? { isFirstPerson: isKind(reading, from, 'firstPerson'), isPlural: isKind(reading, from, 'thirdPersonPlural') }
      : {}),
  });
}

/** "kementerian tersebut", "the agency": a noun for a body with a word that points back, on the side the language puts it. */
function bodyNounAt(reading: Reading, at: number): { from: number; to: number } | undefined {
  const noun = entryAt(reading, at, 'bodyNoun');
  if (noun === undefined || !isFree(reading, at, at + noun.length)) return undefined;
  const to = at + noun.length;
  const { modifiers, definitesStand = modifiers } = reading.compiled.pack.grammar;
  if (definitesStand === 'after') {
    const definite = entryAt(reading, to, 'definite');
    return definite === undefined ? undefined : { from: at, to: to + definite.length };
  }
  return isKind(reading, at - 1, 'definite') && reading.owner[at - 1] === undefined ? { from: at - 1, to } : undefined;
}

/** "pemerintah Indonesia", "the government of the country": the general word and a place after it. */
function genericEnd(reading: Reading, at: number): number | undefined {
  const generic = entryAt(reading, at, 'generic');
  if (generic === undefined || !isFree(reading, at, at + generic.length)) return undefined;
  const to = at + generic.length;
  const next = reading.owner[to];
  return next?.type === 'place' && next.isCountry && reading.compiled.pack.grammar.modifiers === 'after' ? next.to : to;
}

/** An institution and what names or qualifies it, up to the next small word: "pos pantau erupsi Gunung Raung". */
function institutionEnd(reading: Reading, at: number): number | undefined {
  const institution = entryAt(reading, at, 'institution');
  if (institution === undefined || !isFree(reading, at, at + institution.length)) return undefined;
  let to = at + institution.length;
  if (reading.compiled.pack.grammar.modifiers === 'after')
    while (to < at + institution.length + 4 && isNameStart(reading, to) && reading.owner[to] === undefined) to += 1;
  return to;
}

/** "Canadian charities": a capital right before a common noun qualifies it where modifiers come first. */
function isAdjective(reading: Reading, to: number): boolean {
  if (reading.compiled.pack.grammar.modifiers === 'after') return false;
  if (reading.owner[to]?.type === 'group' || reading.owner[to]?.type === 'item')
    return reading.tokens[to]?.isGlued !== true;
  return isKind(reading, to, 'institution') || isKind(reading, to, 'bodyNoun');
}

/** "Kami akan Distribusikan": a verb that somebody wrote with a capital. */
function isCapitalVerb(reading: Reading, at: number): boolean {
  const trigger = entryAt(reading, at, 'trigger')?.entry;
  if (trigger === undefined || trigger.voice === 'noun') return false;
  return isKind(reading, at - 1, 'planned') || isKind(reading, at - 1, 'firstPerson');
}

/** "the Humanitarian Coordinator": a title without a name or a body names nobody. */
function isTitleOnly(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isKind(reading, at, 'honorific')) return false;
  return true;
}

/** "S.I.K., M.H." behind a name are degrees. */
const DEGREE = /^(?:\p{Lu}\p{Ll}{0,3}\.?){1,5}$/u;

/**
 * A capitalised run nobody knows. A single word that opens a sentence counts only where the text writes it so elsewhere:
 * "Penyanyi itu menyalurkan" names nobody.
 */
function nameEnd(reading: Reading, at: number): number | undefined {
  if (!isNameStart(reading, at)) return undefined;
  const to = runEnd(reading, at, NAME_RUN);
  const token = reading.tokens[at];
  const isOpening = reading.sentenceOf[at] !== reading.sentenceOf[at - 1] || reading.tokens[at - 1]?.kind === 'mark';
  if (to === at + 1 && isOpening && token?.isUpper === false && !reading.midCapitals.has(token.key)) return undefined;
  if (to === at + 1 && (isCapitalVerb(reading, at) || isKind(reading, at, 'weekday'))) return undefined;
  if (isAdjective(reading, to) || isTitleOnly(reading, at, to)) return undefined;
  const { text } = spanOf(reading, at, to);
  return reading.tokens[at - 1]?.text === ',' && text.includes('.') && DEGREE.test(text) ? undefined : to;
}

function otherAt(reading: Reading, at: number): { from: number; to: number; sort: ActorSort } | undefined {
  const body = bodyNounAt(reading, at);
  if (body !== undefined) return { from: body.from, to: body.to, sort: 'body' };
  const generic = genericEnd(reading, at);
  if (generic !== undefined) return { from: at, to: generic, sort: 'generic' };
  for (const kind of ['firstPerson', 'thirdPerson', 'thirdPersonPlural'] as const) {
    const pronoun = entryAt(reading, at, kind);
    if (pronoun !== undefined) return { from: at, to: at + pronoun.length, sort: 'pronoun' };
  }
  const name = nameEnd(reading, at);
  if (name !== undefined) return { from: at, to: name, sort: 'name' };
  const institution = institutionEnd(reading, at);
  return institution === undefined ? undefined : { from: at, to: institution, sort: 'institution' };
}

/** Claims the remaining actors. Runs after groups and items, so that those keep their words. */
export function findOtherActors(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.owner[at] !== undefined || isPlainSmall(reading, at)) continue;
    const other = otherAt(reading, at);
    if (other === undefined) continue;
    claimActor(reading, other.from, other.to, other.sort);
    at = other.to - 1;
  }
}

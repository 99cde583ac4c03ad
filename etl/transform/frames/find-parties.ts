/** Chooses, among the actors that a walk has met, those that play a role in the act. */
import type { Mention } from '../mentions/mention.js';
import { isPossessive } from '../mentions/possessive.js';
import { isKind, spanOf, type Reading } from '../text/reading.js';
import { firstTrigger, type Chain } from './chain-triggers.js';
import type { PartyDraft } from './draft.js';
import type { Filling } from './fill-roles.js';
import type { Clause } from './find-clauses.js';
import { findPersonMeant } from './find-person-meant.js';
import { findSubjectPhrase } from './find-subject-phrase.js';
import type { Trigger } from './find-triggers.js';

function isJoined(reading: Reading, a: Mention, b: Mention): boolean {
  for (let at = a.to; at < b.from; at += 1) {
    const text = reading.tokens[at]?.text;
    const isSmall =
      text === ',' ||
      isKind(reading, at, 'coordinator') ||
      isKind(reading, at, 'article') ||
      isKind(reading, at, 'definite') ||
      ['(', ')'].includes(text ?? '');
    if (!isSmall) return false;
  }
  return true;
}

type Placed = Filling['actors'][number];

/** "Germany was the Agency’s fourth largest donor, having given": who owns what follows is no subject. */
function isOwner(reading: Reading, { to }: Mention): boolean {
  return isPossessive(reading, to) || reading.tokens[to]?.text === '’';
}

const VERB_REACH = 3;

/**
 * "… in response to HIV and TB, Kenya has committed": who stands between a comma and an active verb is its subject, whoever was
 * named before. Not where a title and its bearer are parted by a comma ("Ketua PMI, Budi menyerahkan").
 */
function opensClause(reading: Reading, { mention }: Placed, { from, voice }: Trigger): boolean {
  if (voice !== 'active' || from - mention.to > VERB_REACH || reading.compiled.pack.grammar.hasBareAgent) return false;
  const start = isKind(reading, mention.from - 1, 'article') ? mention.from - 1 : mention.from;
  if (reading.tokens[start - 1]?.text !== ',') return false;
  for (let at = mention.to; at < from; at += 1) if (reading.tokens[at]?.kind !== 'word') return false;
  return true;
}

/** Of the unmarked actors on the left the first and those joined to it are the subject; in a relative clause the nearest. */
function subjectsOf(reading: Reading, placed: readonly Placed[], { chain, isRelative }: Clause): readonly Placed[] {
  const first = firstTrigger(chain);
  const all = placed.filter(({ side, marker, role }) => side === 'left' && marker === 'none' && role !== 'none');
  const others = first.voice === 'noun' ? all : all.filter(({ mention }) => !isOwner(reading, mention));
  const unmarked = others.length > 0 ? others : all;
  const last = unmarked.at(-1);
  if (last !== undefined && opensClause(reading, last, first)) return [last];
  const proper = unmarked.filter(({ mention }) => mention.sort !== 'country' && mention.sort !== 'institution');
  const chosen = proper.length > 0 ? proper : unmarked;
  return isRelative ? joinedTo(reading, chosen.toReversed()) : joinedTo(reading, chosen);
}

/** The first of the actors and those joined to it, in either direction. */
function joinedTo(reading: Reading, actors: readonly Placed[]): readonly Placed[] {
  const subjects: Placed[] = [];
  for (const actor of actors) {
    const before = subjects.at(-1);
    const [a, b] = before === undefined || before.mention.from < actor.mention.from ? [before, actor] : [actor, before];
    if (a !== undefined && !isJoined(reading, a.mention, b.mention)) break;
    subjects.push(actor);
  }
  return subjects;
}

/** A passive's unmarked actor on the right is its agent only right after it, where the language allows that: "diserahkan IOM". */
function agentRole(reading: Reading, chain: Chain, { mention }: Placed): PartyDraft['role'] | undefined {
  const isNext = mention.from - chain.head.to <= 1 || mention.from - (chain.links.at(-1)?.trigger.to ?? 0) <= 1;
  if (reading.compiled.pack.grammar.hasBareAgent) return isNext ? 'donor' : undefined;
  return 'recipient';
}

const DATIVE_REACH = 2;
const LATE_SUBJECT_REACH = 2;

/** "Entregó la Cruz Roja 500 mantas": right behind an active verb, where a body as an object would take a preposition. */
function isLateSubject(reading: Reading, { mention, marker, side }: Placed, chain: Chain): boolean {
  if (reading.compiled.pack.grammar.hasLateSubject !== true || side !== 'right' || marker !== 'none') return false;
  const isGiving = ['give', 'help', 'serve'].includes(chain.head.frame.act) && chain.head.voice === 'active';
  if (!isGiving || mention.from - chain.head.to > LATE_SUBJECT_REACH) return false;
  // A name nobody knows is rather the thing ("entregó Encargos Fiduciarios"), but in a headline: "Entrega MVC apoyos".
  const isHeadline = reading.sentenceOf[chain.head.from] !== reading.sentenceOf[chain.head.from - 1];
  return mention.sort === 'name' ? isHeadline : mention.sort !== 'pronoun';
}

const POSSESSIVE_REACH = 2;
const GIVER_REACH = 6;

/** "UNICEF’s generous donation": a noun's giver stands right before it, where modifiers do. Who praises a partnership is in it. */
function isNounsOwn(reading: Reading, { mention }: Placed, { from, frame }: Trigger): boolean {
  if (frame.act === 'agree') return true;
  return reading.compiled.pack.grammar.modifiers === 'before' && from - mention.to <= POSSESSIVE_REACH;
}

/** "memberikan bantuan IOM": an unmarked name right after a verb's object receives nothing where modifiers follow their noun. */
function isBareObject(reading: Reading, { mention, marker, side, role }: Placed, chain: Chain): boolean {
  if (role !== 'recipient' || side !== 'right' || marker !== 'none') return false;
  if (mention.sort === 'pronoun') return true;
  const last = chain.links.at(-1)?.trigger ?? chain.head;
  return chain.head.frame.act === 'give' && mention.from - last.to > DATIVE_REACH;
}

/** A name nobody knows is no channel, and right after a noun it is rather the thing's name than its giver. */
function isTooWeak({ mention, role, side, marker }: Placed, first: Trigger): boolean {
  // "assistance … in support of the Government of Malawi": a noun's giver after "of" stands right behind it.
  if (first.voice === 'noun' && side === 'right' && marker === 'of' && role === 'donor')
    return mention.from - first.to > GIVER_REACH;
  // "pembangunan rumah ibadah mereka": whose house it is does not build it.
  if (mention.sort === 'pronoun' && first.voice === 'noun' && side === 'right' && marker === 'none')
    return mention.from > first.to;
  if (mention.sort !== 'name') return false;
  if (role === 'recipient') return side === 'right' && marker !== 'to';
  return role === 'implementer' || (first.voice === 'noun' && side === 'right' && marker === 'none');
}

/** "to 68 migrants from Hargeisa": beside a giver that is the subject, a name nobody knows after "from" is where something came from. */
function isOriginOnly({ mention, role, marker }: Placed): boolean {
  return mention.sort === 'name' && role === 'donor' && marker === 'from';
}

/** "A Tunisian fishing cooperative has sent": the phrase around a name, or without one, is the subject of an active verb. */
function phraseSubject(reading: Reading, clause: Clause, subjects: ReadonlySet<Placed>): PartyDraft | undefined {
  const { chain, isRelative } = clause;
  const first = firstTrigger(chain);
  const isFit = first.voice === 'active' && ['give', 'help', 'serve', 'receive'].includes(chain.head.frame.act);
  if (isRelative || !isFit) return undefined;
  const mention = findSubjectPhrase(reading, clause);
  if (mention === undefined) return undefined;
  const isInside = [...subjects].every(
    ({ mention: inner }) => inner.record === undefined && inner.from >= mention.from && inner.to <= mention.to,
  );
  const isName = [...subjects].some(({ mention: inner }) => !['name', 'country', 'institution'].includes(inner.sort));
  if (!isInside || isName) return undefined;
  return { role: first.frame.act === 'receive' ? 'recipient' : 'donor', mention };
}

/** "WFP provides food thanks to a contribution from Japan": where a source is named, the subject carries what is the source's. */
function hasSource(actors: readonly Placed[]): boolean {
  return actors.some(({ role, marker, mention }) => role === 'donor' && marker === 'from' && mention.sort !== 'name');
}

/** "«Llevamos 12 toneladas de arroz»": the verb's own form stands for who speaks. */
function speakerIn(reading: Reading, { from, to, frame }: Trigger): PartyDraft {
  const mention = { type: 'actor' as const, sort: 'pronoun' as const, isFirstPerson: true, from, to };
  const role = frame.act === 'receive' || frame.act === 'ask' ? 'recipient' : 'donor';
  return { role, mention: { ...mention, ...spanOf(reading, from, to) } };
}

/** The parties of a clause, each in its role. */
export function findParties(reading: Reading, filling: Filling, clause: Clause): PartyDraft[] {
  const { chain } = clause;
  const named = new Set(subjectsOf(reading, filling.actors, clause));
  const phrase = phraseSubject(reading, clause, named);
  const subjects = phrase === undefined ? named : new Set<Placed>();
  const parties: PartyDraft[] = phrase === undefined ? [] : [phrase];
  const first = firstTrigger(chain);
  for (const placed of filling.actors) {
    if (isLateSubject(reading, placed, chain)) {
      if (subjects.size === 0) parties.push({ role: 'donor', mention: placed.mention });
      continue;
    }
    const isSubject = placed.side === 'left' && placed.marker === 'none';
    if (placed.role === 'none' || (isSubject && !subjects.has(placed)) || isBareObject(reading, placed, chain))
      continue;
    if (isSubject && first.voice === 'noun' && !isNounsOwn(reading, placed, first)) continue;
    if (isTooWeak(placed, first) || (subjects.size > 0 && isOriginOnly(placed))) continue;
    const isCarrier = isSubject && placed.role === 'donor' && first.voice === 'active' && hasSource(filling.actors);
    const role = placed.role === 'agent' ? agentRole(reading, chain, placed) : isCarrier ? 'implementer' : placed.role;
    if (role !== undefined) parties.push({ role, mention: placed.mention });
  }
  const isSilent = subjects.size === 0 && phrase === undefined;
  if (first.isFirstPerson === true && isSilent) return [speakerIn(reading, first), ...parties];
  const isWithoutGiver = !parties.some(({ role }) => role === 'donor') && chain.head.frame.act === 'give';
  const person = isWithoutGiver ? findPersonMeant(reading, clause) : undefined;
  return person === undefined ? parties : [{ role: 'donor', mention: person }, ...parties];
}

/** Reads the acts of one sentence: finds the triggers, ties them to chains, fills the roles of each chain within its clause. */
import type { ActorMention, Mention } from '../mentions/mention.js';
import type { Sentence } from '../text/find-sentences.js';
import { entryAt, isKind, type Reading } from '../text/reading.js';
import { chainTriggers, type Chain } from './chain-triggers.js';
import type { Draft, PartyDraft } from './draft.js';
import { emptyFilling, fillRoles, type Filling } from './fill-roles.js';
import { findTriggers, type Trigger } from './find-triggers.js';
import { isVetoed } from './find-vetoes.js';
import { readModality } from './read-modality.js';

interface Bounds {
  readonly from: number;
  readonly to: number;
}

interface Clause {
  readonly chain: Chain;
  readonly left: Bounds;
  readonly right: Bounds;
  readonly isRelative: boolean;
}

const ANTECEDENT_REACH = 4;

/** A say-verb with a body between it and the trigger opens another clause: "Menteri mengatakan BNPB telah mengirim". */
function afterSpeech(reading: Reading, from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const say = entryAt(reading, at, 'say');
    if (say === undefined || reading.owner[at] !== undefined) continue;
    if (hasActorBetween(reading, at + say.length, to)) start = at + say.length;
  }
  return start;
}

function hasActorBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.owner[at]?.type === 'actor') return true;
  return false;
}

/** Whether the trigger stands in a relative clause: its pronoun is among the words right before it. */
function relativeBefore(reading: Reading, trigger: Trigger, from: number): number | undefined {
  for (let at = trigger.from - 1; at >= Math.max(from, trigger.from - ANTECEDENT_REACH); at -= 1) {
    if (isKind(reading, at, 'relative')) return at;
    const owner = reading.owner[at];
    if (owner !== undefined && owner.type !== 'actor') return undefined;
  }
  return undefined;
}

/** The mention a relative clause hangs on, with those joined to it. */
function antecedentStart(reading: Reading, relative: number, from: number): number {
  for (let at = relative - 1; at >= Math.max(from, relative - ANTECEDENT_REACH); at -= 1) {
    const owner = reading.owner[at];
    if (owner !== undefined) return owner.from;
  }
  return relative;
}

function leftStart(reading: Reading, first: Trigger, from: number): number {
  let start = from;
  for (let at = from; at < first.from; at += 1) {
    if (reading.owner[at] !== undefined) continue;
    const text = reading.tokens[at]?.text;
    const isBreak =
      text === ';' || (isKind(reading, at, 'clauseBreak') && hasActorBetween(reading, at, first.from) && at > from);
    if (isBreak) start = at + 1;
  }
  return afterSpeech(reading, start, first.from);
}

function rightEnd(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (reading.owner[at] !== undefined) continue;
    if (reading.tokens[at]?.text === ';' || isKind(reading, at, 'clauseBreak')) return at;
    const isMark = ['"', '“', '”'].includes(reading.tokens[at]?.text ?? '');
    if (isMark && at > from + 1) return at;
    if (isKind(reading, at, 'say') && !isKind(reading, at, 'trigger') && !isKind(reading, at, 'marker')) return at;
  }
  return to;
}

/** "Selain membagikan masker ke warga, BPBD juga mengirim …": a body after a comma begins the next act. */
function subjectStart(reading: Reading, next: Trigger, from: number): number {
  if (next.voice !== 'active') return next.from;
  for (let at = next.from - 1; at > from; at -= 1) {
    const owner = reading.owner[at];
    if (owner === undefined) continue;
    return owner.type === 'actor' && reading.tokens[owner.from - 1]?.text === ',' ? owner.from : next.from;
  }
  return next.from;
}

function toClauses(reading: Reading, sentence: Sentence, chains: readonly Chain[]): Clause[] {
  return chains.map((chain, i) => {
    const first = chain.links[0]?.trigger ?? chain.head;
    const last = chain.links.at(-1)?.trigger ?? chain.head;
    const before = chains[i - 1]?.links.at(-1)?.trigger.to ?? sentence.from;
    const nextTrigger = chains[i + 1]?.links[0]?.trigger;
    const next = nextTrigger === undefined ? sentence.to : subjectStart(reading, nextTrigger, last.to);
    const relative = relativeBefore(reading, first, before);
    const left =
      relative === undefined ? leftStart(reading, first, before) : antecedentStart(reading, relative, before);
    return {
      chain,
      left: { from: left, to: first.from },
      right: { from: last.to, to: rightEnd(reading, last.to, next) },
      isRelative: relative !== undefined,
    };
  });
}

/** Left of the first trigger, then right of each, each by the table of the trigger before it. */
function fillClause(reading: Reading, { chain, left, right }: Clause): Filling {
  const filling = emptyFilling();
  const first = chain.links[0]?.trigger ?? chain.head;
  const subject = chain.governor === undefined && first.frame.act === chain.head.frame.act ? first : chain.head;
  fillRoles(
    reading,
    { trigger: { ...subject, voice: chain.governor?.voice ?? first.voice }, side: 'left', ...left, isUnder: false },
    filling,
  );
  chain.links.forEach(({ trigger, link }, i) => {
    const to = chain.links[i + 1]?.trigger.from ?? right.to;
    fillRoles(reading, { trigger, side: 'right', from: trigger.to, to, isUnder: link === 'under' }, filling);
  });
  return filling;
}

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

/** Of the unmarked actors on the left the first and those joined to it are the subject; in a relative clause the nearest. */
function subjectsOf(reading: Reading, placed: readonly Placed[], isRelative: boolean): readonly Placed[] {
  const unmarked = placed.filter(({ side, marker, role }) => side === 'left' && marker === 'none' && role !== 'none');
  const proper = unmarked.filter(({ mention }) => mention.sort !== 'country' && mention.sort !== 'institution');
  const chosen = proper.length > 0 ? proper : unmarked;
  const ordered = isRelative ? chosen.slice(-1) : chosen;
  const subjects: Placed[] = [];
  for (const actor of ordered) {
    const before = subjects.at(-1);
    if (before !== undefined && !isJoined(reading, before.mention, actor.mention)) break;
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
/** "UNICEF’s generous donation": a noun's giver stands right before it. */
const POSSESSIVE_REACH = 2;

/** "memberikan bantuan IOM": an unmarked name right after a verb's object receives nothing where modifiers follow their noun. */
function isBareObject(reading: Reading, { mention, marker, side, role }: Placed, chain: Chain): boolean {
  if (role !== 'recipient' || side !== 'right' || marker !== 'none') return false;
  if (mention.sort === 'pronoun') return true;
  const last = chain.links.at(-1)?.trigger ?? chain.head;
  return chain.head.frame.act === 'give' && mention.from - last.to > DATIVE_REACH;
}

/** A name nobody knows is no channel, and right after a noun it is rather the thing's name than its giver. */
function isTooWeak({ mention, role, side, marker }: Placed, first: Trigger): boolean {
  if (mention.sort !== 'name') return false;
  if (role === 'recipient') return side === 'right' && marker !== 'to';
  return role === 'implementer' || (first.voice === 'noun' && side === 'right' && marker === 'none');
}

function toParties(reading: Reading, filling: Filling, { chain, isRelative }: Clause): PartyDraft[] {
  const subjects = new Set(subjectsOf(reading, filling.actors, isRelative));
  const parties: PartyDraft[] = [];
  const first = chain.links[0]?.trigger ?? chain.head;
  for (const placed of filling.actors) {
    const isSubject = placed.side === 'left' && placed.marker === 'none';
    if (placed.role === 'none' || (isSubject && !subjects.has(placed)) || isBareObject(reading, placed, chain))
      continue;
    if (isSubject && first.voice === 'noun' && first.from - placed.mention.to > POSSESSIVE_REACH) continue;
    if (isTooWeak(placed, first)) continue;
    const role = placed.role === 'agent' ? agentRole(reading, chain, placed) : placed.role;
    if (role !== undefined) parties.push({ role, mention: placed.mention });
  }
  return parties;
}

/** Whether things on the left belong to the act: the subject of a passive, what a noun's clause or a relative clause hangs on. */
function takesLeft(chain: Chain, isRelative: boolean): boolean {
  const first = chain.links[0]?.trigger ?? chain.head;
  return first.voice !== 'active' || isRelative || first.frame.act === 'agree';
}

function toDraft(reading: Reading, sentence: number, clause: Clause): Draft | undefined {
  const { chain, left, right, isRelative } = clause;
  const modality = readModality(reading, chain, left.from);
  if (modality === 'WISHED' && chain.head.frame.act !== 'ask') return undefined;
  const filling = fillClause(reading, clause);
  const keep = ({ side }: { side: string }): boolean => side === 'right' || takesLeft(chain, isRelative);
  const isGroupKept = (group: Filling['groups'][number]): boolean => keep(group) || chain.head.frame.act === 'receive';
  const draft: Draft = {
    chain,
    frame: chain.head.frame,
    sentence,
    from: left.from,
    to: right.to,
    kind: chain.governor?.frame.kind ?? chain.head.frame.kind,
    modality: modality === 'WISHED' ? 'DONE' : modality,
    parties: toParties(reading, filling, clause),
    groups: filling.groups.filter(isGroupKept).map(({ mention }) => mention),
    items: filling.items.filter(keep).map(({ mention }) => mention),
    money: filling.money.filter(keep).map(({ mention, marker }) => ({ mention, isWorth: marker === 'worth' })),
    places: filling.places.map(({ mention }) => mention),
    isRelative,
  };
  return isVetoed(reading, draft) ? undefined : draft;
}

/** "A contribution from Japan is helping …": the giver stands right behind the noun, which is the sentence's subject. */
function namesGiver(reading: Reading, trigger: Trigger): boolean {
  for (let at = trigger.to; at < trigger.to + 3; at += 1) {
    const marker = entryAt(reading, at, 'marker');
    if (marker?.entry.marker !== 'from') continue;
    for (let next = at + marker.length; next < at + marker.length + 3; next += 1) {
      const owner = reading.owner[next];
      if (owner !== undefined) return owner.type === 'actor' || (owner.type === 'place' && owner.isCountry);
    }
  }
  return false;
}

/** A nominal frame ("bantuan dari …") counts only where no verb of the sentence has taken its words. */
function isIndependent(reading: Reading, trigger: Trigger, all: readonly Trigger[]): boolean {
  if (trigger.frame.needsDonor !== true)
    return trigger.frame.act !== 'contain' || all.every(({ frame }) => frame.act === 'contain');
  const isSubject = all.every(
    (other) => other.from >= trigger.from || other.frame.needsDonor === true || other.frame.act === 'contain',
  );
  if (isSubject && namesGiver(reading, trigger)) return true;
  return all.every(({ frame }) => frame.needsDonor === true || frame.act === 'contain');
}

function donorActors(draft: Draft): ActorMention[] {
  return draft.parties.filter(({ role }) => role === 'donor').map(({ mention }) => mention);
}

function isActive({ chain }: Draft): boolean {
  return chain.links[0]?.trigger.voice === 'active';
}

/** "IOM mengirim beras dan menyerahkan tenda": the second verb has the first one's subject. */
function inheritSubject(reading: Reading, before: Draft, draft: Draft): void {
  if (!isActive(before) || !isActive(draft) || draft.frame.act === 'receive' || before.frame.act === 'receive') return;
  if (draft.parties.some(({ role }) => role === 'donor')) return;
  const isCoordinated = [...range(before.chain.head.to, draft.chain.head.from)].some(
    (at) => isKind(reading, at, 'coordinator') || reading.tokens[at]?.text === ',',
  );
  if (!isCoordinated) return;
  for (const mention of donorActors(before)) draft.parties.push({ role: 'donor', mention });
}

/** "Selain membagikan masker, BPBD mengirim logistik": the first verb's subject comes with the second. */
function lendSubject(before: Draft, draft: Draft): void {
  const isOpen = isActive(before) && isActive(draft) && before.frame.act === 'give' && draft.frame.act === 'give';
  if (!isOpen || before.parties.some(({ role }) => role === 'donor')) return;
  for (const mention of donorActors(draft)) before.parties.push({ role: 'donor', mention });
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at += 1) yield at;
}

/** The acts a sentence tells, in order. */
export function readDrafts(reading: Reading, index: number): Draft[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const all = findTriggers(reading, sentence);
  const triggers = all.filter((trigger) => isIndependent(reading, trigger, all));
  const clauses = toClauses(reading, sentence, chainTriggers(reading, triggers));
  const drafts = clauses.map((clause) => toDraft(reading, index, clause)).filter((draft) => draft !== undefined);
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    if (before === undefined) return;
    inheritSubject(reading, before, draft);
    lendSubject(before, draft);
  });
  return drafts;
}

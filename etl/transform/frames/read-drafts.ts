/** Reads the acts of one sentence: finds the triggers, ties them to chains, fills the roles of each chain within its clause. */
import type { Sentence } from '../text/find-sentences.js';
import { entryAt, isKind, type Reading } from '../text/reading.js';
import { chainTriggers, firstTrigger, isObjectOf, type Chain } from './chain-triggers.js';
import type { Draft } from './draft.js';
import { emptyFilling, fillRoles, type Filling } from './fill-roles.js';
import { findClauses, type Clause } from './find-clauses.js';
import { findParties } from './find-parties.js';
import { findTriggers, type Trigger } from './find-triggers.js';
import { isVetoed } from './find-vetoes.js';
import { readModality } from './read-modality.js';
import { passOn } from './pass-on.js';
import { shareSubjects } from './share-subjects.js';

/** Left of the first trigger, then right of each, each by the table of the trigger before it. */
function fillClause(reading: Reading, { chain, left, right }: Clause): Filling {
  const filling = emptyFilling();
  const first = firstTrigger(chain);
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

/** Whether things on the left belong to the act: the subject of a passive, what a noun's clause or a relative clause hangs on. */
function takesLeft(chain: Chain, isRelative: boolean): boolean {
  const first = firstTrigger(chain);
  return first.voice !== 'active' || isRelative || first.frame.act === 'agree';
}

/** What is promised is a promise; what is received may be: "welcomed a multi-year contribution". */
function kindOf(reading: Reading, { governor, head }: Chain, all: readonly Trigger[]): Draft['kind'] {
  const object = all.find((trigger) => trigger.from >= head.to && isObjectOf(reading, head, trigger));
  return governor?.frame.kind ?? (object?.frame.kind === 'COMMITMENT' ? object : head).frame.kind;
}

/** "Una parte de los insumos la donó el Club": an article right before the verb stands for the thing named before it. */
function hasObjectPronoun(reading: Reading, chain: Chain): boolean {
  const first = firstTrigger(chain);
  const isVerb = first.voice === 'active' && reading.compiled.pack.grammar.hasLateSubject === true;
  return isVerb && isKind(reading, first.from - 1, 'article') && reading.owner[first.from - 1] === undefined;
}

function toDraft(
  reading: Reading,
  clause: Clause,
  { sentence, all }: { sentence: number; all: readonly Trigger[] },
): Draft | undefined {
  const { chain, left, right, isRelative } = clause;
  const modality = readModality(reading, chain, left.from);
  if (modality === 'WISHED' && chain.head.frame.act !== 'ask') return undefined;
  const filling = fillClause(reading, clause);
  const isLeftKept = takesLeft(chain, isRelative) || hasObjectPronoun(reading, chain);
  const keep = ({ side }: { side: string }): boolean => side === 'right' || isLeftKept;
  const first = firstTrigger(chain);
  // "masyarakat yang ingin menyalurkan bantuan": who a giving clause hangs on does not get.
  const isGiver = isRelative && first.voice === 'active' && first.frame.act === 'give';
  const isGroupKept = (group: Filling['groups'][number]): boolean =>
    (keep(group) && !(isGiver && group.side === 'left')) || chain.head.frame.act === 'receive';
  const draft: Draft = {
    chain,
    frame: chain.head.frame,
    sentence,
    from: left.from,
    to: right.to,
    kind: kindOf(reading, chain, all),
    modality: modality === 'WISHED' ? 'DONE' : modality,
    parties: findParties(reading, filling, clause),
    groups: filling.groups.filter(isGroupKept).map(({ mention }) => mention),
    // "dua pria yang mengantarkan korban": nor are they what is given.
    items: filling.items
      .filter((item) => keep(item) && !(isGiver && item.side === 'left' && item.mention.isUnknown))
      .map(({ mention }) => mention),
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
  // "bekerja sama dengan PMI menyalurkan …": the partner is the implementer of what is told.
  if (trigger.frame.needsDonor === true && trigger.frame.act === 'agree')
    return all.every(({ frame }) => frame.act === 'agree' || frame.act === 'contain');
  if (trigger.frame.needsDonor !== true)
    return trigger.frame.act !== 'contain' || all.every(({ frame }) => frame.act === 'contain');
  const isSubject = all.every(
    (other) => other.from >= trigger.from || other.frame.needsDonor === true || other.frame.act === 'contain',
  );
  if (isSubject && namesGiver(reading, trigger)) return true;
  return all.every(({ frame }) => frame.needsDonor === true || frame.act === 'contain');
}

const DEFINITION_REACH = 9;

/** "WFP is the world’s largest humanitarian agency, delivering food": what a body is, not what it did. */
function isDefinition(reading: Reading, { from, to }: Sentence): boolean {
  const start = isKind(reading, from, 'article') ? from + 1 : from;
  const subject = reading.owner[start];
  if (subject?.type !== 'actor' || subject.from !== start) return false;
  const isCopula = isKind(reading, subject.to, 'auxiliary') || isKind(reading, subject.to, 'copula');
  if (!isCopula) return false;
  for (let at = subject.to + 1; at < Math.min(to, subject.to + DEFINITION_REACH); at += 1) {
    if (isKind(reading, at, 'trigger')) return false;
    if (isKind(reading, at, 'bodyNoun')) return true;
  }
  return false;
}

/** The acts a sentence tells, in order. */
export function readDrafts(reading: Reading, index: number): Draft[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  if (isDefinition(reading, sentence)) return [];
  // "Kapan bantuan diberikan?": a question tells nothing.
  if (reading.tokens[sentence.to - 1]?.text === '?') return [];
  const all = findTriggers(reading, sentence);
  const triggers = all.filter((trigger) => isIndependent(reading, trigger, all));
  const clauses = findClauses(reading, sentence, chainTriggers(reading, triggers));
  const drafts = clauses
    .map((clause) => toDraft(reading, clause, { sentence: index, all }))
    .filter((draft) => draft !== undefined);
  shareSubjects(reading, drafts);
  return passOn(drafts);
}
